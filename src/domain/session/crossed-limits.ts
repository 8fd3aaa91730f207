import type { FactId } from '#domain/base/ids.ts';
import type { RegionId, Side } from '#domain/atlas/region.ts';
import type { Pressure, Score, TechniqueCode } from '#domain/atlas/vocabulary.ts';
import type { BodyPosition } from '#domain/screening/limits.ts';
import { sidesOf } from './dose.ts';
import type { Hold } from './holds.ts';
import type { ExcludedRegion, TreatmentLimits } from './limits.ts';
import type { Session } from './session.ts';

/** A limit of the plan that the work went past, with the facts that show it. */
export type CrossedLimit =
  | { limit: 'pressure'; hold: FactId; pressure: Pressure; highest: Pressure; facts: readonly FactId[] }
  | { limit: 'minutes'; handsOnSeconds: number; highestMinutes: number; facts: readonly FactId[] }
  | { limit: 'region'; hold: FactId; region: RegionId; side: Side; reason: string; facts: readonly FactId[] }
  | { limit: 'technique'; hold: FactId; technique: TechniqueCode; facts: readonly FactId[] }
  | { limit: 'position'; hold: FactId; position: BodyPosition; facts: readonly FactId[] }
  | { limit: 'discomfort'; hold: FactId | null; score: Score; highest: Score; facts: readonly FactId[] };

/**
 * The limits that a session has crossed, in the order of the holds, then time, then discomfort (SESSION-28 to -32, -40). It
 * reports and forbids nothing: what was done was done.
 */
export function crossedLimits(session: Session, limits: TreatmentLimits): readonly CrossedLimit[] {
  return [
    ...session.holds.flatMap((hold) => crossedByHold(hold, limits)),
    ...crossedByTime(session, limits),
    ...crossedByDiscomfort(session, limits),
  ];
}

function crossedByHold(hold: Hold, limits: TreatmentLimits): CrossedLimit[] {
  const crossed: CrossedLimit[] = [];
  const { highestPressure: highest, excludedTechniques } = limits;
  const excluded = limits.excludedRegions.find((one) => excludes(one, hold));
  if (excluded !== undefined) {
    const { region, side } = hold;
    crossed.push({ limit: 'region', hold: hold.id, region, side, reason: excluded.reason, facts: [hold.id] });
  }
  for (const technique of new Set(hold.parts.map((part) => part.technique))) {
    if (excludedTechniques.includes(technique)) {
      crossed.push({ limit: 'technique', hold: hold.id, technique, facts: hold.facts });
    }
  }
  const position = limits.excludedPositions.find((one) => one === hold.position);
  if (position !== undefined) crossed.push({ limit: 'position', hold: hold.id, position, facts: [hold.id] });
  if (highest !== undefined && hold.highestPressure > highest) {
    crossed.push({
      limit: 'pressure',
      hold: hold.id,
      pressure: hold.highestPressure,
      highest,
      facts: hold.facts,
    });
  }
  return crossed;
}

/** Without a side a region is left out whole; a bilateral hold touches both sides, and so does a bilateral exclusion. */
function excludes(excluded: ExcludedRegion, hold: Hold): boolean {
  if (excluded.region !== hold.region) return false;
  if (excluded.side === undefined) return true;
  const left = sidesOf(excluded.side);
  return sidesOf(hold.side).some((side) => left.includes(side));
}

function crossedByTime(session: Session, limits: TreatmentLimits): CrossedLimit[] {
  const { handsOnSeconds } = session.totals;
  const { handsOnMinutes: highestMinutes } = limits;
  if (highestMinutes === undefined || handsOnSeconds <= highestMinutes * 60) return [];
  return [{ limit: 'minutes', handsOnSeconds, highestMinutes, facts: session.holds.map((hold) => hold.id) }];
}

/** Discomfort at the limit already counts: the default of 7 is where work should stop. */
function crossedByDiscomfort(session: Session, limits: TreatmentLimits): CrossedLimit[] {
  const { highestDiscomfort: highest } = limits;
  return session.discomfort
    .filter((said) => said.score >= highest)
    .map(({ score, hold, fact }) => ({
      limit: 'discomfort',
      hold: hold ?? null,
      score,
      highest,
      facts: [fact],
    }));
}
