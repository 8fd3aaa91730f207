import { millisecondsOf } from '#domain/base/instant.ts';
import { beginHold, endHold } from './holding.ts';
import { currentHold } from './next-phase.ts';
import type { Pen } from './pen.ts';
import { clockedPhase, endOf, LEFT_MS, lengthOf, ranAt, SLEPT_MS } from './phase-clock.ts';
import type { PlayState, Reading } from './play-state.ts';

/** What the clocks tell since the last reading. */
export type Passed =
  | { readonly kind: 'steady'; readonly gapMs: number }
  /** Another run, or a clock that went back: what passed cannot be known. */
  | { readonly kind: 'unknown'; readonly why: 'reload' | 'slept' };

export function passedSince({ seen }: PlayState, now: Reading): Passed {
  if (now.run !== seen.run) return { kind: 'unknown', why: 'reload' };
  const gapMs = now.elapsedMs - seen.elapsedMs;
  return gapMs < 0 ? { kind: 'unknown', why: 'slept' } : { kind: 'steady', gapMs };
}

/** Does what the clock brings about: a hold's end, the next hold, and a word every ten seconds that it is still held. */
export function runClock(pen: Pen, passed: Passed): void {
  if (passed.kind === 'unknown') interrupt(pen, passed.why);
  else if (passed.gapMs > LEFT_MS) leave(pen);
  else moveOn(pen, passed.gapMs);
}

/** A hold that nobody can prove any longer is over at its last proven moment, and the session waits (PLAY-9). */
function interrupt(pen: Pen, why: 'reload' | 'slept'): void {
  const { seen, phase } = pen.state();
  const awayMs = Math.abs(millisecondsOf(pen.now.at) - millisecondsOf(seen.at));
  if (why === 'reload' && awayMs > LEFT_MS) return leave(pen);
  if (phase.phase !== 'paused' && currentHold(pen.state()) !== null) endHold(pen, 'interrupted', seen);
  if (clockedPhase(pen.state()) !== null) pen.note({ kind: 'home-paused', why });
}

/** After half an hour away the questions before the session are stale: it is over (PLAY-11). */
function leave(pen: Pen): void {
  const { phase } = pen.state().phase;
  if (phase === 'ended' || phase === 'precheck') return;
  if (currentHold(pen.state()) !== null) endHold(pen, 'interrupted', pen.state().seen);
  pen.note({ kind: 'home-ended', why: 'left' });
}

function moveOn(pen: Pen, gapMs: number): void {
  const state = pen.state();
  const phase = clockedPhase(state);
  if (phase === null) return;
  const ranMs = ranAt(state, pen.now);
  if (ranMs < endOf(state)) return provePresence(pen, ranMs);
  if (ranMs < lengthOf(phase)) return endForMinutes(pen);
  if (phase.phase === 'hold') endHold(pen, 'time', pen.now);
  // What should have been said while the page slept was not: nothing begins before somebody is there again (PLAY-10).
  else if (gapMs <= SLEPT_MS) beginHold(pen);
  if (gapMs > SLEPT_MS && clockedPhase(pen.state()) !== null) {
    pen.note({ kind: 'home-paused', why: 'slept' });
  }
}

const PROVE_EVERY_MS = 10_000;

function provePresence(pen: Pen, ranMs: number): void {
  const { phase, ranMs: settledMs } = pen.state();
  if (phase.phase !== 'hold' || ranMs - settledMs < PROVE_EVERY_MS) return;
  pen.note({ kind: 'home-still-held', hold: phase.hold, heldMs: ranMs });
}

function endForMinutes(pen: Pen): void {
  if (currentHold(pen.state()) !== null) endHold(pen, 'session-minutes', pen.now);
  pen.note({ kind: 'home-ended', why: 'session-minutes' });
}
