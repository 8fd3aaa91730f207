import { regionName } from '#domain/atlas/region-name.ts';
import { techniqueName } from '#domain/atlas/technique-name.ts';
import type { TreatmentLimits } from '#domain/session/limits.ts';

/** What changed in the limits of a plan, each change in a sentence. */
export function limitChanges(was: TreatmentLimits, is: TreatmentLimits): string[] {
  return [
    ...numberChange('Highest pressure', was.highestPressure, is.highestPressure),
    ...numberChange('Hands-on minutes', was.handsOnMinutes, is.handsOnMinutes),
    ...numberChange('Highest discomfort', was.highestDiscomfort, is.highestDiscomfort),
    ...listChange(was.excludedRegions.map(regionWords), is.excludedRegions.map(regionWords)),
    ...listChange(was.excludedTechniques.map(techniqueName), is.excludedTechniques.map(techniqueName)),
    ...(was.reasons.join('\n') === is.reasons.join('\n') ? [] : ['The reasons of the limits were changed.']),
  ];
}

const regionWords = ({ region, side }: TreatmentLimits['excludedRegions'][number]): string =>
  regionName(region, side);

function numberChange(what: string, was: number | undefined, is: number | undefined): string[] {
  if (was === is) return [];
  return [`Limit: ${what.toLowerCase()} ${was ?? 'not limited'}, now ${is ?? 'not limited'}.`];
}

function listChange(was: readonly string[], is: readonly string[]): string[] {
  return [
    ...is.filter((one) => !was.includes(one)).map((one) => `Limit: now leaves out ${one}.`),
    ...was.filter((one) => !is.includes(one)).map((one) => `Limit: no longer leaves out ${one}.`),
  ];
}
