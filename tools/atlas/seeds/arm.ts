import { back, backArea, front, frontArea, side, type Seeds } from './seed.ts';

export const armSeeds: Seeds = {
  'deltoid-anterior': [
    front([
      [102, 188],
      [110, 215],
      [118, 245],
    ]),
  ],
  'deltoid-lateral': [
    side([
      [20, 180],
      [2, 212],
      [-18, 242],
    ]),
    front([
      [128, 205],
      [134, 235],
    ]),
  ],
  'deltoid-posterior': [
    back([
      [106, 194],
      [118, 222],
      [126, 240],
    ]),
  ],
  'biceps-brachii': [
    frontArea([
      [110, 264],
      [124, 266],
      [142, 330],
      [132, 334],
    ]),
  ],
  'inner-arm': [
    front([
      [94, 264],
      [106, 300],
      [119, 332],
    ]),
  ],
  'brachialis-lateral': [
    side([
      [-34, 262],
      [-58, 286],
    ]),
    front([
      [147, 300],
      [157, 332],
    ]),
  ],
  'triceps-long': [
    back([
      [98, 262],
      [112, 300],
      [118, 318],
    ]),
  ],
  'triceps-lateral': [
    back([
      [126, 262],
      [140, 300],
      [144, 312],
    ]),
  ],
  'triceps-tendon': [back([[136, 332]])],
  'cubital-fossa': [
    front([
      [144, 354],
      [156, 358],
    ]),
  ],
  'medial-epicondyle': [front([[129, 350]]), back([[130, 352]])],
  olecranon: [back([[150, 352]])],
  'lateral-epicondyle': [
    back([
      [167, 352],
      [170, 364],
    ]),
    front([[170, 348]]),
  ],
  brachioradialis: [
    front([
      [170, 376],
      [178, 420],
      [182, 448],
    ]),
  ],
  'flexors-radial': [
    front([
      [154, 378],
      [166, 425],
      [176, 468],
    ]),
  ],
  'flexors-ulnar': [
    front([
      [138, 376],
      [150, 425],
      [163, 468],
    ]),
  ],
  'extensors-radial': [
    back([
      [168, 382],
      [176, 425],
      [183, 466],
    ]),
  ],
  'extensors-ulnar': [
    back([
      [146, 380],
      [158, 425],
      [168, 466],
    ]),
  ],
  'wrist-palmar': [
    front([
      [165, 488],
      [185, 486],
    ]),
  ],
  'wrist-dorsal': [
    back([
      [165, 488],
      [185, 486],
    ]),
  ],
  thenar: [
    front([
      [192, 499],
      [204, 509],
    ]),
  ],
  hypothenar: [
    front([
      [166, 503],
      [167, 527],
    ]),
  ],
  palm: [
    front([
      [181, 508],
      [181, 530],
    ]),
    front([
      [196, 526],
      [204, 530],
    ]),
  ],
  thumb: [
    front([
      [216, 512],
      [227, 522],
    ]),
    back([
      [216, 512],
      [227, 522],
    ]),
  ],
  'index-finger-palmar': [
    front([
      [211, 549],
      [221, 572],
    ]),
  ],
  'middle-finger-palmar': [
    front([
      [194, 552],
      [199, 586],
    ]),
  ],
  'ring-finger-palmar': [
    front([
      [179, 554],
      [178, 584],
    ]),
  ],
  'little-finger-palmar': [
    front([
      [164, 549],
      [162, 567],
    ]),
  ],
  'hand-dorsum': [
    backArea([
      [170, 504],
      [192, 502],
      [204, 530],
      [168, 530],
    ]),
  ],
  'index-finger-dorsal': [
    back([
      [211, 549],
      [221, 572],
    ]),
  ],
  'middle-finger-dorsal': [
    back([
      [194, 552],
      [199, 586],
    ]),
  ],
  'ring-finger-dorsal': [
    back([
      [179, 554],
      [178, 584],
    ]),
  ],
  'little-finger-dorsal': [
    back([
      [164, 549],
      [162, 567],
    ]),
  ],
};
