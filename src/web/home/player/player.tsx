import { useEffect, useState } from 'react';
import type { Phase } from '#domain/home/player/play-state.ts';
import { useWakeLock } from '#web/session/wake-lock.ts';
import { useWholeScreen } from '#web/session/whole-screen.ts';
import { Ended } from './ended.tsx';
import { type Hand, HandContext } from './hand.ts';
import { Paused } from './paused.tsx';
import type { PlayPort } from './play-port.ts';
import { Precheck } from './precheck.tsx';
import { Question } from './question.tsx';
import { Running } from './running.tsx';
import { SetUp } from './set-up.tsx';
import { StopSheet } from './stop-sheet.tsx';
import { Told } from './told.tsx';
import { TopBar } from './top-bar.tsx';
import { useHandyKeys } from './use-handy-keys.ts';
import { usePlay } from './use-play.ts';
import { useSenses } from './use-senses.ts';
import { words } from './words.ts';
import './player.css';

/** A session at home, led by screen, voice, tone and vibration. The same for a client's program and for free self-care. */
export const Player = ({ port }: { readonly port: PlayPort }) => {
  const { model, playing } = usePlay(port);
  const senses = useSenses(model, playing);
  const { phase } = playing.state;
  useWakeLock(phase.phase !== 'ended');
  useWholeScreen();
  useEffect(() => {
    document.title = `${words.tab} · Unwind`;
  }, []);
  const [stopping, setStopping] = useState(false);
  const happen: Hand['happen'] = (event) => {
    senses.wake();
    setStopping(false);
    model.happen(event);
  };
  const stop = (): void => {
    happen({ kind: 'tap', tap: 'pause' });
    setStopping(true);
  };
  useHandyKeys(phase, happen, stop);
  const hand: Hand = { port, playing, happen, stop };
  return (
    <HandContext value={hand}>
      <main id="page" tabIndex={-1} className="flex min-h-dvh flex-col bg-paper text-ink outline-none">
        <TopBar senses={senses} />
        {playing.kept === 'no' ? (
          <p role="alert" className="bg-warn-soft px-4 py-2 text-warn">
            {words.kept}
          </p>
        ) : null}
        {stopping ? <StopSheet onBack={() => setStopping(false)} /> : <PhaseOf phase={phase} />}
        <output className="sr-only">{senses.told}</output>
      </main>
    </HandContext>
  );
};

const PhaseOf = ({ phase }: { readonly phase: Phase }) => {
  switch (phase.phase) {
    case 'precheck':
      return <Precheck />;
    case 'question':
      return <Question key={`${phase.turn.step} ${phase.question}`} question={phase.question} />;
    case 'set-up':
      return <SetUp key={phase.turn.step} turn={phase.turn} />;
    case 'ready':
    case 'hold':
    case 'change':
    case 'rest':
      return <Running phase={phase} />;
    case 'told':
      return <Told phase={phase} />;
    case 'paused':
      return <Paused phase={phase} />;
    case 'ended':
      return <Ended why={phase.why} />;
  }
};
