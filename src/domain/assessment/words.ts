import type { BodyLayer } from '#domain/atlas/body-layer.ts';
import type {
  AvoidKind,
  Effort,
  Feeling,
  FindingDepth,
  FindingDirection,
  FindingKind,
  MovementQuality,
  PostureDegree,
  RangeDevice,
  ThresholdUnit,
} from './vocabulary.ts';

// One word for each value of an assessment, as it reads inside a sentence; note, screens and pictures say the same.

/** The one word for each value of a list. */
type WordsFor<Value extends string> = Readonly<Record<Value, string>>;

const findings: WordsFor<FindingKind> = {
  restriction: 'restriction',
  tenderness: 'tenderness',
  'trigger-point': 'trigger point',
  adhesion: 'adhesion',
  spasm: 'spasm',
  'segmental-stiffness': 'segmental stiffness',
  swelling: 'swelling',
  numbness: 'numbness',
};
export const findingName = (finding: FindingKind): string => findings[finding];

const bodyLayers: WordsFor<BodyLayer> = { superficial: 'superficial', deep: 'deep', visceral: 'visceral' };
export const bodyLayerName = (layer: BodyLayer): string => bodyLayers[layer];

const directions: WordsFor<FindingDirection> = {
  superior: 'towards superior',
  inferior: 'towards inferior',
  medial: 'towards medial',
  lateral: 'towards lateral',
  anterior: 'towards anterior',
  posterior: 'towards posterior',
  'rotation-left': 'in rotation to the left',
  'rotation-right': 'in rotation to the right',
};
export const directionName = (direction: FindingDirection): string => directions[direction];

const depths: WordsFor<FindingDepth> = {
  superficial: 'felt at the surface',
  middle: 'felt at middle depth',
  deep: 'felt at full depth',
};
export const depthName = (depth: FindingDepth): string => depths[depth];

const overlays: WordsFor<AvoidKind | 'scar'> = {
  tumour: 'tumour',
  port: 'port',
  pacemaker: 'pacemaker',
  'av-fistula': 'arteriovenous fistula',
  stoma: 'stoma',
  'varicose-cords': 'varicose cords',
  wound: 'wound',
  hernia: 'hernia',
  implant: 'implant',
  'breast-tissue': 'breast tissue',
  'pump-or-sensor': 'pump or sensor',
  'new-tattoo': 'tattoo of less than four weeks',
  scar: 'scar',
};
export const overlayName = (what: AvoidKind | 'scar'): string => overlays[what];

const feelings: WordsFor<Feeling> = {
  ache: 'ache',
  sharp: 'sharp pain',
  burning: 'burning',
  numb: 'numbness',
  tight: 'tightness',
};
export const feelingName = (feeling: Feeling): string => feelings[feeling];

const devices: WordsFor<RangeDevice> = {
  goniometer: 'by goniometer',
  inclinometer: 'by inclinometer',
  phone: 'by the phone’s sensor',
  estimate: 'estimated by eye',
};
export const deviceName = (device: RangeDevice): string => devices[device];

const efforts: WordsFor<Effort> = { active: 'active', passive: 'passive' };
export const effortName = (effort: Effort): string => efforts[effort];

const units: WordsFor<ThresholdUnit> = { 'kg/cm2': 'kg/cm²', kPa: 'kPa' };
export const unitName = (unit: ThresholdUnit): string => units[unit];

const degrees: WordsFor<PostureDegree> = { slight: 'slightly', clear: 'clearly' };
export const postureDegreeName = (degree: PostureDegree): string => degrees[degree];

const qualities: WordsFor<MovementQuality> = {
  free: 'free',
  limited: 'limited',
  unable: 'not possible',
};
export const qualityName = (quality: MovementQuality): string => qualities[quality];
