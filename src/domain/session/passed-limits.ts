import { type CrossedLimit, crossedLimits } from './crossed-limits.ts';
import type { TreatmentLimits } from './limits.ts';
import type { Noted, Session } from './session.ts';

/** A limit that work went past, with the reasons that were given for it. */
export type Crossing = {
  readonly crossed: CrossedLimit;
  readonly passed: readonly Noted<'limit-passed'>[];
};

/** The limits that a session has crossed, each with its reasons; without one the therapist is asked (SESSION-37). */
export const crossings = (session: Session, limits: TreatmentLimits): readonly Crossing[] =>
  crossedLimits(session, limits).map((crossed) => ({
    crossed,
    passed: session.passed.filter((passed) => isReasonFor(passed, crossed)),
  }));

/** A reason speaks of one kind of limit and of the hold that it names; the minutes are the session's. */
const isReasonFor = ({ limit, hold }: Noted<'limit-passed'>, crossed: CrossedLimit): boolean => {
  if (limit !== crossed.limit) return false;
  return crossed.limit === 'minutes' || (crossed.hold ?? undefined) === hold;
};

/** A minute before the hands-on minutes end it is said. [design] */
const TOLD_BEFORE_SECONDS = 60;

/** What is left of the hands-on minutes, in seconds: null without a limit; `ends` within the last minute (SESSION-39). */
export const handsOnLeft = (
  { totals }: Pick<Session, 'totals'>,
  { handsOnMinutes }: Pick<TreatmentLimits, 'handsOnMinutes'>,
): { readonly seconds: number; readonly ends: 'later' | 'soon' | 'over' } | null => {
  if (handsOnMinutes === undefined) return null;
  const seconds = handsOnMinutes * 60 - totals.handsOnSeconds;
  if (seconds < 0) return { seconds: 0, ends: 'over' };
  return { seconds, ends: seconds <= TOLD_BEFORE_SECONDS && totals.handsOnSeconds > 0 ? 'soon' : 'later' };
};
