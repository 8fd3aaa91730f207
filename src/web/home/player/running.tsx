import { useEffect, useRef } from 'react';
import { exerciseOf } from '#domain/home/exercises.ts';
import type { Moving } from '#domain/home/player/play-state.ts';
import { ExerciseFigure } from '#web/home/figures/exercise-figure.tsx';
import { BottomKeys } from './bottom-keys.tsx';
import { DiscomfortKeys } from './discomfort-keys.tsx';
import { useHand } from './hand.ts';
import { Ring } from './ring.tsx';
import { type Clocked, phaseNow } from './phase-now.ts';
import { words } from './words.ts';

/** While a clock runs: one number, one word of what to do, and what may be said or stopped. */
export const Running = ({ phase }: { readonly phase: Clocked }) => {
  const { playing } = useHand();
  const now = phaseNow(playing, phase);
  const heading = useRef<HTMLHeadingElement>(null);
  // Once, when the clock begins to run: then the keys of the keyboard and a screen reader stand here.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const isHold = phase.phase === 'hold';
  const { words: said, figure } = exerciseOf(phase.turn.exercise);
  return (
    <div className="player-running mx-auto w-full max-w-6xl grow px-4 sm:px-8">
      <div className="player-dial">
        <h1
          ref={heading}
          tabIndex={-1}
          data-landing
          className="player-word text-center font-serif font-semibold outline-none"
        >
          {wordOf(phase)}
        </h1>
        <Ring part={now.part} seconds={now.secondsLeft} tone={isHold ? 'live' : 'calm'} />
        <p className="player-side text-center text-ink-soft">{now.note ?? placeOf(phase)}</p>
      </div>
      <div className="player-figure">
        <ExerciseFigure figure={figure} side={phase.turn.side} label={words.figure(said.name)} />
      </div>
      <div className="player-keys">
        {now.asks === null ? null : <DiscomfortKeys title={now.asks} calls={now.calls} />}
        <BottomKeys phase={phase} />
      </div>
    </div>
  );
};

function wordOf(phase: Moving): string {
  if (phase.phase === 'hold') return phase.turn.motion === 'still' ? words.run.still : words.run.passes;
  if (phase.phase === 'ready') return words.run.ready;
  return phase.phase === 'change' ? words.run.change : words.run.rest;
}

function placeOf({ phase, turn }: Clocked): string {
  const set = turn.sets > 1 ? words.set(turn.set, turn.sets) : '';
  const told = [words.sides[turn.side], set].filter((one) => one !== '').join(', ');
  return phase === 'rest' && told !== '' ? words.run.next(told) : told;
}
