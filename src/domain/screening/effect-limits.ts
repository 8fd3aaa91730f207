import type { AnsweredPlace } from './answer.ts';
import { type ChannelLimits, noLimits } from './limits.ts';
import { limbOf, regionGroups } from './region-groups.ts';
import type { Effect, GivenLimits, Rule } from './rule.ts';
import type { Sheet } from './sheet.ts';

type Excluded = ChannelLimits['excludedRegions'][number];

/** What an effect limits, with the places that the client named. */
export function limitsOf(effect: Effect, rule: Rule, sheet: Sheet): ChannelLimits {
  const given = effect.limits;
  if (given === undefined) return noLimits;
  const named = placesOf(given.where, sheet);
  if (named.length === 0) return fixedLimits(given, rule);
  const fixed = fixedLimits(given, rule);
  const places = given.wholeLimb ? named.flatMap(wholeLimb) : named;
  return {
    ...fixed,
    excludedRegions: [...fixed.excludedRegions, ...places.map((place) => excluded(place, rule))],
  };
}

/** The places of an answer; a place that no figure knows is none. */
export function placesOf(item: string | undefined, sheet: Sheet): readonly AnsweredPlace[] {
  const value = item === undefined ? undefined : sheet.held.get(item)?.value;
  return Array.isArray(value) ? value.filter(isPlace) : [];
}

const isPlace = (entry: unknown): entry is AnsweredPlace =>
  typeof entry === 'object' && entry !== null && 'region' in entry && 'side' in entry;

const wholeLimb = ({ region, side }: AnsweredPlace): readonly AnsweredPlace[] =>
  limbOf(region).map((part) => ({ region: part, side }));

/** Both sides are left out by naming none. */
function excluded({ region, side }: AnsweredPlace, rule: Rule): Excluded {
  const of = { region, reason: rule.title, rule: rule.id };
  return side === 'bilateral' ? of : { ...of, side };
}

const known = new WeakMap<GivenLimits, ChannelLimits>();

/** What does not depend on anybody's answers, made once. */
function fixedLimits(given: GivenLimits, rule: Rule): ChannelLimits {
  const before = known.get(given);
  if (before !== undefined) return before;
  const made = makeLimits(given, rule);
  known.set(given, made);
  return made;
}

function makeLimits(given: GivenLimits, { id, title }: Rule): ChannelLimits {
  const { regions = [], techniques = [], tools = [], positions = [], cautions = [] } = given;
  return {
    highestPressure: given.highestPressure ?? null,
    pressureLessBy: given.pressureLessBy ?? 0,
    minutes: given.minutes ?? null,
    minutesTimes: given.minutesTimes ?? 1,
    highestDiscomfort: given.highestDiscomfort ?? null,
    regionsPerSession: given.regionsPerSession ?? null,
    secondsPerRegion: given.secondsPerRegion ?? null,
    everyOtherDay: given.everyOtherDay ?? false,
    excludedRegions: regions
      .flatMap((group) => regionGroups[group])
      .map((region) => ({ region, reason: title, rule: id })),
    excludedTechniques: techniques.map((technique) => ({ technique, rule: id })),
    excludedTools: tools.map((tool) => ({ tool, rule: id })),
    excludedPositions: positions.map((position) => ({ position, rule: id })),
    cautions: cautions.map((words) => ({ words, rule: id })),
  };
}
