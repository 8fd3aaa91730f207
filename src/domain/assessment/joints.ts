/** How a movement's side is named: the limb's, the side it goes to, or none because it happens on the midline. */
export type MovementSides = 'limb' | 'towards' | 'midline';

type MovementRow = { readonly words: string; readonly sides: MovementSides };

const limb = (words: string): MovementRow => ({ words, sides: 'limb' });
const towards = (words: string): MovementRow => ({ words, sides: 'towards' });
const midline = (words: string): MovementRow => ({ words, sides: 'midline' });

/**
 * The joints and their movements that are measured in degrees (clinical reference 6.2, and three more movements that
 * therapists measure). Jaw opening is measured in millimetres and is not among them.
 */
export const joints = {
  neck: {
    words: 'neck',
    movements: {
      flexion: midline('flexion'),
      extension: midline('extension'),
      'lateral-flexion': towards('lateral flexion'),
      rotation: towards('rotation'),
    },
  },
  trunk: {
    words: 'trunk',
    movements: {
      flexion: midline('flexion'),
      extension: midline('extension'),
      'lateral-flexion': towards('lateral flexion'),
      rotation: towards('rotation'),
    },
  },
  shoulder: {
    words: 'shoulder',
    movements: {
      flexion: limb('flexion'),
      extension: limb('extension'),
      abduction: limb('abduction'),
      'external-rotation': limb('external rotation'),
      'internal-rotation': limb('internal rotation'),
    },
  },
  elbow: { words: 'elbow', movements: { flexion: limb('flexion'), extension: limb('extension') } },
  forearm: { words: 'forearm', movements: { supination: limb('supination'), pronation: limb('pronation') } },
  wrist: {
    words: 'wrist',
    movements: {
      flexion: limb('flexion'),
      extension: limb('extension'),
      'radial-deviation': limb('radial deviation'),
      'ulnar-deviation': limb('ulnar deviation'),
    },
  },
  hip: {
    words: 'hip',
    movements: {
      flexion: limb('flexion'),
      extension: limb('extension'),
      abduction: limb('abduction'),
      adduction: limb('adduction'),
      'external-rotation': limb('external rotation'),
      'internal-rotation': limb('internal rotation'),
      'straight-leg-raise': limb('straight-leg raise'),
    },
  },
  knee: { words: 'knee', movements: { flexion: limb('flexion'), extension: limb('extension') } },
  ankle: {
    words: 'ankle',
    movements: { dorsiflexion: limb('dorsiflexion'), plantarflexion: limb('plantarflexion') },
  },
  subtalar: { words: 'subtalar', movements: { inversion: limb('inversion'), eversion: limb('eversion') } },
} as const satisfies Readonly<
  Record<string, { readonly words: string; readonly movements: Readonly<Record<string, MovementRow>> }>
>;

export type Joint = keyof typeof joints;
export type Movement = {
  [One in Joint]: keyof (typeof joints)[One]['movements'];
}[Joint] extends infer All
  ? All & string
  : never;

export const jointIds = Object.keys(joints) as readonly Joint[] as readonly [Joint, ...Joint[]];

/** The movements of a joint, in the order in which they are usually measured. */
export const movementsOf = (joint: Joint): readonly Movement[] =>
  Object.keys(joints[joint].movements) as readonly Movement[];

export const movementIds = [...new Set(jointIds.flatMap(movementsOf))] as unknown as readonly [
  Movement,
  ...Movement[],
];

const rowOf = (joint: Joint, movement: Movement): MovementRow | undefined =>
  (joints[joint].movements as Readonly<Partial<Record<Movement, MovementRow>>>)[movement];

/** How the side of a joint's movement is named, null where the joint has no such movement. */
export const movementSides = (joint: Joint, movement: Movement): MovementSides | null =>
  rowOf(joint, movement)?.sides ?? null;

export const jointName = (joint: Joint): string => joints[joint].words;

export const movementName = (joint: Joint, movement: Movement): string =>
  rowOf(joint, movement)?.words ?? movement;
