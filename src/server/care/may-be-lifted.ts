import type { Channel } from '#domain/screening/action.ts';
import type { Reason } from '#domain/screening/decision.ts';
import { ruleOf } from '#domain/screening/rules.ts';
import { screen } from '#domain/screening/screen.ts';
import type { ScreeningRecord } from '#domain/screening/screening-record.ts';

type Wish = { readonly rules: readonly string[]; readonly channels: readonly Channel[] };

/**
 * Can a clinician's word lift all of these rules? Never a rule that keeps whatever anybody says, nor one that stops as an
 * emergency now or could do nothing else: it would be recorded and bind all the same.
 */
export function mayBeCleared(
  { rules, channels }: Wish,
  record: ScreeningRecord,
  now: Temporal.Instant,
): boolean {
  const screening = screen(record, now.toString());
  return rules.every((rule) => {
    if (!isLiftable(rule, channels)) return false;
    const reasons = channels.flatMap((channel) => screening[channel].reasons);
    return !reasons.some((reason) => reason.rule === rule && reason.action === 'STOP_EMERG');
  });
}

function isLiftable(id: string, channels: readonly Channel[]): boolean {
  const rule = ruleOf(id);
  if (!rule?.overridable) return false;
  const effects = rule.cases.flatMap((one) => channels.map((channel) => one[channel]));
  return effects.some((effect) => effect !== null && effect.action !== 'STOP_EMERG');
}

type OverrideWish = { readonly rules: readonly string[]; readonly channel: Channel };

/** Why a therapist may not go on in spite of these rules now; null when she may. */
export function whyNotOverridden(
  { rules, channel }: OverrideWish,
  record: ScreeningRecord,
  now: Temporal.Instant,
): 'emergency' | 'not-overridable' | 'nothing-binds' | null {
  const { action, reasons } = screen(record, now.toString())[channel];
  if (action === 'STOP_EMERG') return 'emergency';
  if (rules.some((rule) => !ruleOf(rule)?.overridable)) return 'not-overridable';
  return rules.every((rule) => reasons.some((reason) => reason.rule === rule && blocks(reason)))
    ? null
    : 'nothing-binds';
}

const blocking = new Set(['CLEAR', 'WITHHOLD', 'STOP_URGENT']);
const blocks = ({ standing, action }: Reason): boolean => standing === 'binds' && blocking.has(action);
