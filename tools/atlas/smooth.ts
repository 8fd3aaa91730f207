/** A path of x, y, x, y ...; closed ones repeat their first point. */
export type Path = readonly number[];

/** Gaussian smoothing along a path. The ends of an open path stay where they are. */
export function smoothed(path: Path, sigma: number, closed: boolean): number[] {
  const count = path.length / 2;
  const reach = Math.ceil(sigma * 3);
  const weights = Array.from({ length: reach + 1 }, (_, k) => Math.exp((-k * k) / (2 * sigma * sigma)));
  const result: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const width = closed ? Math.min(reach, (count - 2) >> 1) : Math.min(reach, i, count - 1 - i);
    let [x, y, total] = [0, 0, 0];
    for (let k = -width; k <= width; k += 1) {
      const j = closed ? (i + k + count - 1) % (count - 1) : i + k;
      const weight = weights[Math.abs(k)];
      x += path[j * 2] * weight;
      y += path[j * 2 + 1] * weight;
      total += weight;
    }
    result.push(x / total, y / total);
  }
  return result;
}

/** Keeps a point of `a` where the share is 0 and of `b` where it is 1. */
export function blended(a: Path, b: Path, share: readonly number[]): number[] {
  return a.map((value, i) => value + (b[i] - value) * share[i >> 1]);
}

/** Ramer, Douglas and Peucker: drops what lies within the tolerance of a straight line. */
export function simplified(path: Path, tolerance: number, closed: boolean): number[] {
  const count = path.length / 2;
  const kept = new Uint8Array(count);
  kept[0] = 1;
  kept[count - 1] = 1;
  const middle = count >> 1;
  if (closed) kept[middle] = 1;
  const open: [number, number][] = closed
    ? [
        [0, middle],
        [middle, count - 1],
      ]
    : [[0, count - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    const far = furthestBetween(path, from, to);
    if (far.distance <= tolerance) continue;
    kept[far.index] = 1;
    open.push([from, far.index], [far.index, to]);
  }
  return path.filter((_, i) => kept[i >> 1] === 1);
}

function furthestBetween(path: Path, from: number, to: number): { index: number; distance: number } {
  const [ax, ay] = [path[from * 2], path[from * 2 + 1]];
  const [dx, dy] = [path[to * 2] - ax, path[to * 2 + 1] - ay];
  const length = Math.hypot(dx, dy);
  let far = { index: from, distance: 0 };
  for (let i = from + 1; i < to; i += 1) {
    const [px, py] = [path[i * 2] - ax, path[i * 2 + 1] - ay];
    const distance = length > 0 ? Math.abs(px * dy - py * dx) / length : Math.hypot(px, py);
    if (distance > far.distance) far = { index: i, distance };
  }
  return far;
}
