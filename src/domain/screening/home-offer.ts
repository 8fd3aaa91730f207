import type { AnsweredPlace } from './answer.ts';
import { minutesOf, pressureOf } from './bind-limits.ts';
import type { Screening } from './decision.ts';
import { BodyPosition, type ChannelLimits, HomeTool } from './limits.ts';
import { gateOf } from './sign.ts';

/** What may be offered for work at home, by the same decision that the room reads. */
export type HomeOffer = {
  readonly gate: ReturnType<typeof gateOf>;
  /** Nothing where the gate is blocked. */
  readonly tools: readonly HomeTool[];
  readonly positions: readonly BodyPosition[];
  readonly highestPressure: ChannelLimits['highestPressure'];
  readonly minutes: number;
  readonly highestDiscomfort: number;
  readonly regionsPerSession: number;
  /** Null: as the tool's own caps say (clinical reference 5.2). */
  readonly secondsPerRegion: number | null;
  readonly everyOtherDay: boolean;
  readonly excludedRegions: ChannelLimits['excludedRegions'];
  readonly cautions: readonly string[];
};

/** Hard caps of the software (clinical reference 5.2, [design]): 20 minutes, 6 regions, discomfort 6 at most. */
const CAPS = { minutes: 20, regions: 6, discomfort: 6 } as const;

/** What home may offer (SCREEN-17). Issue of a plan for home, player and precheck read this and nothing else. */
export function homeOffer(screening: Screening): HomeOffer {
  const { limits } = screening.homeTool;
  const gate = gateOf(screening.homeTool);
  const left = <Value extends string>(all: readonly Value[], out: readonly Value[]): readonly Value[] =>
    gate === 'blocked' ? [] : all.filter((one) => !out.includes(one));
  return {
    gate,
    tools: left(
      HomeTool.options,
      limits.excludedTools.map(({ tool }) => tool),
    ),
    positions: left(
      BodyPosition.options,
      limits.excludedPositions.map(({ position }) => position),
    ),
    highestPressure: pressureOf(limits.highestPressure, limits),
    minutes: minutesOf(Math.min(limits.minutes ?? CAPS.minutes, CAPS.minutes), limits) ?? CAPS.minutes,
    highestDiscomfort: limits.highestDiscomfort ?? CAPS.discomfort,
    regionsPerSession: limits.regionsPerSession ?? CAPS.regions,
    secondsPerRegion: limits.secondsPerRegion,
    everyOtherDay: limits.everyOtherDay,
    excludedRegions: limits.excludedRegions,
    cautions: [...new Set(limits.cautions.map(({ words }) => words))],
  };
}

/** May a place be offered at all. */
export const mayWorkAt = ({ gate, excludedRegions }: HomeOffer, { region, side }: AnsweredPlace): boolean =>
  gate !== 'blocked' &&
  !excludedRegions.some(
    (out) => out.region === region && (out.side === undefined || side === 'bilateral' || out.side === side),
  );
