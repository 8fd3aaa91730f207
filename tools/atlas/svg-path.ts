/** Where the pen is while a path is read. */
type Pen = { x: number; y: number; startX: number; startY: number; controlX: number; controlY: number };

type Subpath = number[];

const curveSteps = 12;

/** Flattens path data to polygons: x, y, x, y ... for each subpath. Arcs of ellipses become straight. */
export function polygonsOf(data: string): Subpath[] {
  const polygons: Subpath[] = [];
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, controlX: 0, controlY: 0 };
  for (const [, letter, text] of data.matchAll(/([MmLlHhVvCcSsQqTtAaZz])([^MmLlHhVvCcSsQqTtAaZz]*)/g)) {
    const numbers = [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)].map(([number]) =>
      Number(number),
    );
    follow(letter, numbers, pen, polygons);
  }
  return polygons;
}

const sizes: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

function follow(letter: string, numbers: readonly number[], pen: Pen, polygons: Subpath[]): void {
  const command = letter.toUpperCase();
  if (command === 'Z') {
    [pen.x, pen.y] = [pen.startX, pen.startY];
    return;
  }
  const size = sizes[command];
  for (let at = 0; at + size <= numbers.length; at += size) {
    const relative = letter !== command;
    const values = numbers.slice(at, at + size);
    const first = command === 'M' && at === 0;
    draw(
      first ? 'M' : command === 'M' ? 'L' : command,
      absolute(command, values, relative ? pen : null),
      pen,
      polygons,
    );
  }
}

function absolute(command: string, values: number[], from: Pen | null): number[] {
  if (from === null) return values;
  if (command === 'H') return [values[0] + from.x];
  if (command === 'V') return [values[0] + from.y];
  if (command === 'A') return [...values.slice(0, 5), values[5] + from.x, values[6] + from.y];
  return values.map((value, i) => value + (i % 2 === 0 ? from.x : from.y));
}

function draw(command: string, v: readonly number[], pen: Pen, polygons: Subpath[]): void {
  const mirrored = [2 * pen.x - pen.controlX, 2 * pen.y - pen.controlY];
  if (command === 'M') {
    polygons.push([v[0], v[1]]);
    [pen.startX, pen.startY] = [v[0], v[1]];
    return rest(pen, v[0], v[1]);
  }
  const path = polygons.at(-1);
  if (path === undefined) return;
  if (command === 'C') return cubic(path, pen, v);
  if (command === 'S') return cubic(path, pen, [...mirrored, ...v]);
  if (command === 'Q') return quadratic(path, pen, v);
  if (command === 'T') return quadratic(path, pen, [...mirrored, ...v]);
  const x = command === 'V' ? pen.x : v.at(command === 'H' ? 0 : -2);
  const y = command === 'H' ? pen.y : v.at(-1);
  path.push(x ?? pen.x, y ?? pen.y);
  rest(pen, x ?? pen.x, y ?? pen.y);
}

function rest(pen: Pen, x: number, y: number): void {
  [pen.x, pen.y, pen.controlX, pen.controlY] = [x, y, x, y];
}

/** A quadratic curve is the cubic one whose controls lie two thirds of the way to its own. */
const towards = (from: number, control: number): number => from + ((control - from) * 2) / 3;

function quadratic(path: Subpath, pen: Pen, [cx, cy, x, y]: readonly number[]): void {
  cubic(path, pen, [towards(pen.x, cx), towards(pen.y, cy), towards(x, cx), towards(y, cy), x, y]);
  [pen.controlX, pen.controlY] = [cx, cy];
}

function cubic(path: Subpath, pen: Pen, [ax, ay, bx, by, x, y]: readonly number[]): void {
  for (let step = 1; step <= curveSteps; step += 1) {
    const t = step / curveSteps;
    const s = 1 - t;
    const mix = (p0: number, p1: number, p2: number, p3: number): number =>
      s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3;
    path.push(mix(pen.x, ax, bx, x), mix(pen.y, ay, by, y));
  }
  [pen.x, pen.y, pen.controlX, pen.controlY] = [x, y, bx, by];
}
