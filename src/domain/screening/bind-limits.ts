import { regionOf } from '#domain/atlas/regions.ts';
import type { Pressure } from '#domain/atlas/vocabulary.ts';
import type { ExcludedRegion, TreatmentLimits } from '#domain/session/limits.ts';
import type { ChannelDecision, Screening } from './decision.ts';
import { least } from './join-limits.ts';
import type { ChannelLimits } from './limits.ts';

/** What a session lasts where nothing says how long: half of it is half an hour. [design] */
const USUAL_MINUTES = 60;

/**
 * The limits that bind in the room: of the plan's and the screening's the stricter in each, what either leaves out, and
 * the reasons of both, the screening's with the id of their rule (SCREEN-16). Without a screening the plan's alone.
 */
export function bindLimits(plan: TreatmentLimits, screening: Screening | null): TreatmentLimits {
  if (screening === null) return plan;
  const { limits } = screening.handsOn;
  const highestPressure = pressureOf(least([plan.highestPressure ?? null, limits.highestPressure]), limits);
  const handsOnMinutes = minutesOf(least([plan.handsOnMinutes ?? null, limits.minutes]), limits);
  const { highestPressure: _, handsOnMinutes: __, ...others } = plan;
  return {
    ...others,
    ...(highestPressure !== null && { highestPressure }),
    ...(handsOnMinutes !== null && { handsOnMinutes }),
    highestDiscomfort: Math.min(plan.highestDiscomfort, limits.highestDiscomfort ?? plan.highestDiscomfort),
    excludedRegions: [...plan.excludedRegions, ...limits.excludedRegions.map(asExcluded)],
    excludedTechniques: union(
      plan.excludedTechniques,
      limits.excludedTechniques.map(({ technique }) => technique),
    ),
    excludedPositions: union(
      plan.excludedPositions,
      limits.excludedPositions.map(({ position }) => position),
    ),
    reasons: union(plan.reasons, reasonLines(screening.handsOn)),
  };
}

/** So many steps less than whatever binds, and never less than the weight of the skin. */
export function pressureOf(highest: Pressure | null, { pressureLessBy }: ChannelLimits): Pressure | null {
  return pressureLessBy === 0 ? highest : (Math.max(1, (highest ?? 5) - pressureLessBy) as Pressure);
}

/** A share of whatever binds. */
export function minutesOf(most: number | null, { minutesTimes }: ChannelLimits): number | null {
  return minutesTimes === 1 ? most : Math.max(1, (most ?? USUAL_MINUTES) * minutesTimes);
}

function asExcluded({
  region,
  side,
  reason,
  rule,
}: ChannelLimits['excludedRegions'][number]): ExcludedRegion {
  const of = { region, reason: `${rule} ${reason}` };
  return side === undefined || !regionOf(region).sided ? of : { ...of, side };
}

const union = <Value>(one: readonly Value[], other: readonly Value[]): Value[] => [
  ...new Set([...one, ...other]),
];

/** One line for each reason that limits, and one for each caution. */
function reasonLines({ reasons, limits }: ChannelDecision): string[] {
  const why = reasons
    .filter(({ action }) => action !== 'PROCEED')
    .map(({ rule, title, words }) => shortened(`${rule} ${title}: ${words}`));
  return [...why, ...limits.cautions.map(({ rule, words }) => shortened(`${rule} ${words}`))];
}

const shortened = (line: string): string => (line.length <= 200 ? line : `${line.slice(0, 199)}…`);
