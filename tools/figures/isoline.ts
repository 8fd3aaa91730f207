import type { Mesh } from '../atlas/mesh.ts';
import { cornersOf } from '../atlas/raster.ts';
import type { Vector } from '../atlas/vector.ts';

/** Lines over a surface along which a value that every vertex has is zero. */
export function isolines({ positions, quads }: Mesh, value: Float64Array): Vector[][] {
  const points = new Map<number, Vector>();
  const links = new Map<number, number[]>();
  const count = positions.length / 3;
  const crossing = (a: number, b: number): number | null => {
    if (value[a] > 0 === value[b] > 0) return null;
    const key = Math.min(a, b) * count + Math.max(a, b);
    if (!points.has(key)) points.set(key, between(positions, a, b, value[a] / (value[a] - value[b])));
    return key;
  };
  for (let triangle = 0; triangle < quads.length / 2; triangle += 1) {
    const [a, b, c] = cornersOf(quads, triangle);
    const met = [crossing(a, b), crossing(b, c), crossing(c, a)].filter((key) => key !== null);
    if (met.length === 2) join(links, met[0], met[1]);
  }
  return chains(links).map((chain) => chain.map((key) => points.get(key) ?? [0, 0, 0]));
}

function between(positions: Float64Array, a: number, b: number, share: number): Vector {
  const mix = (axis: number): number =>
    positions[a * 3 + axis] + (positions[b * 3 + axis] - positions[a * 3 + axis]) * share;
  return [mix(0), mix(1), mix(2)];
}

function join(links: Map<number, number[]>, a: number, b: number): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ]) {
    const known = links.get(from);
    if (known === undefined) links.set(from, [to]);
    else known.push(to);
  }
}

/** Follows the links: first from open ends, then around what is closed. */
function chains(links: Map<number, number[]>): number[][] {
  const result: number[][] = [];
  const ends = [...links.keys()].filter((key) => links.get(key)?.length === 1);
  for (const start of [...ends, ...links.keys()]) {
    const chain = follow(links, start);
    if (chain.length > 1) result.push(chain);
  }
  return result;
}

function follow(links: Map<number, number[]>, start: number): number[] {
  const chain = [start];
  for (let at = start; ;) {
    const next = links.get(at)?.pop();
    if (next === undefined) return chain;
    const back = links.get(next);
    back?.splice(back.indexOf(at), 1);
    chain.push(next);
    at = next;
  }
}
