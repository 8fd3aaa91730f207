import type { CarePlan } from './care-plan.ts';
import type { Phase, PhaseKind } from './phase.ts';

/** The kinds from first to last. Written out here, because the first page of a day does without the schemas. */
export const phaseKinds: readonly PhaseKind[] = ['gentle', 'firmer', 'self-care', 'bridge'];

/** How a phase is named where there is room for two words. */
const names: Readonly<Record<PhaseKind, string>> = {
  gentle: 'Gentle',
  firmer: 'Firmer',
  'self-care': 'Self-care',
  bridge: 'Bridge to exercise',
};

export const phaseName = (kind: PhaseKind): string => names[kind];

/** Gentle before firmer before self-care before the bridge; phases of one kind keep their order (PLAN-3). */
export const inOrder = <One extends { readonly kind: PhaseKind }>(phases: readonly One[]): One[] =>
  phases.toSorted((one, other) => phaseKinds.indexOf(one.kind) - phaseKinds.indexOf(other.kind));

/** Does the work only get firmer: kinds in their order, and no phase by the hands gentler than the one before? (PLAN-3) */
export function onlyGetsFirmer(phases: readonly Phase[]): boolean {
  const byHands = phases.filter(isByHands);
  return (
    inOrder(phases).every((phase, place) => phase === phases[place]) &&
    byHands.every(
      (phase, place) => place === 0 || pressureOf(phase) >= pressureOf(byHands[place - 1] ?? phase),
    )
  );
}

/** Is the phase the therapist's work, rather than the client's own? */
export const isByHands = ({ kind }: Phase): boolean => kind === 'gentle' || kind === 'firmer';

const pressureOf = ({ highestPressure }: Phase): number => highestPressure ?? 5;

/** Where a number of visits leads: the phase of the next visit, and which visit of the phase that is. */
export type PhasePlace = {
  readonly phase: Phase;
  /** From 0, among the plan's phases. */
  readonly index: number;
  /** From 1. Past the end of the plan it goes on counting in the last phase that has visits. */
  readonly visitInPhase: number;
};

/** The phase that the next visit belongs to; null where the plan has no phases (PLAN-4). */
export function phaseAt(phases: CarePlan['phases'], visitsDone: number): PhasePlace | null {
  let before = 0;
  let last: PhasePlace | null = null;
  for (const [index, phase] of phases.entries()) {
    if (phase.visits === 0) continue;
    last = { phase, index, visitInPhase: visitsDone - before + 1 };
    if (visitsDone < before + phase.visits) return last;
    before += phase.visits;
  }
  return last ?? firstOf(phases, visitsDone);
}

/** Where no phase has visits, the first is the one to be in. */
function firstOf(phases: CarePlan['phases'], visitsDone: number): PhasePlace | null {
  const [phase] = phases;
  return phase === undefined ? null : { phase, index: 0, visitInPhase: visitsDone + 1 };
}

/** The visits that a plan's phases come to; 0 where it has none, or only phases at home. */
export const plannedVisits = (phases: CarePlan['phases']): number =>
  phases.reduce((sum, { visits }) => sum + visits, 0);
