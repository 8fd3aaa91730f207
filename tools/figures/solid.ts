import type { Mesh } from '../atlas/mesh.ts';
import { cross, minus, plus, times, unit, type Vector } from '../atlas/vector.ts';

/** A thing in the room. Its edges are drawn where they are seen, besides its outline. */
export type Solid = {
  readonly kind: 'body' | 'tool' | 'furniture';
  readonly mesh: Mesh;
  readonly edges: readonly (readonly Vector[])[];
};

/** Two directions at right angles to the axis. */
function beside(axis: Vector): readonly [Vector, Vector] {
  const first = unit(cross(axis, Math.abs(axis[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0]));
  return [first, cross(axis, first)];
}

const around = 48;

function ring(middle: Vector, axis: Vector, radius: number): Vector[] {
  const [a, b] = beside(axis);
  return Array.from({ length: around }, (_, i) => {
    const angle = (i / around) * 2 * Math.PI;
    return plus(middle, plus(times(a, Math.cos(angle) * radius), times(b, Math.sin(angle) * radius)));
  });
}

const closed = (points: readonly Vector[]): Vector[] => [...points, points[0]];

/** A cylinder between two places. */
export function cylinder(from: Vector, to: Vector, radius: number, kind: Solid['kind']): Solid {
  const axis = unit(minus(to, from));
  const rings = [
    ring(from, axis, 0.001),
    ...[from, from, to, to].map((end) => ring(end, axis, radius)),
    ring(to, axis, 0.001),
  ];
  return { kind, mesh: tube(rings), edges: [closed(rings[1]), closed(rings[4])] };
}

export function ball(middle: Vector, radius: number): Solid {
  const rows = 24;
  const rings = Array.from({ length: rows + 1 }, (_, row) => {
    const angle = (row / rows) * Math.PI;
    const at = plus(middle, [0, -Math.cos(angle) * radius, 0]);
    return ring(at, [0, 1, 0], Math.max(1e-3, Math.sin(angle) * radius));
  });
  return { kind: 'tool', mesh: tube(rings), edges: [] };
}

function tube(rings: readonly (readonly Vector[])[]): Mesh {
  const quads: number[] = [];
  for (let row = 0; row + 1 < rings.length; row += 1)
    for (let i = 0; i < around; i += 1) {
      const next = (i + 1) % around;
      quads.push(row * around + i, row * around + next, (row + 1) * around + next, (row + 1) * around + i);
    }
  return { positions: Float64Array.from(rings.flat(2)), quads: Uint32Array.from(quads) };
}

/** A box between two corners, such as the seat of a chair. */
export function box(low: Vector, high: Vector): Solid {
  const corner = (i: number): Vector => [
    (i & 1 ? high : low)[0],
    (i & 2 ? high : low)[1],
    (i & 4 ? high : low)[2],
  ];
  const faces = [
    [0, 1, 3, 2],
    [5, 4, 6, 7],
    [4, 0, 2, 6],
    [1, 5, 7, 3],
    [2, 3, 7, 6],
    [4, 5, 1, 0],
  ];
  const positions = faces.flat().flatMap(corner);
  const edges = [
    [0, 1, 3, 2, 0],
    [4, 5, 7, 6, 4],
    [0, 4],
    [1, 5],
    [2, 6],
    [3, 7],
  ].map((edge) => edge.map(corner));
  const quads = Uint32Array.from(positions.keys().filter((i) => i < 24));
  return { kind: 'furniture', mesh: { positions: Float64Array.from(positions), quads }, edges };
}
