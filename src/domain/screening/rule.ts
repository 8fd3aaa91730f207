import type { Pressure, Score, TechniqueCode } from '#domain/atlas/vocabulary.ts';
import type { Action } from './action.ts';
import type { Condition } from './condition.ts';
import type { Duty, Mark } from './decision.ts';
import type { BodyPosition, HomeTool } from './limits.ts';
import type { RegionGroup } from './region-groups.ts';
import type { RuleId } from './rule-id.ts';
import type { SourceKey } from './sources.ts';

/** What a case limits in one channel. */
export type GivenLimits = {
  readonly highestPressure?: Pressure;
  readonly pressureLessBy?: number;
  readonly minutes?: number;
  readonly minutesTimes?: number;
  readonly highestDiscomfort?: Score;
  readonly regionsPerSession?: number;
  readonly secondsPerRegion?: number;
  readonly everyOtherDay?: true;
  readonly regions?: readonly RegionGroup[];
  /** The item whose places are left out too; until it is answered, it is an open question. */
  readonly where?: string;
  /** Not the place alone but the whole arm or leg that it belongs to. */
  readonly wholeLimb?: true;
  readonly techniques?: readonly TechniqueCode[];
  readonly tools?: readonly HomeTool[];
  readonly positions?: readonly BodyPosition[];
  readonly cautions?: readonly string[];
};

/** What a case asks for in one channel. */
export type Effect = { readonly action: Action; readonly limits?: GivenLimits };

export type GivenDuty = { readonly duty: Duty['duty']; readonly words: string };

export type Case = {
  readonly id: string;
  readonly when: Condition;
  /** What it means, for the therapist. */
  readonly words: string;
  /** Null: this channel is not touched. */
  readonly handsOn: Effect | null;
  readonly homeTool: Effect | null;
  readonly duties?: readonly GivenDuty[];
  /** Over once this item is answered: only for cases that stop and limit nothing. */
  readonly until?: string;
};

export type Rule = {
  readonly id: RuleId;
  readonly title: string;
  /** The first is the one that a therapist's own finding raises. */
  readonly cases: readonly [Case, ...Case[]];
  readonly sources: readonly SourceKey[];
  /** Of the finding; what the product does about it is [design] throughout. */
  readonly mark: Mark;
  /** May a therapist go on for a day in spite of it. */
  readonly overridable: boolean;
};

export const stopEmergency: Effect = { action: 'STOP_EMERG' };
export const stopUrgent = (limits?: GivenLimits): Effect => withLimits('STOP_URGENT', limits);
export const clear = (limits?: GivenLimits): Effect => withLimits('CLEAR', limits);
export const withhold = (limits?: GivenLimits): Effect => withLimits('WITHHOLD', limits);
export const modify = (limits: GivenLimits): Effect => withLimits('MODIFY', limits);
export const proceed: Effect = { action: 'PROCEED' };

const withLimits = (action: Action, limits?: GivenLimits): Effect =>
  limits === undefined ? { action } : { action, limits };

type Given = Omit<Rule, 'cases' | 'overridable'> & { readonly overridable?: false };

export const rule = (given: Given, ...cases: readonly [Case, ...Case[]]): Rule => ({
  overridable: true,
  ...given,
  cases,
});
