import type { Observation } from '#domain/session/fact.ts';
import { noted, type Step } from './session-script.ts';

// Short hands for writing down what was found and measured.

type Of<Kind extends Observation['kind']> = Omit<Extract<Observation, { kind: Kind }>, 'kind'>;

/** What the hands found, under a name by which later visits speak of it. */
export const finds = (name: string, mark: Of<'finding-marked'>): Step =>
  noted({ kind: 'finding-marked', ...mark }, 12, name);

export const keepsOff = (mark: Of<'overlay-marked'>): Step => noted({ kind: 'overlay-marked', ...mark }, 15);

export const sees = (posture: Of<'posture-observed'>): Step =>
  noted({ kind: 'posture-observed', ...posture }, 10);

export const watches = (movement: Of<'movement-tested'>): Step =>
  noted({ kind: 'movement-tested', ...movement }, 20);

type Range = Pick<Of<'range-measured'>, 'joint' | 'movement' | 'side' | 'degrees'>;

/** Three active trials with the phone's sensor. */
export const measures = (range: Range): Step =>
  noted({ kind: 'range-measured', effort: 'active', device: 'phone', ...range }, 45);

export const presses = (threshold: Omit<Of<'threshold-measured'>, 'unit' | 'device'>): Step =>
  noted({ kind: 'threshold-measured', unit: 'kg/cm2', device: 'Dial algometer', ...threshold }, 60);
