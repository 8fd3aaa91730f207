import { useCallback, useMemo, useState } from 'react';
import { crossedLimits } from '#domain/session/crossed-limits.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { PinOffer } from '#web/sync/pin-offer.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { ActionBar } from './action-bar.tsx';
import { crossedWords } from './crossed-words.ts';
import { GripRow } from './grip-row.tsx';
import { HoldTarget } from './hold-target.tsx';
import { InSight } from './in-sight.tsx';
import { PlaceBand } from './place-band.tsx';
import { QuietRoom } from './quiet-room.tsx';
import { LiveSessionProvider, useLive, type SheetName } from './session-context.ts';
import { SessionHeader } from './session-header.tsx';
import type { OpenedSession } from './session-opening.ts';
import { Sheets } from './sheets.tsx';
import { useLiveModel } from './live-model.ts';
import { useBookState } from './use-session.ts';
import { useVibrationEachMinute } from './vibration.ts';
import { useWakeLock } from './wake-lock.ts';
import { useWholeScreen } from './whole-screen.ts';
import { words } from './words.ts';

type LiveSessionProps = { readonly store: OpenStore; readonly opened: OpenedSession };

/** The treatment room: one big target, the place, the grip, the limits, and everything else one press away. */
export const LiveSession = ({ store, opened }: LiveSessionProps) => {
  const [sheet, show] = useState<SheetName | null>(null);
  const [quiet, setQuiet] = useState(false);
  const toggleQuiet = useCallback(() => setQuiet((was) => !was), []);
  const live = useLiveModel({ store, opened, sheet, show, toggleQuiet });
  const { book } = opened;
  const unkept = useBookState(book).unkept.length;
  const goesOn = live.session.state === 'open' || live.session.state === 'paused';
  useWakeLock(goesOn);
  useWholeScreen();
  useVibrationEachMinute(quiet ? (live.session.running.at(-1)?.seconds ?? null) : null);
  const value = useMemo(() => live, [live]);
  return (
    <LiveSessionProvider value={value}>
      <div
        className="flex h-dvh min-h-[36rem] flex-col overflow-hidden bg-paper"
        aria-hidden={quiet || undefined}
        inert={quiet}
      >
        <SessionHeader head={book.head} unkept={unkept} />
        <div className="flex min-h-0 grow flex-col lg:flex-row">
          <InSight />
          <main
            id="page"
            className="flex min-h-0 min-w-0 grow flex-col gap-3 overflow-y-auto p-3 sm:gap-4 sm:p-4"
          >
            <Warnings unkept={unkept} />
            {live.session.state === 'not-opened' ? <PinOffer /> : null}
            <PlaceBand />
            <GripRow />
            <HoldTarget />
            <ActionBar onQuiet={toggleQuiet} />
          </main>
        </div>
      </div>
      <Sheets head={book.head} />
      {quiet ? <QuietRoom onLeave={toggleQuiet} /> : null}
    </LiveSessionProvider>
  );
};

/** Calm, and only while it is so: limits that the running work has crossed, and a disk that is full. */
const Warnings = ({ unkept }: { unkept: number }) => {
  const { session, limits } = useLive();
  const crossed = limits ? crossedLimits(session, limits) : [];
  const running = new Set(session.running.map((hold): string => hold.id));
  const now = crossed.filter(
    (one) =>
      one.limit === 'minutes' ||
      (one.limit !== 'discomfort' && running.has(one.hold)) ||
      (one.limit === 'discomfort' && one.hold !== null && running.has(one.hold)),
  );
  const lines = [...new Set(now.map(crossedWords))];
  return (
    <output className="flex flex-col gap-2 empty:hidden">
      {unkept > 0 ? <Notice tone="stop">{words.record.unkept(unkept)}</Notice> : null}
      {lines.map((line) => (
        <Notice key={line} tone="warn">
          <span className="font-medium">{line}</span>
        </Notice>
      ))}
    </output>
  );
};
