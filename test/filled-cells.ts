import type { Box, Ring } from '#domain/atlas/figure.ts';

/** One cell for each square unit of a box, counted up by every shape whose inside holds its middle. */
export type Cells = { readonly width: number; readonly height: number; readonly counts: Uint8Array };

export function cellsOf(box: Box, shapes: readonly { readonly rings: readonly Ring[] }[]): Cells {
  const width = Math.round(box.width);
  const height = Math.round(box.height);
  const counts = new Uint8Array(width * height);
  for (const { rings } of shapes)
    for (const [row, crossings] of crossingsByRow(rings, box.y, height))
      countRow(counts.subarray(row * width, (row + 1) * width), crossings, box.x);
  return { width, height, counts };
}

function countRow(row: Uint8Array, crossings: number[], left: number): void {
  crossings.sort((a, b) => a - b);
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const from = Math.max(0, Math.ceil((crossings[i] ?? 0) - left - 0.5));
    const to = Math.min(row.length, Math.ceil((crossings[i + 1] ?? 0) - left - 0.5));
    for (let x = from; x < to; x += 1) row[x] = (row[x] ?? 0) + 1;
  }
}

/** Where the outline crosses the middle of each row. */
function crossingsByRow(rings: readonly Ring[], top: number, height: number): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const ring of rings) {
    let [ax, ay] = [ring.at(-2) ?? 0, ring.at(-1) ?? 0];
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const [bx, by] = [ring[i] ?? 0, ring[i + 1] ?? 0];
      const from = Math.max(0, Math.ceil(Math.min(ay, by) - top - 0.5));
      const to = Math.min(height, Math.ceil(Math.max(ay, by) - top - 0.5));
      for (let row = from; row < to; row += 1) {
        const x = ax + ((bx - ax) * (top + row + 0.5 - ay)) / (by - ay);
        const known = rows.get(row);
        if (known === undefined) rows.set(row, [x]);
        else known.push(x);
      }
      [ax, ay] = [bx, by];
    }
  }
  return rows;
}
