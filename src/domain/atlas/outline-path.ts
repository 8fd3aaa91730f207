import type { Box, Point, Ring } from './figure.ts';

/** SVG path of the rings. */
export function pathOf(rings: readonly Ring[]): string {
  return rings.map(ringPath).join('');
}

function ringPath(ring: Ring): string {
  let path = '';
  for (let i = 0; i + 1 < ring.length; i += 2)
    path += `${i === 0 ? 'M' : 'L'}${shortly(ring[i])} ${shortly(ring[i + 1])}`;
  return `${path}Z`;
}

const shortly = (value = 0): string => String(Math.round(value * 100) / 100);

export function boxOf(rings: readonly Ring[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (let i = 0; i + 1 < ring.length; i += 2) {
      left = Math.min(left, ring[i] ?? left);
      right = Math.max(right, ring[i] ?? right);
      top = Math.min(top, ring[i + 1] ?? top);
      bottom = Math.max(bottom, ring[i + 1] ?? bottom);
    }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Square units; holes run the other way round and count against it. */
export function areaOf(rings: readonly Ring[]): number {
  return Math.abs(rings.reduce((sum, ring) => sum + signedArea(ring), 0));
}

function signedArea(ring: Ring): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i += 2) {
    const j = (i + 2) % ring.length;
    sum += (ring[i] ?? 0) * (ring[j + 1] ?? 0) - (ring[j] ?? 0) * (ring[i + 1] ?? 0);
  }
  return sum / 2;
}

/** A point well inside: the middle of the widest stretch that level lines cut out of the shape. */
export function centreOf(rings: readonly Ring[], box: Box): Point {
  let best = { x: box.x + box.width / 2, y: box.y + box.height / 2, worth: -1 };
  const lines = 15;
  for (let line = 1; line < lines; line += 1) {
    const share = line / lines;
    const y = box.y + box.height * share;
    const crossings = crossingsAt(rings, y);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from = 0, to = 0] = [crossings[i], crossings[i + 1]];
      // A level near the middle is worth more than a slightly wider one at the rim.
      const worth = (to - from) * Math.min(share, 1 - share, 0.3);
      if (worth > best.worth) best = { x: (from + to) / 2, y, worth };
    }
  }
  return { x: best.x, y: best.y };
}

function crossingsAt(rings: readonly Ring[], y: number): number[] {
  const crossings: number[] = [];
  for (const ring of rings)
    for (let i = 0; i < ring.length; i += 2) {
      const j = (i + 2) % ring.length;
      const [ax = 0, ay = 0, bx = 0, by = 0] = [ring[i], ring[i + 1], ring[j], ring[j + 1]];
      if (ay > y !== by > y) crossings.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
    }
  return crossings.toSorted((a, b) => a - b);
}
