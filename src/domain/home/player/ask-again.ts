import { instantText, millisecondsOf } from '#domain/base/instant.ts';
import type { InstantText } from '#domain/base/time.ts';
import { daysLeftAlone } from './help-after.ts';
import type { PlayFact } from './play-fact.ts';

/** Whether what was felt has gone is still to be said; from `from` on "still there" is among the answers (H1). */
export type AskedAgain = { readonly from: InstantText };

const HOUR_MS = 3_600_000;

/**
 * What a session that H1 ended still asks, at a moment (PLAY-27): null where it was answered, and once the days are over for
 * which the place is left alone. The facts are those of one session, in any order.
 */
export function askedAgain(facts: readonly PlayFact[], now: InstantText): AskedAgain | null {
  const [felt] = facts
    .filter((fact) => fact.kind === 'home-sign' && fact.rule === 'H1')
    .toSorted((one, other) => other.tick - one.tick);
  if (felt === undefined) return null;
  if (facts.some((fact) => fact.kind === 'home-after-sign' && fact.tick > felt.tick)) return null;
  const since = millisecondsOf(felt.at);
  const lasts = (daysLeftAlone.H1 ?? 0) * 24 * HOUR_MS;
  return millisecondsOf(now) < since + lasts ? { from: instantText(since + HOUR_MS) } : null;
}
