import type { Side } from '#domain/atlas/region.ts';
import type { Pressure, TechniqueCode } from '#domain/atlas/vocabulary.ts';
import type { CarePlan } from '#domain/plan/care-plan.ts';
import { planFrom, type PlanTemplate } from '#domain/plan/templates.ts';
import type { BodyPosition } from '#domain/screening/limits.ts';
import type { ExcludedRegion, TreatmentLimits } from '#domain/session/limits.ts';
import { linesOf } from './lines.ts';
import { phaseRows, phasesOf, type PhaseRow } from './phase-form.ts';
import { rowsOf, stepsOf, type StepRow } from './step-rows.ts';

export type ExcludedRow = {
  readonly key: string;
  readonly region: string;
  readonly side?: Side;
  readonly reason: string;
};

/** The plan as it stands in the form: numbers that may be empty are texts while they are typed. */
export type PlanForm = {
  readonly complaint: string;
  readonly goal: string;
  readonly template: string | null;
  readonly phases: readonly PhaseRow[];
  readonly steps: readonly StepRow[];
  readonly reviewVisits: number;
  readonly reviewWeeks: number;
  readonly discharge: string;
  readonly highestPressure: Pressure | null;
  readonly handsOnMinutes: string;
  readonly highestDiscomfort: string;
  readonly reasons: string;
  readonly excludedRegions: readonly ExcludedRow[];
  readonly excludedTechniques: readonly TechniqueCode[];
  readonly excludedPositions: readonly BodyPosition[];
};

/** The usual hold when nobody says another: 90 s (clinical reference 2.2, cross-hand release begins at 90 s). */
export const USUAL_SECONDS = 90;
const USUAL_DISCOMFORT = '7';

export const formOf = (plan: CarePlan | null): PlanForm => ({
  complaint: plan?.complaint ?? '',
  goal: plan?.goal ?? '',
  template: plan?.template ?? null,
  phases: phaseRows(plan?.phases ?? [], (index) => `kept-${index}`),
  steps: rowsOf(plan?.steps ?? []),
  // The earlier of 4 to 6 visits or 4 weeks (clinical reference 2.3, [design]).
  reviewVisits: plan?.review.visits ?? 6,
  reviewWeeks: plan?.review.weeks ?? 4,
  discharge: (plan?.discharge ?? []).join('\n'),
  ...limitsForm(plan?.limits),
});

const limitsForm = (limits: TreatmentLimits | undefined) => ({
  highestPressure: limits?.highestPressure ?? null,
  handsOnMinutes: limits?.handsOnMinutes?.toString() ?? '',
  highestDiscomfort: limits?.highestDiscomfort.toString() ?? USUAL_DISCOMFORT,
  reasons: (limits?.reasons ?? []).join('\n'),
  excludedRegions: (limits?.excludedRegions ?? []).map((excluded, index) => ({
    region: excluded.region,
    ...(excluded.side === undefined ? {} : { side: excluded.side }),
    reason: excluded.reason,
    key: `kept-${index}`,
  })),
  excludedTechniques: limits?.excludedTechniques ?? [],
  excludedPositions: limits?.excludedPositions ?? [],
});

export const planOf = (form: PlanForm): CarePlan => ({
  complaint: form.complaint.trim(),
  goal: form.goal.trim(),
  steps: stepsOf(form.steps),
  template: form.phases.length === 0 ? null : form.template,
  phases: phasesOf(form.phases),
  review: { visits: form.reviewVisits, weeks: form.reviewWeeks },
  discharge: linesOf(form.discharge).slice(0, 8),
  limits: {
    ...(form.highestPressure === null ? {} : { highestPressure: form.highestPressure }),
    ...(form.handsOnMinutes === '' ? {} : { handsOnMinutes: Number(form.handsOnMinutes) }),
    highestDiscomfort: Number(form.highestDiscomfort || USUAL_DISCOMFORT),
    excludedRegions: form.excludedRegions.map(excludedOf),
    excludedTechniques: [...form.excludedTechniques],
    excludedPositions: [...form.excludedPositions],
    reasons: linesOf(form.reasons),
  },
});

/** A limit for both sides is kept without a side, as the limits define it. */
const excludedOf = ({ region, side, reason }: ExcludedRow): ExcludedRegion => ({
  region,
  ...(side === 'left' || side === 'right' ? { side } : {}),
  reason: reason.trim(),
});

/** The form with a template's phases; complaint, goal, steps and limits stay as they were typed. */
export const withTemplate = (form: PlanForm, template: PlanTemplate, key: string): PlanForm => {
  const { phases, review, discharge } = planFrom(template, planOf(form));
  return {
    ...form,
    template: template.id,
    phases: phaseRows(phases, (index) => `${key}-${index}`),
    reviewVisits: review.visits,
    reviewWeeks: review.weeks,
    discharge: form.discharge === '' ? discharge.join('\n') : form.discharge,
  };
};

/** The rows with one moved a place up or down; at an end nothing moves. */
export const moved = <Row>(rows: readonly Row[], index: number, by: -1 | 1): readonly Row[] => {
  const there = index + by;
  if (there < 0 || there >= rows.length) return rows;
  return rows.map((row, place) => {
    if (place === index) return rows[there] ?? row;
    return place === there ? (rows[index] ?? row) : row;
  });
};
