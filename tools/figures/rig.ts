import { readFileSync } from 'node:fs';
import { readHuman, type Human } from '../atlas/human.ts';
import type { Vector } from '../atlas/vector.ts';

/** The bones that a pose moves. Those of the limbs end in their side. */
export type BoneName = string;

export type Influence = { readonly bone: number; readonly share: number };

/** The whole body at rest: both halves, with the skin's shares in the bones. Units are decimetres; z is forward. */
export type Rig = {
  readonly points: readonly Vector[];
  readonly quads: Uint32Array;
  readonly bones: readonly BoneName[];
  readonly influences: readonly (readonly Influence[])[];
  readonly joint: (name: string) => Vector;
  /** The vertex of the atlas's half body that each vertex is, or mirrors. */
  readonly half: Uint32Array;
  readonly sided: Int8Array;
};

const each = (names: readonly string[]): string[] => names.flatMap((name) => [`${name}.L`, `${name}.R`]);

const fingers = [1, 2, 3, 4, 5].flatMap((finger) => [1, 2, 3].map((part) => `finger${finger}-${part}`));

export const boneNames: readonly BoneName[] = [
  'pelvis',
  'spine05',
  'spine04',
  'spine03',
  'spine02',
  'spine01',
  'neck01',
  'neck02',
  'neck03',
  'head',
  ...each(['clavicle', 'upperarm01', 'upperarm02', 'lowerarm01', 'lowerarm02', 'hand', ...fingers]),
  ...each(['upperleg01', 'upperleg02', 'lowerleg01', 'lowerleg02', 'foot', 'toes']),
];

/** Package bone to bone of the pose; what is not named belongs to the head or the pelvis. */
const merged: readonly (readonly [RegExp, string])[] = [
  [/^(spine0\d|neck0\d|upperarm0\d|lowerarm0\d|upperleg0\d|lowerleg0\d|finger\d-\d|foot|clavicle)$/, '$1'],
  [/^breast$/, 'spine02'],
  [/^shoulder01$/, 'clavicle'],
  [/^(wrist|metacarpal\d)$/, 'hand'],
  [/^toe\d-\d$/, 'toes'],
  [/^(root|pelvis)$/, 'pelvis'],
];

function boneOf(name: string): BoneName {
  const [, plain = name, side = ''] = /^(.*?)(\.[LR])?$/.exec(name.replace(/____(head|tail)$/, '')) ?? [];
  const found = merged.find(([pattern]) => pattern.test(plain));
  if (found === undefined) return 'head';
  const bone = plain.replace(found[0], found[1]);
  return bone === 'pelvis' || /^(spine|neck)/.test(bone) ? bone : bone + side;
}

type Skins = {
  bones: { name: string }[];
  influencesPerVertex: number;
  skinWeights: number[];
  skinIndices: number[];
};

/** The neutral figure of the atlas, of which the exercises are drawn. */
const mix: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ['african', 'asian', 'caucasian'].flatMap((people) =>
      ['female', 'male'].map((sex) => [`${people}-${sex}-young`, 1 / 6]),
    ),
  ),
  'universal-female-young-maxmuscle-averageweight': 0.12,
  'universal-male-young-maxmuscle-averageweight': 0.18,
};

export function readRig(folder: string): Rig {
  const human = readHuman(folder);
  const shape = human.shaped(mix);
  const at = (vertex: number): Vector => [shape[vertex * 3], shape[vertex * 3 + 1], shape[vertex * 3 + 2]];
  const { vertices, quads, half, sided } = bothHalves(human);
  const influencesOf = readInfluences(folder);
  return {
    points: vertices.map(at),
    quads,
    bones: boneNames,
    influences: vertices.map(influencesOf),
    joint: (name) => meanOf((human.jointVertices[name] ?? []).map(at), name),
    half,
    sided,
  };
}

/** The left half and its mirror image, sewn together at the midline. The right eye is the mirror of the left. */
function bothHalves(human: Human) {
  const left = [...new Set(human.quads)].sort((a, b) => a - b);
  const halfOf = new Map(left.map((vertex, index) => [vertex, index]));
  const right = left.map((vertex) => human.mirrorOf.get(vertex) ?? vertex);
  const vertices = [...left, ...right.filter((vertex) => !halfOf.has(vertex))];
  const index = new Map(vertices.map((vertex, i) => [vertex, i]));
  const place = (vertex: number): number => index.get(vertex) ?? 0;
  const quads: number[] = [];
  for (let q = 0; q < human.quads.length; q += 4) {
    const quad = human.quads.slice(q, q + 4);
    quads.push(...quad.map(place));
    quads.push(...quad.map((vertex) => place(human.mirrorOf.get(vertex) ?? vertex)).toReversed());
  }
  const half = Uint32Array.from(vertices, (vertex) => halfOf.get(vertex) ?? 0);
  const sided = new Int8Array(vertices.length).fill(1, 0, left.length).fill(-1, left.length);
  right.forEach((vertex, i) => {
    if (halfOf.has(vertex)) sided[i] = 0;
    else half[place(vertex)] = i;
  });
  return { vertices, quads: Uint32Array.from(quads), half, sided };
}

function readInfluences(folder: string): (vertex: number) => Influence[] {
  const text = readFileSync(`${folder}/public/data/models/human_full_size.json`, 'utf8');
  const { bones, influencesPerVertex, skinIndices, skinWeights } = JSON.parse(text) as Skins;
  const number = new Map(boneNames.map((name, i) => [name, i]));
  const merge = bones.map(({ name }) => number.get(boneOf(name)) ?? 0);
  return (vertex) => {
    const shares = new Map<number, number>();
    for (let k = vertex * influencesPerVertex; k < (vertex + 1) * influencesPerVertex; k += 1)
      if (skinWeights[k] > 0) {
        const bone = merge[skinIndices[k]];
        shares.set(bone, (shares.get(bone) ?? 0) + skinWeights[k]);
      }
    const total = [...shares.values()].reduce((sum, share) => sum + share, 0) || 1;
    return [...shares].map(([bone, share]) => ({ bone, share: share / total }));
  };
}

function meanOf(points: readonly Vector[], name: string): Vector {
  if (points.length === 0) throw new Error(`No joint ${name}`);
  const mean = (axis: number): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return [mean(0), mean(1), mean(2)];
}
