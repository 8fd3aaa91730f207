import { pressureName } from '#domain/atlas/pressure-scale.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import { techniqueName } from '#domain/atlas/technique-name.ts';
import type { ChannelLimits } from '#domain/screening/limits.ts';
import { words } from './words.ts';

/** How many regions are named once more in the summary, above the reasons that name them. */
const NAMED_AGAIN = 4;

/** Limits as lines, the numbers first, then what is left out, then what no number says. */
export const channelLimitLines = (
  limits: ChannelLimits,
  told: 'whole' | 'summed-up' = 'whole',
): readonly string[] => [
  ...numberLines(limits),
  ...regionLines(limits, told === 'whole' ? Infinity : NAMED_AGAIN),
  ...named(
    limits.excludedTechniques.map(({ technique }) => techniqueName(technique)),
    words.limits.techniques,
  ),
  ...named(
    limits.excludedTools.map(({ tool }) => words.tools[tool]),
    words.limits.tools,
  ),
  ...named(
    limits.excludedPositions.map(({ position }) => words.positions[position]),
    words.limits.positions,
  ),
  ...new Set(limits.cautions.map((caution) => caution.words)),
];

const numberLines = (limits: ChannelLimits): readonly string[] => {
  const { highestPressure, pressureLessBy, minutes, minutesTimes, highestDiscomfort } = limits;
  const { regionsPerSession, secondsPerRegion, everyOtherDay } = limits;
  return [
    highestPressure === null ? null : words.limits.pressure(highestPressure, pressureName(highestPressure)),
    pressureLessBy === 0 ? null : words.limits.less(pressureLessBy),
    minutes === null ? null : words.limits.minutes(minutes),
    minutesTimes === 1 ? null : words.limits.times(Math.round(minutesTimes * 100)),
    highestDiscomfort === null ? null : words.limits.discomfort(highestDiscomfort),
    regionsPerSession === null ? null : words.limits.regions(regionsPerSession),
    secondsPerRegion === null ? null : words.limits.seconds(secondsPerRegion),
    everyOtherDay ? words.limits.everyOtherDay : null,
  ].filter((line) => line !== null);
};

/** One line for all regions that a reason leaves out. */
const regionLines = ({ excludedRegions }: ChannelLimits, most: number): readonly string[] => {
  const byReason = Map.groupBy(excludedRegions, ({ reason }) => reason);
  return [...byReason].map(([reason, regions]) => {
    const names = new Set(regions.map(({ region, side }) => regionName(region, side)));
    const said =
      names.size > most ? words.limits.withoutMany(names.size) : words.limits.without([...names].join(', '));
    return `${said} (${reason})`;
  });
};

const named = (names: readonly string[], say: (names: string) => string): readonly string[] =>
  names.length === 0 ? [] : [say([...new Set(names)].join(', '))];
