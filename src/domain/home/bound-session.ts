import type { HomeOffer } from '#domain/screening/home-offer.ts';
import type { RegionId } from '#domain/atlas/region.ts';
import { boundStep, type BoundStep, type Cut, type StepBounds } from './bound-step.ts';
import { hardCaps } from './dose-table.ts';
import { exerciseOf } from './exercises.ts';
import { lowerPressure } from './lower-pressure.ts';
import type { ProgramStep } from './program.ts';
import { sessionSeconds, sidesOf } from './session-time.ts';

export type SessionBounds = StepBounds & {
  /** What the version before comes to: this one is never harder (HOME-12). Null for the first. */
  readonly notBeyond: { readonly seconds: number; readonly pressure: number } | null;
};

export type BoundSession = {
  readonly steps: readonly ProgramStep[];
  /** By the place of the step among those handed in. */
  readonly cuts: readonly (Cut & { readonly index: number })[];
};

/** Less than this is no hold: it is left out rather than begun and ended. [design] */
const SHORTEST_SECONDS = 5;
/** What is shortened to fit in is not shortened below the shortest dose of the table (5.2). */
const SHORTENED_SECONDS = 15;

/** The steps of one evening within all their bounds; what comes first goes first (HOME-7 to HOME-10, HOME-12). */
export function boundSession(steps: readonly ProgramStep[], bounds: SessionBounds): BoundSession {
  const kept: ProgramStep[] = [];
  const cuts: (Cut & { index: number })[] = [];
  for (const [index, step] of steps.entries()) {
    const { step: bounded, cuts: own } = fit(step, kept, bounds);
    if (bounded !== null) kept.push(bounded);
    cuts.push(...own.map((cut) => ({ ...cut, index })));
  }
  return { steps: kept, cuts };
}

const gates = [once, withinRegions, withinPlace, notFirmer, withinMinutes] as const;

/** One step after the others, through one bound after another; the first that leaves it out is told alone. */
function fit(step: ProgramStep, before: readonly ProgramStep[], bounds: SessionBounds): BoundStep {
  let result = boundStep(step, bounds);
  for (const gate of gates) {
    if (result.step === null) return result;
    const next = gate(result.step, before, bounds);
    if (next.step === null) return next;
    result = { step: next.step, cuts: [...result.cuts, ...next.cuts] };
  }
  return result;
}

const kept = (step: ProgramStep): BoundStep => ({ step, cuts: [] });
const out = (rule: Cut['rule'], why: string): BoundStep => ({
  step: null,
  cuts: [{ field: null, rule, why }],
});
const cutTo = (step: ProgramStep, field: keyof ProgramStep, rule: Cut['rule'], why: string): BoundStep => ({
  step,
  cuts: [{ field, rule, why }],
});

function once(step: ProgramStep, before: readonly ProgramStep[]): BoundStep {
  return before.some(({ id }) => id === step.id)
    ? out('HOME-10', 'This step stands here twice.')
    : kept(step);
}

const regionOfStep = ({ exercise }: ProgramStep): RegionId => exerciseOf(exercise).region;

function withinRegions(
  step: ProgramStep,
  before: readonly ProgramStep[],
  { offer }: SessionBounds,
): BoundStep {
  const most = Math.min(offer.regionsPerSession, hardCaps.regionsPerSession);
  const regions = new Set([...before, step].map(regionOfStep));
  return regions.size > most ? out('HOME-10', `At most ${most} places in one session.`) : kept(step);
}

/** At most so many sets, and so many seconds, on one side of a region in the whole session. */
function withinPlace(step: ProgramStep, before: readonly ProgramStep[], { offer }: SessionBounds): BoundStep {
  const used = usedAt(step, before);
  const seconds = (offer.secondsPerRegion ?? Infinity) - used.seconds;
  const sets = Math.min(step.sets, hardCaps.sets - used.sets);
  if (sets < 1) return out('HOME-9', `At most ${hardCaps.sets} times at one place in a session.`);
  const why = `At most ${offer.secondsPerRegion} seconds at one place in a session.`;
  if (step.seconds * sets > seconds) {
    const fitting = Math.floor(seconds / step.seconds);
    if (fitting >= 1) return cutTo({ ...step, sets: fitting }, 'sets', 'HOME-9', why);
    if (seconds < Math.min(SHORTEST_SECONDS, step.seconds)) return out('HOME-9', why);
    return cutTo({ ...step, sets: 1, seconds }, 'seconds', 'HOME-9', why);
  }
  if (sets === step.sets) return kept(step);
  return cutTo({ ...step, sets }, 'sets', 'HOME-9', `At most ${hardCaps.sets} times at one place.`);
}

/** What the sides of a step have had already, where they had most. */
function usedAt(step: ProgramStep, before: readonly ProgramStep[]) {
  const region = regionOfStep(step);
  const same = before.filter((one) => regionOfStep(one) === region);
  const most = (of: (one: ProgramStep) => number): number =>
    Math.max(...sidesOf(step).map((side) => same.filter(isOn(side)).reduce((sum, one) => sum + of(one), 0)));
  return { seconds: most(({ seconds, sets }) => seconds * sets), sets: most(({ sets }) => sets) };
}

const isOn =
  (side: 'left' | 'right' | 'mid') =>
  (step: ProgramStep): boolean =>
    step.side === 'mid' || side === 'mid' || sidesOf(step).includes(side);

function notFirmer(step: ProgramStep, _: readonly ProgramStep[], { notBeyond }: SessionBounds): BoundStep {
  const most = notBeyond?.pressure ?? 5;
  if (step.pressure <= most) return kept(step);
  const why = 'A worse day is never pressed harder than a better one.';
  if (most < 1) return out('HOME-12', why);
  return cutTo(lowerPressure(step, step.pressure - most), 'pressure', 'HOME-12', why);
}

/** With its rests within the minutes: fewer sets first, then fewer seconds, then not at all. */
function withinMinutes(
  step: ProgramStep,
  before: readonly ProgramStep[],
  { offer, notBeyond }: SessionBounds,
): BoundStep {
  const most = minutesOf(offer) * 60;
  const seconds = Math.min(most, notBeyond?.seconds ?? Infinity);
  const tooLong = (less: ProgramStep): number => sessionSeconds([...before, less]) - seconds;
  if (tooLong(step) <= 0) return kept(step);
  const isWorseDay = seconds < most;
  const rule = isWorseDay ? 'HOME-12' : 'HOME-10';
  const why = isWorseDay
    ? 'A worse day is never longer than a better one.'
    : `At most ${minutesOf(offer)} minutes in all, rests included.`;
  for (let sets = step.sets - 1; sets >= 1; sets -= 1)
    if (tooLong({ ...step, sets }) <= 0) return cutTo({ ...step, sets }, 'sets', rule, why);
  const single = { ...step, sets: 1 };
  const shorter = step.seconds - Math.ceil(tooLong(single) / sidesOf(step).length);
  if (shorter < SHORTENED_SECONDS) return out(rule, why);
  return cutTo({ ...single, seconds: shorter }, 'seconds', rule, why);
}

export const minutesOf = ({ minutes }: HomeOffer): number => Math.min(minutes, hardCaps.minutes);
