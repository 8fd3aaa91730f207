import type { Side } from '#domain/atlas/region.ts';
import type { Pressure, TechniqueCode } from '#domain/atlas/vocabulary.ts';
import type { PlannedStep, TreatmentPlan } from '#domain/plan/treatment-plan.ts';
import type { ExcludedRegion } from '#domain/session/limits.ts';

/** A row with a key of its own, so that moving it moves its fields and not their contents. */
type Keyed<Row> = Row & { readonly key: string };
export type StepRow = Keyed<PlannedStep>;
export type ExcludedRow = Keyed<{ readonly region: string; readonly side?: Side; readonly reason: string }>;

/** The plan as it stands in the form: numbers are texts while they are typed. */
export type PlanForm = {
  readonly complaint: string;
  readonly goal: string;
  readonly steps: readonly StepRow[];
  readonly highestPressure: Pressure | null;
  readonly handsOnMinutes: string;
  readonly highestDiscomfort: string;
  readonly reasons: string;
  readonly excludedRegions: readonly ExcludedRow[];
  readonly excludedTechniques: readonly TechniqueCode[];
};

/** The usual hold when nobody says another: 90 s (clinical reference 2.2, cross-hand release begins at 90 s). */
export const USUAL_SECONDS = 90;
const USUAL_DISCOMFORT = '7';

export const formOf = (plan: TreatmentPlan | null): PlanForm => ({
  complaint: plan?.complaint ?? '',
  goal: plan?.goal ?? '',
  steps: (plan?.steps ?? []).map((step, index) => ({ ...step, key: `kept-${index}` })),
  highestPressure: plan?.limits.highestPressure ?? null,
  handsOnMinutes: plan?.limits.handsOnMinutes?.toString() ?? '',
  highestDiscomfort: plan?.limits.highestDiscomfort.toString() ?? USUAL_DISCOMFORT,
  reasons: (plan?.limits.reasons ?? []).join('\n'),
  excludedRegions: (plan?.limits.excludedRegions ?? []).map((excluded, index) => ({
    region: excluded.region,
    ...(excluded.side === undefined ? {} : { side: excluded.side }),
    reason: excluded.reason,
    key: `kept-${index}`,
  })),
  excludedTechniques: plan?.limits.excludedTechniques ?? [],
});

export const planOf = (form: PlanForm): TreatmentPlan => ({
  complaint: form.complaint.trim(),
  goal: form.goal.trim(),
  steps: form.steps.map(({ region, side, technique, seconds }) => ({ region, side, technique, seconds })),
  limits: {
    ...(form.highestPressure === null ? {} : { highestPressure: form.highestPressure }),
    ...(form.handsOnMinutes === '' ? {} : { handsOnMinutes: Number(form.handsOnMinutes) }),
    highestDiscomfort: Number(form.highestDiscomfort || USUAL_DISCOMFORT),
    excludedRegions: form.excludedRegions.map(excludedOf),
    excludedTechniques: [...form.excludedTechniques],
    reasons: form.reasons
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  },
});

/** A limit for both sides is kept without a side, as the limits define it. */
const excludedOf = ({ region, side, reason }: ExcludedRow): ExcludedRegion => ({
  region,
  ...(side === 'left' || side === 'right' ? { side } : {}),
  reason: reason.trim(),
});

/** The rows with one moved a place up or down; at an end nothing moves. */
export const moved = <Row>(rows: readonly Row[], index: number, by: -1 | 1): readonly Row[] => {
  const there = index + by;
  if (there < 0 || there >= rows.length) return rows;
  return rows.map((row, place) => {
    if (place === index) return rows[there] ?? row;
    return place === there ? (rows[index] ?? row) : row;
  });
};
