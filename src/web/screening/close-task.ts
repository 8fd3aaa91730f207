import type { Body, Found } from './screening-model.ts';
import { words } from './words.ts';

type Closing = Body<'closeSafetyTask'>;
export type SafetyTask = Found['tasks'][number];

/** The closing of a safety task as it is being written: nothing in it is chosen beforehand but who writes. */
export type ClosingDraft = {
  readonly askedBy: string;
  /** On the wall clock of the practice, as a field of day and time has it. */
  readonly askedAt: string;
  readonly asked: Closing['asked'] | null;
  readonly plan: Closing['plan'] | null;
  readonly outcome: string;
  readonly handover: string;
};

/** Plan, means and intent are asked after where somebody thinks of death; an emergency of the body has none. */
export const asksForPlan = (kind: SafetyTask['kind']): boolean =>
  kind === 'item-9' || kind === 'worrying-words';

type Begun = {
  readonly kind: SafetyTask['kind'];
  readonly askedBy: string;
  readonly now: Temporal.Instant;
  readonly zone: string;
};

export const beginClosing = ({ kind, askedBy, now, zone }: Begun): ClosingDraft => ({
  askedBy,
  askedAt: now.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' }),
  asked: null,
  plan: asksForPlan(kind) ? null : 'not-said',
  outcome: '',
  handover: '',
});

export type Closed =
  | { readonly ok: true; readonly closing: Closing }
  | { readonly ok: false; readonly problems: Record<string, string> };

/** The closing with each of its five parts, or which of them are missing. (clinical reference 4.5, step 3) */
export const closingOf = (draft: ClosingDraft, now: Temporal.Instant, zone: string): Closed => {
  const { problems: say } = words.task;
  const askedAt = instantIn(draft.askedAt, zone);
  const { asked, plan } = draft;
  const [askedBy, outcome, handover] = [draft.askedBy.trim(), draft.outcome.trim(), draft.handover.trim()];
  const problems: Record<string, string> = {};
  if (askedBy === '') problems['askedBy'] = say.askedBy;
  if (askedAt === null || Temporal.Instant.compare(askedAt, now) > 0) problems['askedAt'] = say.askedAt;
  if (asked === null) problems['asked'] = say.asked;
  if (plan === null) problems['plan'] = say.plan;
  if (outcome === '') problems['outcome'] = say.outcome;
  if (handover === '') problems['handover'] = say.handover;
  if (Object.keys(problems).length > 0 || askedAt === null || asked === null || plan === null)
    return { ok: false, problems };
  return {
    ok: true,
    closing: { askedBy, askedAt: askedAt.toString(), asked, plan, outcome, handover },
  };
};

const instantIn = (wallClock: string, zone: string): Temporal.Instant | null => {
  try {
    return Temporal.PlainDateTime.from(wallClock).toZonedDateTime(zone).toInstant();
  } catch {
    return null;
  }
};
