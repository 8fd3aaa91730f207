import { bindLimits } from '#domain/screening/bind-limits.ts';
import type { Screening } from '#domain/screening/decision.ts';
import type { ChannelLimits } from '#domain/screening/limits.ts';
import type { Pressure } from '#domain/atlas/vocabulary.ts';
import type { TreatmentLimits } from '#domain/session/limits.ts';
import type { CarePlan } from './care-plan.ts';
import { type Because, boundSteps, type NumberLimit, type StepCut } from './bound-steps.ts';
import type { Phase } from './phase.ts';

/** Something of a plan that the screening does not allow, and what became of it. `phase` counts from 0; null is the plan itself. */
export type Cut = { readonly phase: number | null; readonly rules: readonly string[] } & (
  | { readonly what: 'pressure' | 'minutes'; readonly from: number; readonly to: number }
  | StepCut
);

export type BoundPlan = { readonly plan: CarePlan; readonly cuts: readonly Cut[] };

/**
 * A plan within what the screening's hands-on limits allow, and each thing that was cut, with the rule that cut it (PLAN-8
 * to PLAN-11). What limits only for now (a step less, half the time: CI37) is left to the session, which binds it anew
 * every time; cutting it here would cut it again at every save.
 */
export function boundPlan(plan: CarePlan, screening: Screening | null): BoundPlan {
  if (screening === null) return { plan, cuts: [] };
  const bound: Bound = {
    limits: bindLimits(unlimited, lasting(screening)),
    channel: screening.handsOn.limits,
    because: (limit) => rulesBehind(screening, limit),
  };
  const own = boundLimits(plan.limits, bound);
  const steps = boundSteps(plan.steps, bound.channel, bound.because);
  const phases = plan.phases.map((phase) => boundPhase(phase, bound));
  return {
    plan: { ...plan, limits: own.value, steps: steps.steps, phases: phases.map(({ value }) => value) },
    cuts: [
      ...own.cuts.map((cut) => ({ ...cut, phase: null })),
      ...steps.cuts.map((cut) => ({ ...cut, phase: null })),
      ...phases.flatMap(({ cuts }, phase) => cuts.map((cut) => ({ ...cut, phase }))),
    ],
  };
}

type Bound = {
  readonly limits: TreatmentLimits;
  readonly channel: ChannelLimits;
  readonly because: Because;
};
type Uncounted = Cut extends infer One ? (One extends Cut ? Omit<One, 'phase'> : never) : never;
type Bounded<Value> = { readonly value: Value; readonly cuts: readonly Uncounted[] };

/** Nothing of the plan's own: only the screening speaks. */
const unlimited: TreatmentLimits = {
  highestDiscomfort: 10,
  excludedRegions: [],
  excludedTechniques: [],
  excludedPositions: [],
  reasons: [],
};

const lasting = (screening: Screening): Screening => ({
  ...screening,
  handsOn: {
    ...screening.handsOn,
    limits: { ...screening.handsOn.limits, pressureLessBy: 0, minutesTimes: 1 },
  },
});

function boundLimits(own: TreatmentLimits, bound: Bound): Bounded<TreatmentLimits> {
  const pressure = lowered(own.highestPressure ?? null, bound.limits.highestPressure);
  const minutes = lowered(own.handsOnMinutes ?? null, bound.limits.handsOnMinutes);
  return {
    value: {
      ...own,
      ...(pressure === null ? {} : { highestPressure: pressure.to as Pressure }),
      ...(minutes === null ? {} : { handsOnMinutes: minutes.to }),
    },
    cuts: numberCuts({ pressure, minutes }, bound),
  };
}

function boundPhase(phase: Phase, bound: Bound): Bounded<Phase> {
  const pressure = lowered(phase.highestPressure, bound.limits.highestPressure);
  const minutes = lowered(phase.minutes, wholeMinutes(bound.limits.handsOnMinutes));
  const { steps, cuts } = boundSteps(phase.steps, bound.channel, bound.because);
  return {
    value: {
      ...phase,
      steps,
      highestPressure: pressure === null ? phase.highestPressure : (pressure.to as Pressure),
      minutes: minutes === null ? phase.minutes : minutes.to,
    },
    cuts: [...numberCuts({ pressure, minutes }, bound), ...cuts],
  };
}

type Lowered = { readonly from: number; readonly to: number } | null;

const lowered = (own: number | null, highest: number | undefined): Lowered =>
  own === null || highest === undefined || own <= highest ? null : { from: own, to: highest };

/** A phase's minutes are whole and at least 5, so a limit below that is left to the session to warn of. */
const wholeMinutes = (minutes: number | undefined): number | undefined =>
  minutes === undefined ? undefined : Math.max(5, Math.floor(minutes));

function numberCuts(
  { pressure, minutes }: { pressure: Lowered; minutes: Lowered },
  { because }: Bound,
): Uncounted[] {
  return [
    ...(pressure === null
      ? []
      : [{ what: 'pressure' as const, ...pressure, rules: because('highestPressure') }]),
    ...(minutes === null ? [] : [{ what: 'minutes' as const, ...minutes, rules: because('minutes') }]),
  ];
}

/** The rules whose own limit is the one that binds. */
const rulesBehind = ({ handsOn }: Screening, limit: NumberLimit): string[] => [
  ...new Set(
    handsOn.reasons
      .filter(({ limits }) => limits[limit] !== null && limits[limit] === handsOn.limits[limit])
      .map(({ rule }) => rule),
  ),
];
