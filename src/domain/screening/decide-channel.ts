import { type Action, actions, type Channel } from './action.ts';
import type { ChannelDecision, OpenQuestion, Reason } from './decision.ts';
import { limitsOf } from './effect-limits.ts';
import type { Examined, Met } from './examine.ts';
import { joinLimits } from './join-limits.ts';
import { type Lift, liftOf } from './lifting.ts';
import type { Effect } from './rule.ts';
import type { RuleId } from './rule-id.ts';
import type { ScreeningRecord } from './screening-record.ts';
import type { Sheet } from './sheet.ts';
import { sources } from './sources.ts';
import { openItem, whyOpen } from './trace.ts';

export type Deciding = {
  readonly channel: Channel;
  /** The rules that are met or open. */
  readonly standing: readonly Examined[];
  /** The others. */
  readonly negative: readonly RuleId[];
  readonly record: ScreeningRecord;
  readonly sheet: Sheet;
};

/** A channel's decision, and the lifts that it rests on. */
export type Decided = { readonly decision: ChannelDecision; readonly lifts: readonly Lift[] };

/** The strictest of every reason that binds in this channel; the other channel is not looked at (SCREEN-2, SCREEN-10). */
export function decideChannel(deciding: Deciding): Decided {
  const found = deciding.standing.flatMap((one) => one.met.flatMap((met) => reasonOf(one, met, deciding)));
  const reasons = found.map(({ reason }) => reason).toSorted(strictestFirst);
  const decision = {
    action: reasons.reduce<Action>(
      (strictest, reason) => strictestOf(strictest, countsAs(reason)),
      'PROCEED',
    ),
    reasons,
    open: openQuestions(deciding),
    negative: [...deciding.negative],
    limits: joinLimits(reasons.map(({ limits }) => limits)),
  };
  return { decision, lifts: found.flatMap(({ lift }) => (lift === undefined ? [] : [lift])) };
}

type Found = { readonly reason: Reason; readonly lift: Lift | undefined };

function reasonOf({ rule }: Examined, met: Met, { channel, record, sheet }: Deciding): Found[] {
  const effect = met.case[channel];
  if (effect === null) return [];
  const { action } = effect;
  const lift = liftOf({ rule, action, channel, since: met.since, nowMs: sheet.nowMs }, record);
  const reason: Reason = {
    rule: rule.id,
    case: met.case.id,
    title: rule.title,
    words: met.case.words,
    action,
    standing: lift?.standing ?? 'binds',
    items: [...met.items],
    since: met.since,
    limits: limitsOf(effect, rule, sheet),
    sources: rule.sources.map((key) => sources[key]),
    mark: rule.mark,
  };
  return [{ reason, lift }];
}

/** What was lifted goes on as a limit. */
const countsAs = ({ action, standing }: Reason): Action => (standing === 'binds' ? action : 'MODIFY');

const rank = (action: Action): number => actions.indexOf(action);
const strictestOf = (one: Action, other: Action): Action => (rank(one) >= rank(other) ? one : other);
const strictestFirst = (one: Reason, other: Reason): number =>
  rank(countsAs(other)) - rank(countsAs(one)) || rank(other.action) - rank(one.action);

type Opened = { readonly item: string; readonly rule: string; readonly worst: Action };

/** What nobody has answered and could limit this channel, the worst first (SCREEN-3). */
function openQuestions({ channel, standing, sheet }: Deciding): OpenQuestion[] {
  const byItem = new Map<string, { rules: string[]; worst: Action }>();
  for (const { item, rule, worst } of standing.flatMap((one) => openedBy(one, channel, sheet))) {
    const before = byItem.get(item) ?? { rules: [], worst };
    const rules = before.rules.includes(rule) ? before.rules : [...before.rules, rule];
    byItem.set(item, { rules, worst: strictestOf(before.worst, worst) });
  }
  return [...byItem]
    .map(([item, { rules, worst }]) => ({
      item,
      because: whyOpen(item, sheet) ?? 'unanswered',
      rules,
      worst,
    }))
    .toSorted((one, other) => rank(other.worst) - rank(one.worst));
}

function openedBy({ rule, met, unsettled }: Examined, channel: Channel, sheet: Sheet): Opened[] {
  const undecided = unsettled.flatMap((one) =>
    matters(one.case[channel])
      ? one.items.map((item) => ({ item, rule: rule.id, worst: one.case[channel]?.action ?? 'PROCEED' }))
      : [],
  );
  const nowhere = met.flatMap((one) =>
    unnamedPlaces(one.case[channel], sheet).map((item) => ({
      item,
      rule: rule.id,
      worst: 'MODIFY' as const,
    })),
  );
  return [...undecided, ...nowhere];
}

/** A question whose every answer lets this channel go on is nobody's obstacle. */
const matters = (effect: Effect | null): boolean => effect !== null && effect.action !== 'PROCEED';

/** It is somewhere, and nobody said where. */
function unnamedPlaces(effect: Effect | null, sheet: Sheet): readonly string[] {
  const where = effect?.limits?.where;
  return where === undefined ? [] : openItem(where, sheet);
}
