import { regionName } from '#domain/atlas/region-name.ts';
import { techniqueName } from '#domain/atlas/technique-name.ts';
import type { CarePlan } from './care-plan.ts';
import type { Phase, PhaseKind } from './phase.ts';
import { limitChanges } from './limit-changes.ts';
import { phaseKinds, phaseName } from './phases.ts';
import type { PlannedStep } from './treatment-plan.ts';

/**
 * What changed from one version of a plan to the next, each change in a sentence, in the order of the plan (PLAN-22). Null before
 * the first. Nothing changed gives nothing.
 */
export function planChanges(before: CarePlan | null, after: CarePlan): string[] {
  if (before === null) return ['The plan was made.'];
  return [
    ...textChange('The complaint', before.complaint, after.complaint),
    ...textChange('The goal', before.goal, after.goal),
    ...phaseChanges(before.phases, after.phases),
    ...stepChanges('The steps', before.steps, after.steps),
    ...limitChanges(before.limits, after.limits),
    ...reviewChange(before.review, after.review),
    ...(same(before.discharge, after.discharge) ? [] : ['What would end the course was changed.']),
  ];
}

function textChange(what: string, before: string, after: string): string[] {
  if (before === after) return [];
  if (after === '') return [`${what} was taken out.`];
  return [before === '' ? `${what} was added: ${after}` : `${what} is now: ${after}`];
}

function phaseChanges(before: readonly Phase[], after: readonly Phase[]): string[] {
  return phaseKinds.flatMap((kind) => {
    const [was, is] = [before.filter(ofKind(kind)), after.filter(ofKind(kind))];
    const longest = Math.max(was.length, is.length);
    return Array.from({ length: longest }, (_, place) => phaseChange(kind, was[place], is[place])).flat();
  });
}

const ofKind =
  (kind: PhaseKind) =>
  (phase: Phase): boolean =>
    phase.kind === kind;

function phaseChange(kind: PhaseKind, was: Phase | undefined, is: Phase | undefined): string[] {
  const name = `${phaseName(kind)} phase`;
  if (was === undefined || is === undefined) return [`${name} ${is === undefined ? 'taken out' : 'added'}.`];
  return [
    ...valueChange(`${name}: visits`, was.visits, is.visits),
    ...valueChange(`${name}: minutes`, was.minutes, is.minutes),
    ...valueChange(`${name}: times a week`, was.perWeek, is.perWeek),
    ...valueChange(`${name}: highest pressure`, pressureWords(was), pressureWords(is)),
    ...(was.aim === is.aim ? [] : [`${name}: the aim was changed.`]),
    ...stepChanges(name, was.steps, is.steps),
  ];
}

const pressureWords = ({ highestPressure }: Phase): string =>
  highestPressure === null ? 'not limited' : `${highestPressure} of 5`;

const valueChange = (what: string, was: number | string, is: number | string): string[] =>
  was === is ? [] : [`${what} ${was}, now ${is}.`];

/** Steps that came, went or were changed in place; where only the order differs, that. */
function stepChanges(what: string, before: readonly PlannedStep[], after: readonly PlannedStep[]): string[] {
  if (same(before, after)) return [];
  const [came, went] = [missingFrom(before, after), missingFrom(after, before)];
  if (came.length === 0 && went.length === 0) return [`${what}: in another order.`];
  return [
    ...came.map((step) => `${what}: added ${stepWords(step)}.`),
    ...went.map((step) => `${what}: took out ${stepWords(step)}.`),
  ];
}

/** The steps of `other` that `all` does not have; of two alike, each is counted. */
function missingFrom(all: readonly PlannedStep[], other: readonly PlannedStep[]): PlannedStep[] {
  const left = all.map(stepWords);
  return other.filter((step) => {
    const place = left.indexOf(stepWords(step));
    if (place < 0) return true;
    left.splice(place, 1);
    return false;
  });
}

const stepWords = ({ region, side, technique, seconds }: PlannedStep): string =>
  `${regionName(region, side)}, ${techniqueName(technique)}, ${seconds} s`;

function reviewChange(was: CarePlan['review'], is: CarePlan['review']): string[] {
  if (was.visits === is.visits && was.weeks === is.weeks) return [];
  return [
    `Look again after ${is.visits} visits or ${is.weeks} weeks, before after ${was.visits} or ${was.weeks}.`,
  ];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
