import { sessionPlan } from '#domain/plan/session-plan.ts';
import type { TreatmentPlan } from '#domain/plan/treatment-plan.ts';
import type { ItemId } from '#domain/screening/answer.ts';
import { bindLimits } from '#domain/screening/bind-limits.ts';
import type { Screening } from '#domain/screening/decision.ts';
import { dueItems } from '#domain/screening/due-items.ts';
import { itemOf } from '#domain/screening/items.ts';
import { screen } from '#domain/screening/screen.ts';
import type { ScreeningRecord } from '#domain/screening/screening-record.ts';
import { gateOf } from '#domain/screening/sign.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { TreatmentLimits } from '#domain/session/limits.ts';
import { roomAnswers } from '#domain/session/room-answers.ts';
import { deriveSession, type Session } from '#domain/session/session.ts';
import type { Sight } from './session-opening.ts';

type Gate = ReturnType<typeof gateOf>;

/** What binds this session: the plan of the visit, the screening with what was answered in the room, and both as limits. */
export type Safety = {
  readonly plan: TreatmentPlan | null;
  readonly limits: TreatmentLimits | null;
  readonly record: ScreeningRecord | null;
  readonly screening: Screening | null;
  readonly gate: Gate;
  /** Questions of risk that nothing answers. */
  readonly open: readonly ItemId[];
  /** "Anything new since last time?": what is asked at every visit and is due. */
  readonly again: readonly ItemId[];
  /** Those of them that "nothing new" says no to: what was a yes stays one until it is asked by itself. */
  readonly fresh: readonly ItemId[];
  /** What the therapist is told before the first hold, as one text that can be compared. */
  readonly told: string;
};

type Room = {
  readonly sight: Pick<Sight, 'plan' | 'visitsDone' | 'screening'>;
  readonly facts: readonly KeptFact[];
  readonly session: Pick<Session, 'answered' | 'passed'>;
  readonly at: string;
};

/** Decides what binds, from what the device keeps: the same offline as online. */
export const safetyOf = ({ sight, facts, session, at }: Room): Safety => {
  const plan = planOf(sight);
  const record = sight.screening ? inRoom(sight.screening, facts, session) : null;
  const screening = record ? screen(record, at) : null;
  const open = screening?.handsOn.open.map(({ item }) => item) ?? [];
  const again = record ? againItems(record, at, open) : [];
  return {
    plan,
    limits: screening || plan ? bindLimits(TreatmentLimits.parse(plan?.limits ?? {}), screening) : null,
    record,
    screening,
    gate: screening ? gateIn(screening, session) : 'free',
    open,
    again,
    fresh: again.filter((id) => !saidYes(id, record)),
    told: JSON.stringify(screening?.handsOn.reasons.map((one) => [one.rule, one.case, one.standing]) ?? []),
  };
};

/** The limits that bound a session, as its note is offered them. */
export const limitsBehind = (sight: Sight, facts: readonly KeptFact[]): TreatmentLimits | null => {
  const session = deriveSession(facts);
  const at = session.closedAt ?? session.timeline.at(-1)?.notedAt;
  return at === undefined ? (planOf(sight)?.limits ?? null) : safetyOf({ sight, facts, session, at }).limits;
};

/** A plan without phases is what an older Unwind kept. */
const planOf = ({ plan, visitsDone = 0 }: Room['sight']): TreatmentPlan | null =>
  plan && 'phases' in plan ? sessionPlan(plan, { visitsDone }) : plan;

/** The answers of this session are read from its own facts, so that one that was taken back does not come back from the server. */
const inRoom = (record: ScreeningRecord, facts: Room['facts'], session: Room['session']): ScreeningRecord => {
  const here = roomAnswers(session);
  const own = new Set(
    [...here, ...facts.filter(({ kind }) => kind === 'screening-answered')].map(({ at }) => at),
  );
  return { ...record, answers: [...record.answers.filter(({ at }) => !own.has(at)), ...here] };
};

/** Gone on without the answers, and the reason noted: what is limited stays limited. */
const gateIn = ({ handsOn }: Screening, { passed }: Room['session']): Gate => {
  const gate = gateOf(handsOn);
  if (gate !== 'ask-first' || !passed.some(({ limit }) => limit === 'questions')) return gate;
  return handsOn.action === 'MODIFY' ? 'limited' : 'free';
};

/** Any yes that was ever given: which of them counts is the screening's to say. */
const saidYes = (id: ItemId, record: ScreeningRecord | null): boolean =>
  record?.answers.some(({ item, value }) => item === id && value === 'yes') ?? false;

/** Only what a tap on "nothing new" can answer; what is open is asked by itself. */
const againItems = (record: ScreeningRecord, at: string, open: readonly ItemId[]): readonly ItemId[] =>
  dueItems(record, at, 'visit').filter((id) => {
    const item = itemOf(id);
    return item?.kind === 'yes-no' && item.everyVisit && !open.includes(id);
  });

export type Stage = 'briefing' | 'stopped' | 'work';

/** What the screen is for now. Work that has begun is not held up by questions, and a closed session by nothing. */
export const stageOf = (
  { gate, told }: Pick<Safety, 'gate' | 'told'>,
  session: Pick<Session, 'state' | 'holds'>,
  read: string | null,
): Stage => {
  if (session.state === 'closed') return 'work';
  if (gate === 'blocked') return 'stopped';
  if (gate === 'free' || session.holds.length > 0) return 'work';
  return gate === 'limited' && read === told ? 'work' : 'briefing';
};
