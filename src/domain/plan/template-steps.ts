import { regionOf } from '#domain/atlas/regions.ts';
import type { RegionId } from '#domain/atlas/region.ts';
import type { TechniqueCode } from '#domain/atlas/vocabulary.ts';
import type { PlannedStep } from './treatment-plan.ts';

// Where and how each template works, phase by phase: [design] from the regions of an indication and the holds of the table
// of techniques (clinical reference 2.2). No trial gives this list; the therapist changes it for the person in front of her.

/** A step on both sides, or on the midline where the region has no sides. */
const step = (region: RegionId, technique: TechniqueCode, seconds: number): PlannedStep => ({
  region,
  side: regionOf(region).sided ? 'bilateral' : 'mid',
  technique,
  seconds,
});

export type TemplateSteps = {
  readonly gentle: readonly PlannedStep[];
  readonly firmer: readonly PlannedStep[];
  readonly selfCare: readonly PlannedStep[];
};

export const neckSteps: TemplateSteps = {
  gentle: [
    step('neck.suboccipital', 'SOR', 180),
    step('back.upper_trap', 'CHR', 180),
    step('chest.pecminor', 'CHR', 120),
  ],
  firmer: [
    step('neck.suboccipital', 'SOR', 120),
    step('back.upper_trap', 'CHR', 180),
    step('back.levator', 'LPR', 120),
    step('neck.back', 'LPR', 120),
  ],
  selfCare: [step('back.upper_trap', 'BAL', 45), step('back.rhomboid', 'BAL', 45)],
};

export const lowBackSteps: TemplateSteps = {
  gentle: [step('back.lowpara', 'CHR', 240), step('pelvis.sacrum', 'CHR', 180), step('hip.tfl', 'CHR', 120)],
  firmer: [
    step('back.lowpara', 'LPR', 180),
    step('back.flank', 'LPR', 120),
    step('hip.glute_max', 'LPR', 120),
    step('hip.tfl', 'CHR', 150),
  ],
  selfCare: [step('hip.glute_max', 'BAL', 45), step('thigh.back', 'FRL', 45)],
};

export const headacheSteps: TemplateSteps = {
  gentle: [
    step('neck.suboccipital', 'SOR', 240),
    step('head.scalp', 'UNW', 120),
    step('back.upper_trap', 'CHR', 180),
  ],
  firmer: [
    step('neck.suboccipital', 'SOR', 180),
    step('neck.back', 'LPR', 120),
    step('head.temple', 'LPR', 60),
    step('back.upper_trap', 'LPR', 150),
  ],
  selfCare: [step('back.upper_trap', 'BAL', 45), step('back.levator', 'BAL', 30)],
};

/** Two or three places, light throughout (clinical reference, CI28 [design]). */
export const fibromyalgiaSteps: TemplateSteps = {
  gentle: [step('neck.suboccipital', 'SOR', 180), step('back.upper_trap', 'CHR', 240)],
  firmer: [
    step('neck.suboccipital', 'SOR', 180),
    step('back.upper_trap', 'CHR', 240),
    step('back.lowpara', 'CHR', 240),
  ],
  selfCare: [step('back.upper_trap', 'BAL', 20), step('forearm.back', 'BAL', 20)],
};

/** Light, and away from any varicose cord (clinical reference, CI02). */
export const venousSteps: TemplateSteps = {
  gentle: [step('calf.upper', 'CHR', 180), step('thigh.back', 'CHR', 180)],
  firmer: [step('calf.upper', 'CHR', 180), step('calf.lower', 'CHR', 120), step('thigh.back', 'CHR', 180)],
  selfCare: [],
};
