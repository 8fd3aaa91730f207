import { lazy, Suspense, useState } from 'react';
import type { PlayFact } from '#domain/home/player/play-fact.ts';
import type { PlayPort } from '#web/home/player/play-port.ts';
import { readClock } from '#web/session/device-clock.ts';
import { useCare, withWholeRun } from './care.ts';
import { likelyCountry } from './country.ts';
import type { Session } from './session.ts';

const Player = lazy(async () => ({ default: (await import('#web/home/player/player.tsx')).Player }));

type PlayPlaceProps = {
  readonly session: Session;
  readonly onOver: () => void;
  readonly onRescreen: () => void;
};

/** The guided session. What is noted goes to this device's disk, and to nobody. */
export const PlayPlace = ({ session, onOver, onRescreen }: PlayPlaceProps) => {
  const { kept, book } = useCare();
  const [port] = useState<PlayPort>(() => ({
    ...session,
    append: (facts: readonly PlayFact[]) => book.append(facts),
    clock: readClock,
    newId: () => crypto.randomUUID(),
    country: kept.country ?? likelyCountry(),
    practice: null,
    onLeave: onOver,
    onRescreen: () => {
      book.change(withWholeRun);
      onRescreen();
    },
  }));
  return (
    <Suspense fallback={null}>
      <Player port={port} />
    </Suspense>
  );
};
