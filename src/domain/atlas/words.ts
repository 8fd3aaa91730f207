import type { Approach, Contact, Layer, Lubricant, ReleaseSign } from './vocabulary.ts';

// One word for each value of the vocabulary, as it reads inside a sentence.

const approaches: Readonly<Record<Approach, string>> = {
  direct: 'direct',
  indirect: 'indirect',
  mixed: 'direct and indirect',
};
export const approachName = (approach: Approach): string => approaches[approach];

const contacts: Readonly<Record<Contact, string>> = {
  palms: 'palms',
  crossed_hands: 'crossed hands',
  fingers: 'fingers',
  knuckles: 'knuckles',
  thumb: 'thumb',
  forearm: 'forearm',
  elbow: 'elbow',
  roller: 'roller',
  ball: 'ball',
  stick: 'roller stick',
  iastm_tool: 'soft-tissue tool',
  cup: 'cup',
  traction_grip: 'traction grip',
};
export const contactName = (contact: Contact): string => contacts[contact];

const layers: Readonly<Record<Layer, string>> = {
  superficial_fascia: 'superficial fascia',
  deep_fascia: 'deep fascia',
  epimysial: 'epimysial layer',
  intermuscular_septum: 'intermuscular septum',
  tendon_aponeurosis: 'tendon and aponeurosis',
  visceral_parietal: 'visceral and parietal fascia',
};
export const layerName = (layer: Layer): string => layers[layer];

/** What the hands felt; a perception of the therapist, not an outcome. */
const signs: Readonly<Record<ReleaseSign, string>> = {
  softening: 'softening',
  warmth: 'warmth',
  therapeutic_pulse: 'a therapeutic pulse',
  tissue_creep: 'tissue creep',
  breath_change: 'a change of breath',
};
export const signName = (sign: ReleaseSign): string => signs[sign];

const lubricants: Readonly<Record<Lubricant, string>> = {
  none: 'no lubricant',
  minimal: 'minimal lubricant',
  yes: 'lubricant',
};
export const lubricantName = (lubricant: Lubricant): string => lubricants[lubricant];
