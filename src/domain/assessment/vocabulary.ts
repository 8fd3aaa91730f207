// The value sets of an assessment (product brief, assessment and plan; clinical reference 3.1: [design]). Plain lists, so
// that a screen may show them without a schema library; the facts make their schemas from them.

/**
 * What the hands find. "A joint out of place" is not among them: it is not an observable in benign spinal pain and
 * motion palpation agrees poorly between examiners. What is meant is charted as segmental stiffness (ASSESS-3;
 * clinical reference 1.2, rows 0.11 and 0.17; recalled: Haneline and Young 2009).
 */
export const findings = [
  'restriction',
  'tenderness',
  'trigger-point',
  'adhesion',
  'spasm',
  'segmental-stiffness',
  'swelling',
  'numbness',
] as const;
export type FindingKind = (typeof findings)[number];

/** Towards where tissue does not give. */
export const findingDirections = [
  'superior',
  'inferior',
  'medial',
  'lateral',
  'anterior',
  'posterior',
  'rotation-left',
  'rotation-right',
] as const;
export type FindingDirection = (typeof findingDirections)[number];

export const findingDepths = ['superficial', 'middle', 'deep'] as const;
export type FindingDepth = (typeof findingDepths)[number];

/** Where no pressure belongs (clinical reference 3.1, overlay.avoid). */
export const avoidKinds = [
  'tumour',
  'port',
  'pacemaker',
  'av-fistula',
  'stoma',
  'varicose-cords',
  'wound',
  'hernia',
  'implant',
  'breast-tissue',
  'pump-or-sensor',
  'new-tattoo',
] as const;
export type AvoidKind = (typeof avoidKinds)[number];

/** The client's own words for what is felt. */
export const feelings = ['ache', 'sharp', 'burning', 'numb', 'tight'] as const;
export type Feeling = (typeof feelings)[number];

export const rangeDevices = ['goniometer', 'inclinometer', 'phone', 'estimate'] as const;
export type RangeDevice = (typeof rangeDevices)[number];

export const efforts = ['active', 'passive'] as const;
export type Effort = (typeof efforts)[number];

/** Kilograms of force per square centimetre, or kilopascals. */
export const thresholdUnits = ['kg/cm2', 'kPa'] as const;
export type ThresholdUnit = (typeof thresholdUnits)[number];

export const postureDegrees = ['slight', 'clear'] as const;
export type PostureDegree = (typeof postureDegrees)[number];

export const movementQualities = ['free', 'limited', 'unable'] as const;
export type MovementQuality = (typeof movementQualities)[number];
