import type { Joint, Movement } from './joints.ts';
import type { RangeDevice } from './vocabulary.ts';

/**
 * What adults typically reach, in degrees. `verified`: seen in a named source (medicospace.com, exrx.net);
 * `recalled`: textbook values from memory.
 */
export type TypicalRange = {
  readonly from: number;
  readonly to: number;
  readonly mark: 'verified' | 'recalled';
};

const recalled = (from: number, to: number): TypicalRange => ({ from, to, mark: 'recalled' });
const verified = (from: number, to: number): TypicalRange => ({ from, to, mark: 'verified' });

type Typical = { readonly [One in Joint]: Readonly<Partial<Record<Movement, TypicalRange>>> };

/** Clinical reference 6.2. Published lists disagree; means differ by age and sex and fall with age (verified: Soucie 2011, n = 674). */
const typical: Typical = {
  neck: {
    flexion: recalled(45, 50),
    extension: recalled(45, 60),
    'lateral-flexion': verified(45, 45),
    rotation: verified(60, 80),
  },
  trunk: { flexion: recalled(60, 80), extension: recalled(25, 30), 'lateral-flexion': recalled(25, 35) },
  shoulder: {
    flexion: verified(150, 180),
    extension: verified(50, 60),
    abduction: recalled(170, 180),
    'external-rotation': verified(90, 90),
    'internal-rotation': verified(70, 90),
  },
  elbow: { flexion: verified(140, 150), extension: recalled(0, 0) },
  forearm: { supination: recalled(80, 90), pronation: recalled(80, 90) },
  wrist: { flexion: recalled(70, 80), extension: recalled(60, 70) },
  hip: {
    flexion: recalled(110, 125),
    extension: recalled(10, 20),
    abduction: recalled(45, 45),
    adduction: recalled(20, 30),
    'external-rotation': recalled(45, 45),
    'internal-rotation': recalled(35, 45),
    'straight-leg-raise': recalled(70, 90),
  },
  knee: { flexion: recalled(130, 140), extension: recalled(0, 0) },
  ankle: { dorsiflexion: recalled(10, 20), plantarflexion: verified(50, 50) },
  subtalar: { inversion: verified(35, 35), eversion: recalled(15, 25) },
};

/**
 * What is typical for adults, never a target for a person (ASSESS-22); null where our sources name no value. Shoulder
 * rotation is at 90 degrees of abduction, ankle dorsiflexion with the knee straight.
 */
export const normalRange = (joint: Joint, movement: Movement): TypicalRange | null =>
  typical[joint][movement] ?? null;

/**
 * The change in degrees that is more than the measuring itself is likely to make, by the same hands and method (ASSESS-24).
 * 10 for the phone until it is validated, and for goniometer and inclinometer the upper end of what is recalled for them (5 to
 * 10; Boone 1978), so that a change is never called larger too soon [design]. Null for the eye: nothing is known.
 */
export const detectableChange = (
  device: RangeDevice,
): { readonly degrees: number; readonly mark: 'design' } | null =>
  device === 'estimate' ? null : { degrees: 10, mark: 'design' };
