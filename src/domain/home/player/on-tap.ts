import { beginHold, endHold } from './holding.ts';
import { currentHold, nextTurn, turnOf } from './next-phase.ts';
import type { Pen } from './pen.ts';
import { clockedPhase, LEFT_MS, ranAt } from './phase-clock.ts';
import type { Tap } from './play-words.ts';

/** What a tap does in the phase in which it comes; one that has no meaning there does nothing (PLAY-6). */
export function onTap(pen: Pen, tap: Tap): void {
  if (pen.state().phase.phase === 'ended') return;
  taps[tap](pen);
}

const taps: Readonly<Record<Tap, (pen: Pen) => void>> = {
  ready,
  next,
  skip,
  pause,
  resume,
  stop,
  'other-side': otherSide,
};

function ready(pen: Pen): void {
  const { phase } = pen.state();
  if (phase.phase === 'ready') beginHold(pen);
  if (phase.phase === 'set-up' || phase.phase === 'rest' || phase.phase === 'change') {
    pen.note({ kind: 'home-got-ready', turn: phase.turn.index });
  }
}

function next(pen: Pen): void {
  const { phase, eased } = pen.state();
  if (phase.phase === 'hold') endHold(pen, eased ? 'eased' : 'by-hand', pen.now);
  else if (phase.phase === 'told') pen.note({ kind: 'home-resumed' });
  else ready(pen);
}

function skip(pen: Pen): void {
  const turn = turnOf(pen.state().phase);
  if (turn === null || pen.state().phase.phase === 'told') return;
  endHold(pen, 'skipped', pen.now);
  pen.note({ kind: 'home-skipped', step: turn.step, why: 'by-hand' });
}

function pause(pen: Pen): void {
  const state = pen.state();
  if (clockedPhase(state) === null) return;
  const held = currentHold(state);
  pen.note({
    kind: 'home-paused',
    why: 'by-hand',
    ...(held === null ? {} : { hold: held.hold, heldMs: ranAt(state, pen.now) }),
  });
}

function resume(pen: Pen): void {
  const { phase } = pen.state();
  if (phase.phase !== 'paused') return;
  const { run, elapsedMs } = phase.since;
  const isLong = run === pen.now.run && pen.now.elapsedMs - elapsedMs > LEFT_MS;
  if (!isLong) return pen.note({ kind: 'home-resumed' });
  endHold(pen, 'interrupted', pen.now);
  pen.note({ kind: 'home-ended', why: 'left' });
}

function stop(pen: Pen): void {
  endHold(pen, 'stopped', pen.now);
  pen.note({ kind: 'home-ended', why: 'by-hand' });
}

/** Ends this side early where the other side of the same set comes next. */
function otherSide(pen: Pen): void {
  const { phase } = pen.state();
  if (phase.phase !== 'hold') return;
  const { turn } = phase;
  const following = nextTurn(pen.state(), turn.index);
  const isOther = following?.step === turn.step && following.set === turn.set && following.side !== turn.side;
  if (isOther) endHold(pen, 'other-side', pen.now);
}
