import type { FigureId } from '#domain/atlas/figure.ts';
import type { Human, Weight } from './human.ts';
import { posed, reaching, standing, type Stance } from './pose.ts';
import { planRefinement, refine, type Refinement } from './subdivide.ts';
import type { Mesh } from './mesh.ts';
import type { Vector } from './vector.ts';

/** What all figures share: the left half's faces, how they are refined, and which vertices are arm. */
export type Topology = {
  /** Vertices of the package, in the order of the half body. */
  readonly vertices: readonly number[];
  readonly quads: Uint32Array;
  readonly midline: Uint8Array;
  readonly plans: readonly [Refinement, Refinement];
};

/** Both poses of one figure in body units, twice refined: the first vertices are those of the base mesh. */
export type Body = { readonly figure: FigureId; readonly standing: Mesh; readonly reaching: Mesh };

const young = (sex: 'male' | 'female', share: number): Record<string, number> =>
  Object.fromEntries(
    ['african', 'asian', 'caucasian'].map((people) => [`${people}-${sex}-young`, share / 3]),
  );

const muscle = (sex: 'male' | 'female'): string => `universal-${sex}-young-maxmuscle-averageweight`;

/** Each figure is a mix of shapes, the neutral one half of each. */
const mixes: Readonly<Record<FigureId, Readonly<Record<string, number>>>> = {
  feminine: { ...young('female', 1), [muscle('female')]: 0.2 },
  masculine: { ...young('male', 1), [muscle('male')]: 0.4 },
  neutral: {
    ...young('female', 0.5),
    ...young('male', 0.5),
    [muscle('female')]: 0.12,
    [muscle('male')]: 0.18,
  },
};

export const figureIds = Object.keys(mixes) as FigureId[];

export function topologyOf(human: Human): Topology {
  const vertices = [...new Set(human.quads)].sort((a, b) => a - b);
  const index = new Map(vertices.map((vertex, at) => [vertex, at]));
  const quads = Uint32Array.from(human.quads, (vertex) => index.get(vertex) ?? 0);
  const midline = Uint8Array.from(vertices, (vertex) =>
    Math.abs(human.basePositions[vertex * 3]) < 1e-4 ? 1 : 0,
  );
  const once = planRefinement(quads, midline);
  return { vertices, quads, midline, plans: [once, planRefinement(once.finerQuads, once.finerMidline)] };
}

export function bodyOf(human: Human, topology: Topology, figure: FigureId): Body {
  const shape = symmetric(human, human.shaped(mixes[figure]));
  const joint = (name: string): Vector => centreOf(shape, human.jointVertices[name]);
  const points = topology.vertices.map((vertex): Vector => pointAt(shape, vertex));
  const weights = topology.vertices.map((vertex): readonly Weight[] => human.weightsOf(vertex));
  const stand = (stance: Stance): Mesh =>
    refineTwice(
      posed(points, (point) => weights[point], joint, stance),
      topology,
    );
  const upright = stand(standing);
  const frame = frameOf(upright);
  return { figure, standing: inUnits(upright, frame), reaching: inUnits(stand(reaching), frame) };
}

/** The package is symmetric but for rounding; the atlas is symmetric without exception. */
function symmetric(human: Human, shape: Float64Array): Float64Array {
  const result = Float64Array.from(shape);
  for (const [left, right] of human.mirrorOf) {
    result[left * 3] = (shape[left * 3] - shape[right * 3]) / 2;
    for (const axis of [1, 2])
      result[left * 3 + axis] = (shape[left * 3 + axis] + shape[right * 3 + axis]) / 2;
  }
  return result;
}

const pointAt = (shape: Float64Array, vertex: number): Vector => [
  shape[vertex * 3],
  shape[vertex * 3 + 1],
  shape[vertex * 3 + 2],
];

function centreOf(shape: Float64Array, vertices: readonly number[] | undefined): Vector {
  if (vertices === undefined) throw new Error('No such joint');
  const mean = (axis: number): number =>
    vertices.reduce((sum, vertex) => sum + shape[vertex * 3 + axis], 0) / vertices.length;
  return [mean(0), mean(1), mean(2)];
}

function refineTwice(points: readonly Vector[], { plans }: Topology): Mesh {
  return refine(refine(Float64Array.from(points.flat()), plans[0]).positions, plans[1]);
}

type Frame = { readonly crown: number; readonly scale: number; readonly middle: number };

/** 1000 units from crown to floor. Depth is counted from the middle of the body. */
function frameOf({ positions }: Mesh): Frame {
  let [crown, floor, nearest, furthest] = [-Infinity, Infinity, -Infinity, Infinity];
  for (let i = 0; i < positions.length; i += 3) {
    crown = Math.max(crown, positions[i + 1]);
    floor = Math.min(floor, positions[i + 1]);
    nearest = Math.max(nearest, positions[i + 2]);
    furthest = Math.min(furthest, positions[i + 2]);
  }
  return { crown, scale: 1000 / (crown - floor), middle: (nearest + furthest) / 2 };
}

function inUnits({ positions, quads }: Mesh, { crown, scale, middle }: Frame): Mesh {
  const units = new Float64Array(positions.length);
  for (let i = 0; i < positions.length; i += 3) {
    units[i] = positions[i] * scale;
    units[i + 1] = (crown - positions[i + 1]) * scale;
    units[i + 2] = (positions[i + 2] - middle) * scale;
  }
  return { positions: units, quads };
}
