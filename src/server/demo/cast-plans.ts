import type { CarePlan } from '#domain/plan/care-plan.ts';
import type { PlannedStep, TreatmentPlan } from '#domain/plan/treatment-plan.ts';
import type { TreatmentLimits } from '#domain/session/limits.ts';

// What each client came for, as a therapist would write it. Pressures, holds and minutes lie within the ranges of the
// technique table (clinical reference 2.2); the limits of George Pruitt follow from what he lives with.

const step = (
  region: PlannedStep['region'],
  side: PlannedStep['side'],
  how: Pick<PlannedStep, 'technique' | 'seconds'>,
): PlannedStep => ({ region, side, ...how });

const limits = (own: Partial<TreatmentLimits>): TreatmentLimits => ({
  highestDiscomfort: 7,
  excludedRegions: [],
  excludedTechniques: [],
  excludedPositions: [],
  reasons: [],
  ...own,
});

/** A plan without phases, unless it names some. */
const plan = (own: TreatmentPlan & Partial<CarePlan>): CarePlan => ({
  template: null,
  phases: [],
  review: { visits: 6, weeks: 4 },
  discharge: [],
  ...own,
});

export const plans = {
  ruth: plan({
    complaint: 'Neck pain and headaches at the end of the working day',
    goal: 'Drive home and turn the head to both sides without pain',
    steps: [
      step('neck.suboccipital', 'bilateral', { technique: 'SOR', seconds: 180 }),
      step('back.upper_trap', 'right', { technique: 'CHR', seconds: 180 }),
      step('back.levator', 'right', { technique: 'DCP', seconds: 60 }),
      step('neck.back', 'right', { technique: 'LPR', seconds: 120 }),
      step('chest.pecminor', 'right', { technique: 'CHR', seconds: 120 }),
      step('back.rhomboid', 'right', { technique: 'DCP', seconds: 60 }),
    ],
    limits: limits({
      excludedRegions: [{ region: 'neck.front', reason: 'Thyroid operation 2019, tender scar' }],
    }),
    phases: [
      {
        kind: 'gentle',
        visits: 2,
        minutes: 60,
        perWeek: 1,
        highestPressure: 2,
        steps: [],
        aim: 'Light holds, to see how neck and head take it.',
      },
      {
        kind: 'firmer',
        visits: 4,
        minutes: 60,
        perWeek: 1,
        highestPressure: null,
        steps: [],
        aim: 'Firmer at shoulder and shoulder blade, where it was well taken.',
      },
      {
        kind: 'self-care',
        visits: 1,
        minutes: 30,
        perWeek: 1,
        highestPressure: 2,
        steps: [step('neck.suboccipital', 'bilateral', { technique: 'SOR', seconds: 60 })],
        aim: 'Two places to work on at home, with a ball against the wall.',
      },
      {
        kind: 'bridge',
        visits: 1,
        minutes: 30,
        perWeek: 0.5,
        highestPressure: 2,
        steps: [],
        aim: 'Hand over to neck exercises with a physical therapist.',
      },
    ],
    discharge: ['Drive home and look over both shoulders', 'Two weeks without an evening headache'],
  }),
  samuel: plan({
    complaint: 'Low back ache after sitting, worse on the left',
    goal: 'Sit through a rehearsal of two hours',
    steps: [
      step('back.lowpara', 'bilateral', { technique: 'CHR', seconds: 240 }),
      step('back.flank', 'left', { technique: 'LPR', seconds: 150 }),
      step('hip.deep', 'left', { technique: 'DCP', seconds: 60 }),
      step('hip.tfl', 'left', { technique: 'CHR', seconds: 150 }),
    ],
    limits: limits({}),
  }),
  leila: plan({
    complaint: 'Jaw tightness and clicking on the right, clenches at night',
    goal: 'Eat an apple without thinking about it',
    steps: [
      step('head.jaw', 'right', { technique: 'DCP', seconds: 45 }),
      step('head.temple', 'right', { technique: 'CHR', seconds: 120 }),
      step('neck.suboccipital', 'bilateral', { technique: 'SOR', seconds: 180 }),
    ],
    limits: limits({ highestPressure: 3, reasons: ['Prefers gentle work on the face'] }),
  }),
  george: plan({
    complaint: 'Stiff upper back and shoulders',
    goal: 'Reach the second shelf and sleep on the left side',
    steps: [
      step('back.upper_trap', 'bilateral', { technique: 'CHR', seconds: 180 }),
      step('back.midpara', 'bilateral', { technique: 'LPR', seconds: 120 }),
      step('chest.pec', 'left', { technique: 'CHR', seconds: 120 }),
    ],
    limits: limits({
      highestPressure: 2,
      handsOnMinutes: 30,
      highestDiscomfort: 4,
      excludedRegions: [{ region: 'neck.scm', reason: 'Carotid narrowing on both sides' }],
      excludedTechniques: ['APL', 'DCP'],
      reasons: [
        'Home oxygen at 2 l/min: treat half upright, never prone',
        'Opioid twice a day: pain is reported late, so pressure stays light',
        'Thin skin on the forearms',
      ],
    }),
  }),
  nadia: plan({
    complaint: 'Fibromyalgia: aches all over, the outer knee on the right the worst',
    goal: 'Walk the lake path and sleep well afterwards',
    steps: [
      step('hip.tfl', 'right', { technique: 'DCP', seconds: 60 }),
      step('thigh.outer', 'right', { technique: 'LPR', seconds: 150 }),
      step('hip.glute_side', 'right', { technique: 'DCP', seconds: 60 }),
      step('calf.upper', 'right', { technique: 'MST', seconds: 60 }),
    ],
    limits: limits({}),
  }),
  tomas: plan({
    complaint: 'Left shoulder stiff after a fall in spring',
    goal: 'Throw a ball for the dog with the left arm',
    steps: [
      step('shoulder.cap', 'left', { technique: 'JLH', seconds: 60 }),
      step('back.lat', 'left', { technique: 'LPR', seconds: 120 }),
      step('chest.pec', 'left', { technique: 'CHR', seconds: 150 }),
    ],
    limits: limits({ highestPressure: 4, reasons: ['Rotator cuff repaired in 2021'] }),
  }),
  wen: plan({
    complaint: 'Heel pain with the first steps in the morning, left',
    goal: 'Walk the market on Saturday',
    steps: [
      step('foot.sole', 'left', { technique: 'LPR', seconds: 120 }),
      step('calf.upper', 'left', { technique: 'CHR', seconds: 180 }),
      step('calf.achilles', 'left', { technique: 'CHR', seconds: 120 }),
    ],
    limits: limits({}),
  }),
  abigail: plan({
    complaint: 'Fibromyalgia: widespread ache, poor sleep',
    goal: 'Two good evenings a week',
    steps: [
      step('back.upper_trap', 'bilateral', { technique: 'CHR', seconds: 240 }),
      step('back.lowpara', 'bilateral', { technique: 'CHR', seconds: 240 }),
      step('head.scalp', 'mid', { technique: 'UNW', seconds: 180 }),
    ],
    limits: limits({ highestPressure: 2, highestDiscomfort: 4, reasons: ['Flares after firm pressure'] }),
  }),
  iris: plan({
    complaint: 'Fibromyalgia: aches all over, short nights, little strength',
    goal: 'Walk to the market and cook for friends',
    steps: [
      step('neck.suboccipital', 'bilateral', { technique: 'SOR', seconds: 180 }),
      step('back.upper_trap', 'bilateral', { technique: 'CHR', seconds: 240 }),
    ],
    limits: limits({ highestPressure: 2, highestDiscomfort: 4, reasons: ['Begin light, and stay light'] }),
    template: 'fibromyalgia-20',
    phases: [
      {
        kind: 'gentle',
        visits: 4,
        minutes: 60,
        perWeek: 1,
        highestPressure: 1,
        steps: [],
        aim: 'Two places, skin-weight, to see how the nights take it.',
      },
      {
        kind: 'firmer',
        visits: 6,
        minutes: 60,
        perWeek: 0.5,
        highestPressure: 2,
        steps: [],
        aim: 'A third place, still light; more to do at home.',
      },
      {
        kind: 'bridge',
        visits: 1,
        minutes: 30,
        perWeek: 0.5,
        highestPressure: 2,
        steps: [],
        aim: 'Hand over to walking and swimming.',
      },
    ],
    review: { visits: 5, weeks: 6 },
    discharge: ['A month of cooking for friends again'],
  }),
} satisfies Record<string, CarePlan>;
