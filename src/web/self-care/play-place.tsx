import { lazy, Suspense, useState } from 'react';
import type { PlayFact } from '#domain/home/player/play-fact.ts';
import { selfCareToday } from '#domain/home/self-care/today.ts';
import type { PlayPort } from '#web/home/player/play-port.ts';
import { readClock } from '#web/session/device-clock.ts';
import { useCare, withWholeRun } from './care.ts';
import type { Wished } from './care-pages.tsx';
import { likelyCountry } from './country.ts';
import type { Today } from './use-today.ts';

const Player = lazy(async () => ({ default: (await import('#web/home/player/player.tsx')).Player }));

type PlayPlaceProps = {
  readonly today: Today;
  readonly wished: Wished;
  readonly onOver: () => void;
  readonly onRescreen: () => void;
};

/** The guided session. What is noted goes to this device's disk, and to nobody. */
export const PlayPlace = ({ today, wished, onOver, onRescreen }: PlayPlaceProps) => {
  const { kept, book } = useCare();
  // What is played is fixed when it begins: notes that are filed meanwhile change nothing in it.
  const [port] = useState<PlayPort>(() => ({
    toPlay: {
      home: crypto.randomUUID(),
      ...selfCareToday(today.asked, { ...wished, newId: () => crypto.randomUUID() }).play,
    },
    facts: [],
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
