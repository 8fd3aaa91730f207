import { Outlet, useChildMatches, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { SessionHead } from '#web/sync/journal.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { PinOffer } from '#web/sync/pin-offer.tsx';
import { ActionBar } from './action-bar.tsx';
import { AgainStrip } from './again-strip.tsx';
import { BodyAside } from './body-aside.tsx';
import { GripRow } from './grip-row.tsx';
import { HoldTarget } from './hold-target.tsx';
import { InSight } from './in-sight.tsx';
import { PlaceBand } from './place-band.tsx';
import { QuietRoom } from './quiet-room.tsx';
import { LiveSessionProvider, useLive, type SheetName } from './session-context.ts';
import { SafetyNews, SafetyPanel } from './safety-panel.tsx';
import { SessionHeader } from './session-header.tsx';
import type { OpenedSession } from './session-opening.ts';
import { Sheets } from './sheets.tsx';
import { useLiveModel } from './live-model.ts';
import { useVibrationEachMinute } from './vibration.ts';
import { LastTime } from './last-time.tsx';
import { Warnings } from './warnings.tsx';
import { useWakeLock } from './wake-lock.ts';
import { useWholeScreen } from './whole-screen.ts';

type LiveSessionProps = { readonly store: OpenStore; readonly opened: OpenedSession };

/** The treatment room: one big target, the place, the grip, the limits, and everything else one press away. */
export const LiveSession = ({ store, opened }: LiveSessionProps) => {
  const [sheet, show] = useState<SheetName | null>(null);
  const [quiet, setQuiet] = useState(false);
  const toggleQuiet = useCallback(() => setQuiet((was) => !was), []);
  const charting = useChildMatches().length > 0;
  const toChart = useToChart(opened.book.head);
  const live = useLiveModel({ store, opened, charting, toChart, sheet, show, toggleQuiet });
  const goesOn = live.session.state === 'open' || live.session.state === 'paused';
  useWakeLock(goesOn);
  useWholeScreen();
  useVibrationEachMinute(quiet ? (live.session.running.at(-1)?.seconds ?? null) : null);
  const value = useMemo(() => live, [live]);
  return (
    <LiveSessionProvider value={value}>
      {charting ? <Outlet /> : <Room inert={quiet} onQuiet={toggleQuiet} onChart={toChart} />}
      <Sheets head={opened.book.head} />
      {quiet ? <QuietRoom onLeave={toggleQuiet} /> : null}
    </LiveSessionProvider>
  );
};

type RoomProps = {
  readonly inert: boolean;
  readonly onQuiet: () => void;
  readonly onChart: () => void;
};

const Room = ({ inert, onQuiet, onChart }: RoomProps) => {
  const { head, unkept, session, briefing, safety } = useLive();
  const fresh = session.state === 'not-opened';
  const working = briefing.stage === 'work';
  const running = session.running.length > 0;
  const asksAgain = safety.fresh.length > 0;
  return (
    <div
      className="flex h-dvh min-h-[36rem] flex-col overflow-hidden bg-paper"
      aria-hidden={inert || undefined}
      inert={inert}
    >
      <SessionHeader head={head} unkept={unkept} />
      <div className="flex min-h-0 grow flex-col lg:flex-row">
        <InSight />
        <main
          id="page"
          className="flex min-h-0 min-w-0 grow flex-col gap-3 overflow-y-auto p-3 sm:gap-4 sm:p-4"
        >
          <Warnings />
          <SafetyNews />
          {working ? <AgainStrip /> : null}
          {working && fresh && !asksAgain ? <PinOffer /> : null}
          {working && fresh && !asksAgain ? <LastTime /> : null}
          {working ? null : <SafetyPanel />}
          {working || running ? <Hands /> : null}
          {working || running ? <ActionBar onQuiet={onQuiet} onChart={onChart} /> : null}
        </main>
        <BodyAside />
      </div>
    </div>
  );
};

/** Where the hands are, how they hold, and the one target. */
const Hands = () => (
  <>
    <PlaceBand />
    <GripRow />
    <HoldTarget />
  </>
);

/** The chart has an address of its own below the session's, so the back button leads from it to the session. */
const useToChart = ({ client, session }: SessionHead): (() => void) => {
  const navigate = useNavigate();
  return useCallback(
    () => void navigate({ to: '/clients/$client/session/$session/chart', params: { client, session } }),
    [navigate, client, session],
  );
};
