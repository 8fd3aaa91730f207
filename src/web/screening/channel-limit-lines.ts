import { pressureName } from '#domain/atlas/pressure-scale.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import { techniqueName } from '#domain/atlas/technique-name.ts';
import type { ChannelLimits } from '#domain/screening/limits.ts';
import { words } from './words.ts';

/** A channel's limits as lines, the numbers first, then what is left out, then what no number says. */
export const channelLimitLines = (limits: ChannelLimits): readonly string[] => [
  ...numberLines(limits),
  ...regionLines(limits),
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
const regionLines = ({ excludedRegions }: ChannelLimits): readonly string[] => {
  const byReason = Map.groupBy(excludedRegions, ({ reason }) => reason);
  return [...byReason].map(([reason, regions]) => {
    const names = new Set(regions.map(({ region, side }) => regionName(region, side)));
    return `${words.limits.without([...names].join(', '))} (${reason})`;
  });
};

const named = (names: readonly string[], say: (names: string) => string): readonly string[] =>
  names.length === 0 ? [] : [say([...new Set(names)].join(', '))];
