import type { SourceMark } from '#domain/atlas/techniques.ts';
import type { Benefit } from '#domain/evidence/benefit.ts';
import type { TreatmentLimits } from '#domain/session/limits.ts';
import type { CarePlan } from './care-plan.ts';
import type { Phase } from './phase.ts';
import { fibromyalgiaSteps, headacheSteps, lowBackSteps, neckSteps, venousSteps } from './template-steps.ts';
import { phasesOf } from './template-phases.ts';

/** A plan with the dose that a trial gave. Sessions, weeks and minutes are the trial's where marked; the rest is [design]. */
export type PlanTemplate = {
  readonly id: string;
  readonly name: string;
  readonly indications: readonly string[];
  /** What the trial gave by the hands. Null is what the source does not say. */
  readonly dose: {
    readonly sessions: number;
    readonly weeks: number | null;
    readonly minutes: { readonly from: number; readonly to: number } | null;
  };
  /** What may be hoped for from it; no template stands without. */
  readonly evidence: Benefit['evidence'];
  readonly source: string;
  /** Of sessions and weeks. */
  readonly mark: SourceMark;
  /** Of the minutes; `design` where the trial does not say them and ours stand in. */
  readonly minutesMark: SourceMark;
  /** What to know before taking it; empty where there is nothing. */
  readonly caution: string;
  readonly phases: readonly Phase[];
};

// Clinical reference 2.3. Where a trial does not say how long a session was, 40 minutes stand in [design].
export const templates: readonly PlanTemplate[] = [
  {
    id: 'neck-pain-5',
    name: 'Neck pain: 5 visits in 2 weeks',
    indications: ['neck-pain'],
    dose: { sessions: 5, weeks: 2, minutes: null },
    evidence: ['neck-pain-short-term'],
    source: 'Rodriguez-Huguet 2018 (V1)',
    mark: 'verified',
    minutesMark: 'design',
    caution: '',
    phases: phasesOf({ steps: neckSteps, gentle: 2, firmer: 3, perWeek: 2.5, minutes: 40, firm: 3 }),
  },
  {
    id: 'low-back-pain-4',
    name: 'Chronic low back pain: 4 visits of 40 minutes',
    indications: ['low-back-pain'],
    dose: { sessions: 4, weeks: null, minutes: { from: 40, to: 40 } },
    evidence: ['low-back-pain-short-term'],
    source: 'Arguisuelas 2017 (V16)',
    mark: 'verified',
    minutesMark: 'verified',
    caution: 'How often is ours: the source does not say.',
    phases: phasesOf({ steps: lowBackSteps, gentle: 2, firmer: 2, perWeek: 1, minutes: 40, firm: 3 }),
  },
  {
    id: 'low-back-pain-24',
    name: 'Chronic low back pain with exercise: 24 visits in 8 weeks',
    indications: ['low-back-pain'],
    dose: { sessions: 24, weeks: 8, minutes: null },
    evidence: ['low-back-pain-short-term'],
    source: 'Ajimsha 2014 (V17)',
    mark: 'verified',
    minutesMark: 'design',
    caution: 'In the trial everybody also exercised.',
    phases: phasesOf({ steps: lowBackSteps, gentle: 8, firmer: 16, perWeek: 3, minutes: 40, firm: 3 }),
  },
  {
    id: 'tension-headache-24',
    name: 'Tension-type headache: 24 visits in 12 weeks',
    indications: ['tension-headache'],
    dose: { sessions: 24, weeks: 12, minutes: null },
    evidence: ['tension-headache-days'],
    source: 'Ajimsha 2011 (V11)',
    mark: 'verified',
    minutesMark: 'design',
    caution: 'Gentle and firm work did about the same in the trial: firmer is not needed.',
    phases: phasesOf({ steps: headacheSteps, gentle: 12, firmer: 12, perWeek: 2, minutes: 40, firm: 3 }),
  },
  {
    id: 'fibromyalgia-20',
    name: 'Fibromyalgia: weekly for 20 weeks',
    indications: ['fibromyalgia'],
    dose: { sessions: 20, weeks: 20, minutes: { from: 60, to: 90 } },
    evidence: ['fibromyalgia-pain-sleep', 'fibromyalgia-exercise-first'],
    source: 'Castro-Sanchez 2011 (V2, V3)',
    mark: 'verified',
    minutesMark: 'recalled',
    caution: 'The minutes are remembered, not read. Begin with 20 to 30 where sensitivity is high.',
    phases: phasesOf({ steps: fibromyalgiaSteps, gentle: 10, firmer: 10, perWeek: 1, minutes: 60, firm: 2 }),
  },
  {
    id: 'fibromyalgia-8',
    name: 'Fibromyalgia: weekly for 8 weeks',
    indications: ['fibromyalgia'],
    dose: { sessions: 8, weeks: 8, minutes: null },
    evidence: ['fibromyalgia-pain-sleep', 'fibromyalgia-exercise-first'],
    source: 'Three-arm trial of 2023 (V14)',
    mark: 'verified',
    minutesMark: 'design',
    caution: 'Begins light and short: 30 minutes, two or three places.',
    phases: phasesOf({ steps: fibromyalgiaSteps, gentle: 4, firmer: 4, perWeek: 1, minutes: 30, firm: 2 }),
  },
  {
    id: 'venous-20',
    name: 'Venous insufficiency with exercise: 20 visits in 10 weeks',
    indications: ['venous-insufficiency'],
    dose: { sessions: 20, weeks: 10, minutes: null },
    evidence: ['venous-with-exercise'],
    source: 'Ramos-Gonzalez 2012 (V4)',
    mark: 'verified',
    minutesMark: 'design',
    caution: 'Stage I to II only, without a recent clot, beside exercise, and never on a varicose cord.',
    phases: phasesOf({ steps: venousSteps, gentle: 10, firmer: 10, perWeek: 2, minutes: 40, firm: 2 }),
  },
];

/** What eight trials gave altogether: the frame a plan of one's own stays within (Laimi 2018, V5, verified). */
export const trialRange = { sessions: [4, 24], weeks: [2, 20], minutes: [30, 90] } as const;

const byId = new Map(templates.map((template) => [template.id, template]));

/** The template with this id; undefined where a plan is the therapist's own. */
export const templateOf = (id: string | null): PlanTemplate | undefined =>
  id === null ? undefined : byId.get(id);

/** A template's own line on where its dose comes from: "5 visits in 2 weeks, as in ... (verified)". */
export function doseWords({ dose, source, mark, minutesMark }: PlanTemplate): string {
  const weeks = dose.weeks === null ? '' : ` in ${dose.weeks} weeks`;
  const minutes =
    dose.minutes === null
      ? 'minutes are ours [design]'
      : dose.minutes.from === dose.minutes.to
        ? `${dose.minutes.from} minutes [${minutesMark}]`
        : `${dose.minutes.from} to ${dose.minutes.to} minutes [${minutesMark}]`;
  return `${dose.sessions} visits${weeks} [${mark}], ${minutes}. ${source}.`;
}

/** What would end a course when nobody wrote anything else, in the client's words. */
export const usualDischarge: readonly string[] = [
  'You can do what you named as your goals.',
  'You feel safe to go on by yourself.',
];

/** A plan from a template; complaint, goal and limits are the client's own. What the screening limits is cut by `boundPlan`. */
export const planFrom = (
  template: PlanTemplate,
  own: { readonly complaint: string; readonly goal: string; readonly limits: TreatmentLimits },
): CarePlan => ({
  ...own,
  steps: [],
  template: template.id,
  phases: [...template.phases],
  // The earlier of 4 to 6 visits or 4 weeks (clinical reference 2.3, [design]).
  review: { visits: Math.min(6, Math.max(4, template.dose.sessions)), weeks: 4 },
  discharge: [...usualDischarge],
});
