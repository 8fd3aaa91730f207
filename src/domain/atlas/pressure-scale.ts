import type { Pressure } from './vocabulary.ts';

export type PressureStep = {
  readonly pressure: Pressure;
  readonly name: string;
  /** How it feels to give and to take. */
  readonly feels: string;
  /** The discomfort, 0 to 10, that usually goes with it. */
  readonly usualDiscomfort: { readonly from: number; readonly to: number };
  readonly source: 'design';
};

/** The five steps of pressure; the link to discomfort is a product rule, not a finding (clinical reference 2.1). */
export const pressureScale: readonly PressureStep[] = [
  step(1, 'skin-weight', 'the weight of the hand on the skin', 0, 1),
  step(2, 'light', 'skin and fat move', 1, 3),
  step(3, 'moderate', 'the muscle is felt', 3, 5),
  step(4, 'firm', 'strong, the breath still easy', 4, 6),
  step(5, 'deep', 'the edge of what is tolerable', 6, 7),
];

export const pressureName = (pressure: Pressure): string => stepOf(pressure).name;

export const stepOf = (pressure: Pressure): PressureStep => pressureScale[pressure - 1] as PressureStep;

function step(pressure: Pressure, name: string, feels: string, from: number, to: number): PressureStep {
  return { pressure, name, feels, usualDiscomfort: { from, to }, source: 'design' };
}
