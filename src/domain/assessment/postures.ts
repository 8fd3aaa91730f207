/** Which side an observation may name: none, one of the two, or one or both. */
export type PostureSides = 'none' | 'one' | 'one-or-both';

type PostureRow = { readonly words: string; readonly sides: PostureSides };

/**
 * What can be seen of the standing client, and how it reads in a sentence. An observation, not a finding and not a
 * cause: posture and pain are only weakly related (clinical reference 1.2, row 3.2; recalled). [design]
 */
export const postures = {
  'head-forward': { words: 'head held forward', sides: 'none' },
  'head-tilted': { words: 'head tilted', sides: 'one' },
  'head-turned': { words: 'head turned', sides: 'one' },
  'shoulder-forward': { words: 'shoulder held forward', sides: 'one-or-both' },
  'shoulder-high': { words: 'shoulder held high', sides: 'one-or-both' },
  'shoulder-blade-winging': { words: 'shoulder blade standing off', sides: 'one-or-both' },
  'upper-back-rounded': { words: 'upper back rounded', sides: 'none' },
  'upper-back-flat': { words: 'upper back flat', sides: 'none' },
  'low-back-hollow': { words: 'low back hollow', sides: 'none' },
  'low-back-flat': { words: 'low back flat', sides: 'none' },
  'trunk-shifted': { words: 'trunk shifted', sides: 'one' },
  'trunk-turned': { words: 'trunk turned', sides: 'one' },
  'pelvis-high': { words: 'pelvis held high', sides: 'one' },
  'pelvis-tilted-forward': { words: 'pelvis tilted forward', sides: 'none' },
  'pelvis-tilted-back': { words: 'pelvis tilted back', sides: 'none' },
  'knee-inward': { words: 'knee turned inward', sides: 'one-or-both' },
  'knee-outward': { words: 'knee turned outward', sides: 'one-or-both' },
  'knee-overstraight': { words: 'knee overstraight', sides: 'one-or-both' },
  'foot-arch-low': { words: 'arch of the foot low', sides: 'one-or-both' },
  'foot-arch-high': { words: 'arch of the foot high', sides: 'one-or-both' },
  'foot-turned-out': { words: 'foot turned out', sides: 'one-or-both' },
  'foot-turned-in': { words: 'foot turned in', sides: 'one-or-both' },
} as const satisfies Readonly<Record<string, PostureRow>>;

export type PostureId = keyof typeof postures;
export const postureIds = Object.keys(postures) as readonly PostureId[] as readonly [
  PostureId,
  ...PostureId[],
];
