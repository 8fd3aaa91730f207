import type { BakedPositions, BakedSurface } from '#domain/atlas/baked.ts';
import type { Body, Topology } from './body.ts';
import type { Mesh } from './mesh.ts';

const steps = 20;

/** The half body that anchors refer to. */
export function surfaceOf({ vertices, quads }: Topology): BakedSurface {
  return { topo: 'hm08', vertexCount: vertices.length, faceCount: quads.length / 4, faces: [...quads] };
}

/** Where its vertices lie on the smooth skin: refinement moves the vertices of the base mesh but keeps their places. */
export function positionsOf(body: Body, { vertices }: Topology): BakedPositions {
  const standing = inSteps(body.standing, vertices.length);
  const reaching = inSteps(body.reaching, vertices.length).map((value, i) => value - standing[i]);
  return {
    figure: body.figure,
    steps,
    standing: standing.map((value, i) => value - (standing[i - 3] ?? 0)),
    reaching,
  };
}

const inSteps = ({ positions }: Mesh, count: number): number[] =>
  Array.from(positions.subarray(0, count * 3), (value) => Math.round(value * steps) + 0);
