import { type ChannelLimits, noLimits } from './limits.ts';

/** Of all limits the strictest; what is left out, and every caution, is told with each rule that asks for it (SCREEN-2). */
export function joinLimits(all: readonly ChannelLimits[]): ChannelLimits {
  const given = all.filter((limits) => limits !== noLimits);
  if (given.length === 0) return noLimits;
  return {
    highestPressure: least(given.map((one) => one.highestPressure)),
    pressureLessBy: Math.max(...given.map((one) => one.pressureLessBy)),
    minutes: least(given.map((one) => one.minutes)),
    minutesTimes: Math.min(...given.map((one) => one.minutesTimes)),
    highestDiscomfort: least(given.map((one) => one.highestDiscomfort)),
    regionsPerSession: least(given.map((one) => one.regionsPerSession)),
    secondsPerRegion: least(given.map((one) => one.secondsPerRegion)),
    everyOtherDay: given.some((one) => one.everyOtherDay),
    excludedRegions: once(
      given.flatMap((one) => one.excludedRegions),
      ({ rule, region, side = '' }) => `${rule} ${region} ${side}`,
    ),
    excludedTechniques: once(
      given.flatMap((one) => one.excludedTechniques),
      ({ rule, technique }) => `${rule} ${technique}`,
    ),
    excludedTools: once(
      given.flatMap((one) => one.excludedTools),
      ({ rule, tool }) => `${rule} ${tool}`,
    ),
    excludedPositions: once(
      given.flatMap((one) => one.excludedPositions),
      ({ rule, position }) => `${rule} ${position}`,
    ),
    cautions: once(
      given.flatMap((one) => one.cautions),
      ({ rule, words }) => `${rule} ${words}`,
    ),
  };
}

/** The lowest of those that are given; null where none is. */
export function least<Value extends number>(values: readonly (Value | null)[]): Value | null {
  let lowest: Value | null = null;
  for (const value of values) if (value !== null && (lowest === null || value < lowest)) lowest = value;
  return lowest;
}

function once<Entry>(entries: readonly Entry[], key: (entry: Entry) => string): Entry[] {
  return entries.length < 2
    ? [...entries]
    : [...new Map(entries.map((entry) => [key(entry), entry])).values()];
}
