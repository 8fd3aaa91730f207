import { z } from 'zod';

// The value sets of a treatment (clinical reference 2.1, a product rule: [design]).

/** Direct engages the barrier; indirect moves to ease (clinical reference 2.1, verified: V31). */
export const Approach = z.enum(['direct', 'indirect', 'mixed']);
export type Approach = z.infer<typeof Approach>;

export const Contact = z.enum([
  'palms',
  'crossed_hands',
  'fingers',
  'knuckles',
  'thumb',
  'forearm',
  'elbow',
  'roller',
  'ball',
  'stick',
  'iastm_tool',
  'cup',
  'traction_grip',
]);
export type Contact = z.infer<typeof Contact>;

export const Hand = z.enum(['left', 'right']);
export type Hand = z.infer<typeof Hand>;

/** The layer that the therapist intends; nobody can verify a layer by touch. */
export const Layer = z.enum([
  'superficial_fascia',
  'deep_fascia',
  'epimysial',
  'intermuscular_septum',
  'tendon_aponeurosis',
  'visceral_parietal',
]);
export type Layer = z.infer<typeof Layer>;

/** 1 skin-weight, 2 light, 3 moderate, 4 firm, 5 deep. */
export const Pressure = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export type Pressure = z.infer<typeof Pressure>;

/** What the therapist perceived; a perception, not an outcome. */
export const ReleaseSign = z.enum([
  'softening',
  'warmth',
  'therapeutic_pulse',
  'tissue_creep',
  'breath_change',
]);
export type ReleaseSign = z.infer<typeof ReleaseSign>;

export const Lubricant = z.enum(['none', 'minimal', 'yes']);
export type Lubricant = z.infer<typeof Lubricant>;

export const TechniqueCode = z.enum([
  'CHR',
  'LPR',
  'TPR',
  'APL',
  'LPL',
  'SKR',
  'STR',
  'MST',
  'DCP',
  'JLH',
  'FRS',
  'UNW',
  'SOR',
  'IDT',
  'DIT',
  'VIS',
  'SCR',
  'FRL',
  'BAL',
  'STK',
  'IAS',
  'CUP',
]);
export type TechniqueCode = z.infer<typeof TechniqueCode>;

/** Pain or discomfort in whole steps from 0 (none) to 10 (worst imaginable), in the client's own words. */
export const Score = z.int().min(0).max(10);
export type Score = z.infer<typeof Score>;
