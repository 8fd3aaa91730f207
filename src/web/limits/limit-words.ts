import { pressureName } from '#domain/atlas/pressure-scale.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import { techniqueName } from '#domain/atlas/technique-name.ts';
import type { TreatmentLimits } from '#domain/session/limits.ts';
import { words } from './words.ts';

/** What binds a treatment, line by line, the hardest first. The usual discomfort of 7 is not repeated. */
export const limitLines = (limits: TreatmentLimits): readonly string[] => [
  ...limits.excludedRegions.map(({ region, side, reason }) => words.region(regionName(region, side), reason)),
  ...(limits.excludedTechniques.length > 0
    ? [words.techniques(limits.excludedTechniques.map(techniqueName).join(', '))]
    : []),
  ...(limits.highestPressure === undefined
    ? []
    : [words.pressure(limits.highestPressure, pressureName(limits.highestPressure))]),
  ...(limits.handsOnMinutes === undefined ? [] : [words.minutes(limits.handsOnMinutes)]),
  ...(limits.highestDiscomfort === USUAL_DISCOMFORT ? [] : [words.discomfort(limits.highestDiscomfort)]),
];

/** The highest discomfort that binds when nobody sets another (clinical reference 2.1). */
const USUAL_DISCOMFORT = 7;
