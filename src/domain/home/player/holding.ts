import { currentHold } from './next-phase.ts';
import type { Pen } from './pen.ts';
import { ranAt, sessionMsLeft } from './phase-clock.ts';
import type { Reading } from './play-state.ts';
import type { HoldEndedBy } from './play-words.ts';
import { SHORTEST_MS } from './turns.ts';

/** Begins the hold that the countdown, rest or change of sides was for, or ends the session when no time is left for one. */
export function beginHold(pen: Pen): void {
  const { phase } = pen.state();
  if (phase.phase !== 'ready' && phase.phase !== 'rest' && phase.phase !== 'change') return;
  const { index, exercise, region, side } = phase.turn;
  if (sessionMsLeft(pen.state()) < SHORTEST_MS) {
    pen.note({ kind: 'home-ended', why: 'session-minutes' });
    return;
  }
  pen.note({ kind: 'home-hold-began', hold: pen.newId(), turn: index, exercise, region, side });
}

/** Ends the hold that runs or is paused, with what was held of it up to that reading. Nothing where there is none. */
export function endHold(pen: Pen, endedBy: HoldEndedBy, upTo: Reading): void {
  const current = currentHold(pen.state());
  if (current === null) return;
  const heldMs = ranAt(pen.state(), upTo);
  pen.note({ kind: 'home-hold-ended', hold: current.hold, heldMs, endedBy });
}
