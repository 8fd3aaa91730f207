import { Pressure } from '#domain/atlas/vocabulary.ts';
import type { RegionId, Side } from '#domain/atlas/region.ts';
import { type HomeOffer, mayWorkAt } from '#domain/screening/home-offer.ts';
import type { HomeTool } from '#domain/screening/limits.ts';
import { hardCaps } from './dose-table.ts';
import type { Exercise } from './exercise.ts';
import { exerciseOf } from './exercises.ts';
import type { ProgramStep } from './program.ts';
import { sidesOf } from './session-time.ts';
import { toolNames } from './tool.ts';

/** What was out of bounds: of a field that was cut, or of the whole step, which then is left out. */
export type Cut = {
  readonly field: keyof ProgramStep | null;
  readonly rule: `HOME-${number}`;
  /** A plain sentence. */
  readonly why: string;
};

export type StepBounds = {
  readonly offer: HomeOffer;
  /** Regions on which the therapist has said her word. */
  readonly cautions: ReadonlySet<RegionId>;
  /** Where nothing is done for now, besides what the screening excludes. */
  readonly away: readonly Away[];
};

export type Away = {
  readonly region: RegionId;
  /** Both where it is not said. */
  readonly side?: Side;
  readonly why: string;
};

export type BoundStep = { readonly step: ProgramStep | null; readonly cuts: readonly Cut[] };

/** One step within the screening, its region's limit and its caps; null where nothing of it may be done (HOME-7 to HOME-9). */
export function boundStep(step: ProgramStep, bounds: StepBounds): BoundStep {
  const exercise = exerciseOf(step.exercise);
  const out = whyOut(step, exercise, bounds);
  if (out !== null) return { step: null, cuts: [out] };
  const sided = onAllowedSides(step, exercise, bounds);
  if (sided.step === null) return sided;
  const { step: dosed, cuts } = withinCaps(sided.step, exercise, bounds.offer);
  return { step: dosed, cuts: [...sided.cuts, ...cuts] };
}

/** Why nothing of a step may be done; null where it may. */
function whyOut(step: ProgramStep, exercise: Exercise, { offer, cautions }: StepBounds): Cut | null {
  const out = (rule: Cut['rule'], why: string): Cut => ({ field: null, rule, why });
  if (offer.gate === 'blocked') return out('HOME-7', 'The screening allows no work at home for now.');
  if (!offer.tools.includes(exercise.carries))
    return out('HOME-7', `The screening does not allow ${carried[exercise.carries]}.`);
  const missing = exercise.positions.filter((position) => !offer.positions.includes(position));
  if (missing.length > 0)
    return out('HOME-7', `The screening does not allow this position: ${missing.join(', ')}.`);
  if (exercise.limit === 'caution' && !cautions.has(exercise.region))
    return out('HOME-8', 'This place is only worked on with the therapist’s own words about it.');
  if (!exercise.tools.includes(step.tool))
    return out('HOME-7', `This is not done with ${toolNames[step.tool]}.`);
  return exercise.sided && step.side === 'mid'
    ? out('HOME-7', 'It must say a side: left, right or each.')
    : null;
}

const carried: Readonly<Record<HomeTool, string>> = {
  roller: 'a roller',
  'ball-under-weight': 'a ball that carries weight',
  'ball-on-wall': 'a ball on the wall',
  stick: 'a roller stick',
  hands: 'work with the hands',
};

/** Sides on which nothing may be done are left out; where none is left, the step is. */
function onAllowedSides(step: ProgramStep, exercise: Exercise, bounds: StepBounds): BoundStep {
  if (!exercise.sided) return onTheMiddle(step, exercise, bounds);
  const refused = sidesOf(step).flatMap(
    (side) => whyNotHere(bounds, { region: exercise.region, side }) ?? [],
  );
  const left = sidesOf(step).filter((side) => whyNotHere(bounds, { region: exercise.region, side }) === null);
  const [why = '', [only]] = [refused[0], left];
  if (only === undefined) return { step: null, cuts: [{ field: null, rule: 'HOME-7', why }] };
  if (refused.length === 0) return { step, cuts: [] };
  const other = `Only on the ${only} side. ${why}`;
  return { step: { ...step, side: only }, cuts: [{ field: 'side', rule: 'HOME-7', why: other }] };
}

function onTheMiddle(step: ProgramStep, { region }: Exercise, bounds: StepBounds): BoundStep {
  const refused = whyNotHere(bounds, { region, side: 'bilateral' });
  if (refused !== null) return { step: null, cuts: [{ field: null, rule: 'HOME-7', why: refused }] };
  if (step.side === 'mid') return { step, cuts: [] };
  const why = 'This is done on both sides at once.';
  return { step: { ...step, side: 'mid' }, cuts: [{ field: 'side', rule: 'HOME-7', why }] };
}

function whyNotHere({ offer, away }: StepBounds, place: { region: RegionId; side: Side }): string | null {
  if (!mayWorkAt(offer, place)) return 'The screening allows no work at this place.';
  const { region, side } = place;
  const found = away.find(
    (out) =>
      out.region === region &&
      (side === 'bilateral' || out.side === undefined || out.side === 'bilateral' || out.side === side),
  );
  return found?.why ?? null;
}

function withinCaps(step: ProgramStep, exercise: Exercise, offer: HomeOffer) {
  const { dose } = exercise;
  const pressure = Math.min(dose.highestPressure, offer.highestPressure ?? dose.highestPressure);
  const sets = Math.min(dose.sets[1], hardCaps.sets);
  const cuts: Cut[] = [];
  const cut = (field: 'seconds' | 'sets' | 'pressure', most: number, words: string): number => {
    if (step[field] > most) cuts.push({ field, rule: 'HOME-9', why: words });
    return Math.min(step[field], most);
  };
  const bounded = {
    ...step,
    seconds: cut('seconds', dose.capSeconds, `At most ${dose.capSeconds} seconds at a time here.`),
    sets: cut('sets', sets, `At most ${sets} ${sets === 1 ? 'time' : 'times'} here.`),
    pressure: Pressure.parse(cut('pressure', pressure, `Pressure at most ${pressure} of 5 here.`)),
  };
  return { step: bounded, cuts };
}
