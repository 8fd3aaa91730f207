import { techniqueNames } from './technique-name.ts';
import type { Contact, Layer, Lubricant, Pressure, TechniqueCode } from './vocabulary.ts';

/** Where a number comes from: read in a source, remembered by the reference's author, or a product rule. */
export type SourceMark = 'verified' | 'recalled' | 'design';

export type SecondsRange = { readonly from: number; readonly to: number };

/** A technique as the clinical reference, section 2.2, describes it. Hold ranges guide; nothing enforces them. */
export type Technique = {
  readonly code: TechniqueCode;
  readonly name: string;
  readonly definition: string;
  /** Empty where any contact serves. */
  readonly contacts: readonly Contact[];
  /** Empty where any layer may be meant. */
  readonly layers: readonly Layer[];
  /** Null where pressure says nothing, as with suction. */
  readonly pressure: { readonly from: Pressure; readonly to: Pressure } | null;
  /** Of one hold or pass; null where the technique ends by itself or labels a whole session. */
  readonly holdSeconds: SecondsRange | null;
  /** The dose in words: repetitions, passes, exceptions. */
  readonly dose: string;
  readonly lubricants: readonly Lubricant[];
  readonly mark: SourceMark;
  readonly source: string;
};

export const techniques: readonly Technique[] = [
  {
    code: 'CHR',
    name: techniqueNames.CHR,
    definition:
      'Hands crossed on the area sink to the first barrier, then part with a slow stretch, wait and follow.',
    contacts: ['crossed_hands'],
    layers: ['superficial_fascia', 'deep_fascia'],
    pressure: { from: 1, to: 3 },
    holdSeconds: { from: 90, to: 300 },
    dose: 'At least 90 to 120 s, usually 3 to 5 min, in some schools 5 min or more; 1 to 3 per area.',
    lubricants: ['none'],
    mark: 'verified',
    source: 'Teaching pages V28, V29, V30; no trial basis for the time.',
  },
  {
    code: 'LPR',
    name: techniqueNames.LPR,
    definition: 'A slow stretch along the line of the fibres: one hand anchors, the other glides or holds.',
    contacts: ['palms', 'forearm'],
    layers: ['superficial_fascia', 'deep_fascia'],
    pressure: { from: 2, to: 3 },
    holdSeconds: { from: 60, to: 180 },
    dose: '60 to 180 s; 1 to 3 times.',
    lubricants: ['none', 'minimal'],
    mark: 'recalled',
    source: 'Teaching practice.',
  },
  {
    code: 'TPR',
    name: techniqueNames.TPR,
    definition: 'One hand under and one over the body, as at the diaphragm, compress gently and follow.',
    contacts: ['palms'],
    layers: ['deep_fascia', 'visceral_parietal'],
    pressure: { from: 1, to: 2 },
    holdSeconds: { from: 120, to: 300 },
    dose: '2 to 5 min; once.',
    lubricants: ['none'],
    mark: 'recalled',
    source: 'Teaching practice.',
  },
  {
    code: 'APL',
    name: techniqueNames.APL,
    definition:
      'Sustained low traction on the whole arm, swept slowly through abduction and rotation, pausing at barriers.',
    contacts: ['traction_grip'],
    layers: ['deep_fascia'],
    pressure: { from: 1, to: 2 },
    holdSeconds: { from: 120, to: 300 },
    dose: '2 to 5 min; 1 or 2 times.',
    lubricants: ['none'],
    mark: 'recalled',
    source: 'Teaching practice.',
  },
  {
    code: 'LPL',
    name: techniqueNames.LPL,
    definition:
      'Sustained low traction on the whole leg, swept slowly through abduction and rotation, pausing at barriers.',
    contacts: ['traction_grip'],
    layers: ['deep_fascia'],
    pressure: { from: 1, to: 2 },
    holdSeconds: { from: 120, to: 300 },
    dose: '2 to 5 min; 1 or 2 times.',
    lubricants: ['none'],
    mark: 'recalled',
    source: 'Teaching practice.',
  },
  {
    code: 'SKR',
    name: techniqueNames.SKR,
    definition: 'A fold of skin is lifted and rolled along.',
    contacts: ['fingers', 'thumb'],
    layers: ['superficial_fascia'],
    pressure: { from: 2, to: 3 },
    holdSeconds: { from: 60, to: 120 },
    dose: '3 to 5 passes along each line, 1 to 2 min per area.',
    lubricants: ['none'],
    mark: 'recalled',
    source: 'Teaching practice.',
  },
  {
    code: 'STR',
    name: techniqueNames.STR,
    definition: 'Slow plucking across a taut band or tendon.',
    contacts: ['fingers', 'knuckles'],
    layers: ['epimysial', 'deep_fascia'],
    pressure: { from: 3, to: 4 },
    holdSeconds: { from: 30, to: 60 },
    dose: '5 to 10 strokes in 30 to 60 s; 1 to 3 times.',
    lubricants: ['none', 'minimal'],
    mark: 'recalled',
    source: 'Teaching practice.',
  },
  {
    code: 'MST',
    name: techniqueNames.MST,
    definition: 'A slow, deep glide along a muscle from attachment to attachment.',
    contacts: ['thumb', 'knuckles', 'forearm', 'elbow'],
    layers: ['epimysial', 'intermuscular_septum'],
    pressure: { from: 3, to: 5 },
    holdSeconds: { from: 5, to: 15 },
    dose: '5 to 15 s per stroke, about 1 to 2 cm a second; 3 to 6 passes.',
    lubricants: ['minimal'],
    mark: 'recalled',
    source: 'Teaching practice.',
  },
  {
    code: 'DCP',
    name: techniqueNames.DCP,
    definition: 'Sustained pressure on a tender spot, eased when the tenderness fades.',
    contacts: ['thumb', 'elbow', 'ball'],
    layers: ['epimysial'],
    pressure: { from: 3, to: 4 },
    holdSeconds: { from: 30, to: 90 },
    dose: '30 to 90 s; 1 to 3 times; discomfort 4 to 6 of 10.',
    lubricants: ['none'],
    mark: 'recalled',
    source: 'Teaching practice.',
  },
  {
    code: 'JLH',
    name: techniqueNames.JLH,
    definition:
      'A bone is held as a lever at the end of its range, without force, while the client moves slowly.',
    contacts: ['palms', 'traction_grip'],
    layers: ['deep_fascia'],
    pressure: { from: 2, to: 3 },
    holdSeconds: { from: 30, to: 90 },
    dose: '30 to 90 s; 3 to 5 active movements.',
    lubricants: ['none'],
    mark: 'recalled',
    source: 'Teaching practice; a popular article describes it.',
  },
  {
    code: 'FRS',
    name: techniqueNames.FRS,
    definition:
      'The client contracts lightly against resistance and relaxes; the therapist takes up the slack.',
    contacts: ['palms'],
    layers: ['tendon_aponeurosis'],
    pressure: { from: 2, to: 3 },
    holdSeconds: { from: 15, to: 40 },
    dose: 'Contraction 5 to 10 s at about 10 to 30 % effort, then 10 to 30 s of stretch; 3 to 5 times.',
    lubricants: ['none'],
    mark: 'recalled',
    source: 'Lewit and Simons 1984; Sharman 2006.',
  },
  {
    code: 'UNW',
    name: techniqueNames.UNW,
    definition:
      'The therapist supports and follows slow movement of a limb, the neck or the trunk and imposes no direction.',
    contacts: ['palms'],
    layers: [],
    pressure: { from: 1, to: 1 },
    holdSeconds: { from: 120, to: 600 },
    dose: 'Until it comes to rest, 2 to 10 min.',
    lubricants: ['none'],
    mark: 'recalled',
    source: 'Teaching practice; an ideomotor explanation is plausible.',
  },
  {
    code: 'SOR',
    name: techniqueNames.SOR,
    definition: 'Finger pads under the base of the skull; the weight of the head gives the pressure.',
    contacts: ['fingers'],
    layers: ['deep_fascia'],
    pressure: { from: 1, to: 2 },
    holdSeconds: { from: 120, to: 300 },
    dose: '2 to 5 min.',
    lubricants: ['none'],
    mark: 'recalled',
    source: 'Teaching practice; its use in a tension-type headache study was read, the time was not.',
  },
  {
    code: 'IDT',
    name: techniqueNames.IDT,
    definition: 'A whole session in the indirect style, as a trial labelled it.',
    contacts: [],
    layers: [],
    pressure: { from: 1, to: 2 },
    holdSeconds: null,
    dose: 'In the trial: 24 sessions in 12 weeks.',
    lubricants: ['none'],
    mark: 'verified',
    source: 'Ajimsha 2011 (V11).',
  },
  {
    code: 'DIT',
    name: techniqueNames.DIT,
    definition: 'A whole session in the direct style, as a trial labelled it.',
    contacts: [],
    layers: [],
    pressure: { from: 3, to: 4 },
    holdSeconds: null,
    dose: 'In the trial: 24 sessions in 12 weeks.',
    lubricants: ['none'],
    mark: 'verified',
    source: 'Ajimsha 2011 (V11).',
  },
  {
    code: 'VIS',
    name: techniqueNames.VIS,
    definition: 'A very light hold on the abdominal wall; for trained practitioners only.',
    contacts: ['palms'],
    layers: ['visceral_parietal'],
    pressure: { from: 1, to: 2 },
    holdSeconds: { from: 120, to: 180 },
    dose: '2 to 3 min.',
    lubricants: ['none'],
    mark: 'recalled',
    source: 'Teaching practice.',
  },
  {
    code: 'SCR',
    name: techniqueNames.SCR,
    definition: 'Skin and scar are moved in every direction, after full closure.',
    contacts: ['fingers'],
    layers: ['superficial_fascia'],
    pressure: { from: 1, to: 3 },
    holdSeconds: { from: 30, to: 60 },
    dose: '30 to 60 s in each direction, 2 to 5 min in all.',
    lubricants: ['minimal'],
    mark: 'recalled',
    source: 'Teaching practice; silicone or oil is often used.',
  },
  {
    code: 'FRL',
    name: techniqueNames.FRL,
    definition: 'Body weight on a roller in slow passes.',
    contacts: ['roller'],
    layers: ['epimysial'],
    pressure: { from: 3, to: 4 },
    holdSeconds: { from: 30, to: 120 },
    dose: '1 to 3 sets of 30 to 120 s, 2 to 4 s for one pass one way.',
    lubricants: ['none'],
    mark: 'verified',
    source: 'Behm 2020 (V23); review of 2022 (V24).',
  },
  {
    code: 'BAL',
    name: techniqueNames.BAL,
    definition: 'Point pressure against a wall or the floor, held or in tiny circles.',
    contacts: ['ball'],
    layers: ['epimysial'],
    pressure: { from: 2, to: 4 },
    holdSeconds: { from: 30, to: 90 },
    dose: '30 to 90 s per spot, at most 3 spots per region; the cap is a product rule.',
    lubricants: ['none'],
    mark: 'recalled',
    source: 'Teaching practice.',
  },
  {
    code: 'STK',
    name: techniqueNames.STK,
    definition: 'A roller bar held in the hands.',
    contacts: ['stick'],
    layers: ['epimysial'],
    pressure: { from: 3, to: 4 },
    holdSeconds: { from: 30, to: 120 },
    dose: 'As the foam roller; fewer studies.',
    lubricants: ['none'],
    mark: 'verified',
    source: 'Wiewelhove 2019 (V22): 7 of 21 studies.',
  },
  {
    code: 'IAS',
    name: techniqueNames.IAS,
    definition: 'Strokes over the tissue with a bevelled tool; stopped at the first petechiae.',
    contacts: ['iastm_tool'],
    layers: ['superficial_fascia', 'deep_fascia'],
    pressure: { from: 2, to: 4 },
    holdSeconds: { from: 30, to: 60 },
    dose: '30 to 60 s per direction of stroke, at most 2 to 3 min per area.',
    lubricants: ['yes'],
    mark: 'recalled',
    source: 'Cheatham 2016.',
  },
  {
    code: 'CUP',
    name: techniqueNames.CUP,
    definition: 'Suction lifts the skin.',
    contacts: ['cup'],
    layers: ['superficial_fascia'],
    pressure: null,
    holdSeconds: { from: 1, to: 300 },
    dose: 'At most 3 to 5 min.',
    lubricants: ['none', 'yes'],
    mark: 'recalled',
    source: 'Teaching practice; lubricant when the cup slides.',
  },
];

const byCode = new Map(techniques.map((technique) => [technique.code, technique]));

/** The technique with this code. */
export function techniqueOf(code: TechniqueCode): Technique {
  const technique = byCode.get(code);
  if (technique === undefined) throw new Error(`No technique ${code}`);
  return technique;
}
