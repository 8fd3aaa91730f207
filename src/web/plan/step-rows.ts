import type { PlannedStep } from '#domain/plan/treatment-plan.ts';

/** A step with a key of its own, so that moving it moves its fields and not their contents. */
export type StepRow = PlannedStep & { readonly key: string };

export const rowsOf = (steps: readonly PlannedStep[], prefix = ''): readonly StepRow[] =>
  steps.map((step, index) => ({ ...step, key: `${prefix}kept-${index}` }));

export const stepsOf = (rows: readonly StepRow[]): PlannedStep[] =>
  rows.map(({ region, side, technique, seconds }) => ({ region, side, technique, seconds }));
