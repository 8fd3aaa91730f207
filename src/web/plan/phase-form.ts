import { inOrder } from '#domain/plan/phases.ts';
import type { Phase, PhaseKind } from '#domain/plan/phase.ts';
import { rowsOf, stepsOf, type StepRow } from './step-rows.ts';

/** A phase as it stands in the form, with a key of its own. */
export type PhaseRow = Omit<Phase, 'steps'> & { readonly key: string; readonly steps: readonly StepRow[] };

export const phaseRows = (phases: readonly Phase[], keyOf: (index: number) => string): readonly PhaseRow[] =>
  phases.map((phase, index) => ({
    ...phase,
    steps: rowsOf(phase.steps, `${keyOf(index)}-`),
    key: keyOf(index),
  }));

export const phasesOf = (rows: readonly PhaseRow[]): Phase[] =>
  rows.map(({ kind, visits, minutes, perWeek, highestPressure, aim, steps }) => ({
    kind,
    visits,
    minutes,
    perWeek,
    highestPressure,
    steps: stepsOf(steps),
    aim: aim.trim(),
  }));

/** What a new phase begins with; the therapist says the rest. Usual minutes and visits are ours [design]. */
export const newPhase = (kind: PhaseKind, key: string): PhaseRow => ({
  key,
  kind,
  visits: kind === 'gentle' || kind === 'firmer' ? 3 : 1,
  minutes: 40,
  perWeek: 1,
  highestPressure: kind === 'firmer' ? 3 : 2,
  steps: [],
  aim: '',
});

/** One phase more, in its place: after those of its kind. */
export const withPhase = (rows: readonly PhaseRow[], phase: PhaseRow): readonly PhaseRow[] =>
  inOrder([...rows, phase]);
