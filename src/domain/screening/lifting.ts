import { millisecondsOf } from '#domain/base/instant.ts';
import type { Action, Channel } from './action.ts';
import type { Clearance, Override } from './clearance.ts';
import type { Reason } from './decision.ts';
import type { Rule } from './rule.ts';
import type { ScreeningRecord } from './screening-record.ts';
import { DAY } from './sheet.ts';

/** What lifts a reason, and until when. */
export type Lift = { readonly standing: Exclude<Reason['standing'], 'binds'>; readonly untilMs: number };

type Asked = {
  readonly rule: Rule;
  readonly action: Action;
  readonly channel: Channel;
  readonly since: string;
  readonly nowMs: number;
};

/** The clearance or the override that lifts a reason now, if there is one (SCREEN-8, SCREEN-9). */
export function liftOf(asked: Asked, { clearances, overrides }: ScreeningRecord): Lift | undefined {
  const { action, rule } = asked;
  const cleared = action === 'CLEAR' || action === 'STOP_URGENT';
  const clearance = cleared ? clearances.find((one) => clears(one, asked)) : undefined;
  if (clearance !== undefined) return { standing: 'cleared', untilMs: endOf(clearance) };
  const blocked = cleared || action === 'WITHHOLD';
  const override = blocked && rule.overridable ? overrides.find((one) => overrules(one, asked)) : undefined;
  return override && { standing: 'overridden', untilMs: millisecondsOf(override.expiresAt) };
}

function clears(clearance: Clearance, { rule, channel, since, nowMs }: Asked): boolean {
  return (
    clearance.rules.includes(rule.id) &&
    clearance.channels.includes(channel) &&
    lastMomentOf(clearance.givenOn) >= millisecondsOf(since) &&
    (clearance.endedAt === null || millisecondsOf(clearance.endedAt) > nowMs) &&
    endOf(clearance) > nowMs
  );
}

/** A clearance counts through the day that it names. */
const endOf = ({ expiresOn }: Clearance): number => millisecondsOf(`${expiresOn}T00:00:00Z`) + DAY;

/** The day lasts longest west of every ocean, twelve hours behind UTC: an answer of that evening belongs to it. */
const lastMomentOf = (day: string): number => millisecondsOf(`${day}T12:00:00Z`) + DAY;

/** What was said after an override was made, she did not know when she made it. */
function overrules(override: Override, { rule, channel, since, nowMs }: Asked): boolean {
  return (
    override.rules.includes(rule.id) &&
    override.channel === channel &&
    millisecondsOf(override.madeAt) >= millisecondsOf(since) &&
    millisecondsOf(override.expiresAt) > nowMs
  );
}
