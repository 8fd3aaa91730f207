import type { Channel } from '#domain/screening/action.ts';
import type { Clearance, Override } from '#domain/screening/clearance.ts';
import type { Reason } from '#domain/screening/decision.ts';
import type { ScreeningRecord } from '#domain/screening/screening-record.ts';
import { dateIn, dateWords, momentOf } from '#web/app/time-words.ts';
import { words } from './words.ts';

type Lifted = {
  readonly reason: Reason;
  readonly channel: Channel;
  readonly record: ScreeningRecord;
  readonly zone: string;
  readonly now: Temporal.Instant;
};

/** What lifted a reason and until when; null where it binds. */
export const liftedWords = ({ reason, channel, record, zone, now }: Lifted): string | null => {
  if (reason.standing === 'binds') return null;
  if (reason.standing === 'cleared') {
    const today = dateIn(now.toString(), zone).toString();
    const cleared = latest(
      record.clearances.filter((one) => concerns(one, reason.rule, channel) && one.expiresOn >= today),
      (one) => one.expiresOn,
    );
    return cleared
      ? words.reason.cleared(cleared.clinician, dateWords(Temporal.PlainDate.from(cleared.expiresOn)))
      : null;
  }
  const over = latest(
    record.overrides.filter((one) => one.channel === channel && one.rules.includes(reason.rule)),
    (one) => one.expiresAt,
  );
  return over ? words.reason.overridden(over.madeBy, momentOf(over.expiresAt, zone)) : null;
};

const concerns = ({ rules, channels, endedAt }: Clearance, rule: string, channel: Channel): boolean =>
  endedAt === null && channels.includes(channel) && rules.includes(rule);

const latest = <One extends Clearance | Override>(
  found: readonly One[],
  until: (one: One) => string,
): One | undefined => found.toSorted((one, other) => until(other).localeCompare(until(one)))[0];

/** Does a clearance still lift anything, by the day? */
export const clearanceCounts = ({ endedAt, expiresOn }: Clearance, today: Temporal.PlainDate): boolean =>
  endedAt === null && expiresOn >= today.toString();
