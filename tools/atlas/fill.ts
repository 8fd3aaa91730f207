import type { Box } from '#domain/atlas/figure.ts';
import { outside, type Labels } from './labels.ts';

/** The cells whose middle lies in any of the polygons. */
export function fillPolygons(polygons: readonly (readonly number[])[], box: Box, fineness: number): Labels {
  const width = Math.round(box.width * fineness);
  const height = Math.round(box.height * fineness);
  const cells = new Int16Array(width * height).fill(outside);
  for (const polygon of polygons)
    for (let row = 0; row < height; row += 1) {
      const crossings = crossingsAt(polygon, box.y + (row + 0.5) / fineness);
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const from = Math.max(0, Math.round((crossings[i] - box.x) * fineness));
        const to = Math.min(width, Math.round((crossings[i + 1] - box.x) * fineness));
        if (to > from) cells.fill(0, row * width + from, row * width + to);
      }
    }
  return { width, height, cells };
}

function crossingsAt(polygon: readonly number[], y: number): number[] {
  const crossings: number[] = [];
  for (let i = 0; i < polygon.length; i += 2) {
    const j = (i + 2) % polygon.length;
    const [ax, ay, bx, by] = [polygon[i], polygon[i + 1], polygon[j], polygon[j + 1]];
    if (ay > y !== by > y) crossings.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
  }
  return crossings.sort((a, b) => a - b);
}
