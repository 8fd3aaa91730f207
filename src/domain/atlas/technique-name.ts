import type { TechniqueCode } from './vocabulary.ts';

/** The names alone, for pages that do without the definitions. */
export const techniqueNames = {
  CHR: 'Cross-hand release',
  LPR: 'Longitudinal plane release',
  TPR: 'Transverse plane release',
  APL: 'Arm pull',
  LPL: 'Leg pull',
  SKR: 'Skin rolling',
  STR: 'Strumming',
  MST: 'Muscle stripping',
  DCP: 'Direct compression',
  JLH: 'Joint-lever hold',
  FRS: 'Facilitated resisted stretch',
  UNW: 'Unwinding',
  SOR: 'Suboccipital release',
  IDT: 'Indirect session',
  DIT: 'Direct session',
  VIS: 'Visceral fascia contact',
  SCR: 'Scar mobilisation',
  FRL: 'Foam roller',
  BAL: 'Ball',
  STK: 'Roller stick',
  IAS: 'Instrument-assisted soft-tissue work',
  CUP: 'Cupping',
} as const satisfies Record<TechniqueCode, string>;

/** The technique's name as it reads inside a sentence: "cross-hand release". */
export const techniqueName = (code: TechniqueCode): string => {
  const name = techniqueNames[code];
  return name.charAt(0).toLowerCase() + name.slice(1);
};
