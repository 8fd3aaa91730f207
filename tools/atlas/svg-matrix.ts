import type { Element } from './xml.ts';

/** a, b, c, d, e, f as SVG writes them. */
export type Matrix = readonly [number, number, number, number, number, number];

export const unmoved: Matrix = [1, 0, 0, 1, 0, 0];

/** First n, then m. */
export function product(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

export function applied(m: Matrix, points: readonly number[]): number[] {
  const moved: number[] = [];
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x, y] = [points[i], points[i + 1]];
    moved.push(m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]);
  }
  return moved;
}

/** What an element's own transform attribute says. */
export function matrixOf({ attributes }: Element): Matrix {
  const steps = [...(attributes['transform'] ?? '').matchAll(/(\w+)\(([^)]*)\)/g)];
  return steps.reduce<Matrix>((matrix, [, kind, text]) => product(matrix, single(kind, text)), unmoved);
}

function single(kind: string, text: string): Matrix {
  const n = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  if (kind === 'matrix') return [n[0], n[1], n[2], n[3], n[4], n[5]];
  if (kind === 'translate') return [1, 0, 0, 1, n[0], n[1] ?? 0];
  if (kind === 'scale') return [n[0], 0, 0, n[1] ?? n[0], 0, 0];
  if (kind !== 'rotate') throw new Error(`Unknown transform: ${kind}`);
  const angle = (n[0] * Math.PI) / 180;
  const turn: Matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
  const [cx = 0, cy = 0] = n.slice(1);
  return product(product([1, 0, 0, 1, cx, cy], turn), [1, 0, 0, 1, -cx, -cy]);
}
