import type { HomeStanding } from '#contract/home.ts';
import type { DateText, InstantText } from '#domain/base/time.ts';
import type { KeptDecision } from './home-decision.ts';

type At = {
  readonly now: Temporal.Instant;
  readonly zone: string;
  /** The version in force; null without a program. */
  readonly version: number | null;
};

/** How things stand after all that was decided, on a day where the practice is: the last word of its kind counts. */
export function standingFrom(decisions: readonly KeptDecision[], { now, zone, version }: At): HomeStanding {
  const today = dayOf(now.toString(), zone);
  const settled = new Set(decisions.flatMap(({ about }) => (about === null ? [] : [about])));
  const open = decisions.filter(({ id }) => !settled.has(id));
  return {
    paused: pauseIn(decisions, zone),
    blocked: open.flatMap((one) => blockOf(one, today)),
    lightened: decisions.filter((one) => one.kind === 'lightened' && one.version === version).length,
    reviews: open
      .filter(({ kind }) => kind === 'review-raised')
      .map(({ id, at, rule, words }) => ({ id, at, rule, why: words })),
  };
}

function pauseIn(decisions: readonly KeptDecision[], zone: string): HomeStanding['paused'] {
  const last = decisions.findLast(({ kind }) => kind === 'paused' || kind === 'resumed');
  if (last?.kind !== 'paused') return null;
  const { id, at, rule, words, by } = last;
  return { id, at, rule, since: dayOf(at, zone), why: words, by };
}

function blockOf(
  { id, kind, at, rule, region, side, until, words }: KeptDecision,
  today: DateText,
): HomeStanding['blocked'] {
  if (kind !== 'blocked' || region === null || (until !== null && until < today)) return [];
  return [{ id, at, rule, region, ...(side === null ? {} : { side }), until, why: words }];
}

/** The day of an instant where the practice is. */
export const dayOf = (at: InstantText, zone: string): DateText =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
