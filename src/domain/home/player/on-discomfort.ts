import type { Score } from '#domain/atlas/vocabulary.ts';
import { STOP_FROM } from './apply-fact.ts';
import { endHold } from './holding.ts';
import { currentHold } from './next-phase.ts';
import type { Pen } from './pen.ts';
import { ranAt } from './phase-clock.ts';
import type { Rated } from './play-state.ts';
import type { Turn } from './turns.ts';

/** From here on a still spot that has not eased is left (H4: 60 to 90 s; the earlier end is taken, [design]). */
const NOT_EASING_FROM_MS = 60_000;

/** Notes discomfort of the hold that runs, or of the one just over, and stops where a stop rule says so. */
export function onDiscomfort(pen: Pen, score: Score): void {
  const { lastHold, ratings } = pen.state();
  if (lastHold === null) return;
  const current = currentHold(pen.state());
  const heldMs = current === null ? lastHold.heldMs : ranAt(pen.state(), pen.now);
  pen.note({ kind: 'home-discomfort', hold: lastHold.hold, score, heldMs });
  if (score >= STOP_FROM) return stepDown(pen, lastHold.turn);
  if (pen.state().phase.phase !== 'hold') return;
  if (isTooStrongAgain(ratings, score, lastHold.turn)) endHold(pen, 'too-strong', pen.now);
  else if (isNotEasing(ratings, { score, heldMs }, lastHold.turn)) endHold(pen, 'not-easing', pen.now);
}

/** H3: the exercise is over, its other sets too; said twice, the session is (PLAY-13). */
function stepDown(pen: Pen, turn: Turn): void {
  endHold(pen, 'seven', pen.now);
  const { phase, sevens } = pen.state();
  if (phase.phase === 'ended') return;
  if (sevens >= 2) return pen.note({ kind: 'home-ended', why: 'seven-twice' });
  pen.note({ kind: 'home-skipped', step: turn.step, why: 'seven' });
}

/** Above the agreed highest a first time asks for less weight, a second time ends the hold (PLAY-15). */
const isTooStrongAgain = (before: readonly Rated[], score: Score, { highestDiscomfort }: Turn): boolean =>
  score > highestDiscomfort && before.some((one) => one.score > highestDiscomfort);

/** H4: not lower than at first after a minute on one spot. Where nothing is felt there is nothing to ease. */
function isNotEasing(before: readonly Rated[], { score, heldMs }: Rated, { motion }: Turn): boolean {
  const first = before[0];
  if (first === undefined || motion !== 'still') return false;
  return heldMs >= NOT_EASING_FROM_MS && score > 0 && score >= first.score;
}
