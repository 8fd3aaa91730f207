import type { Stroke } from './visible.ts';

/** Steps of the path data in one unit of the picture. */
export const steps = 2;

/** Path data of strokes: whole steps, each place counted from the last; curves through the middles between the points. */
export function pathData(strokes: readonly Stroke[], form: keyof typeof forms): string {
  const pen = new Pen();
  for (const stroke of strokes) forms[form](stroke, pen);
  return pen.written;
}

const forms = { open: curve, closed: ring, straight: line };

/** Writes relative commands, and knows where it is in whole steps so that nothing drifts. */
class Pen {
  written = '';
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;

  move(x: number, y: number): void {
    this.#go('m', [x, y]);
    [this.#startX, this.#startY] = [this.#x, this.#y];
  }

  line(x: number, y: number): void {
    this.#go('l', [x, y]);
  }

  curve(controlX: number, controlY: number, x: number, y: number): void {
    this.#go('q', [controlX, controlY, x, y]);
  }

  close(): void {
    this.written += 'z';
    [this.#x, this.#y] = [this.#startX, this.#startY];
  }

  #go(letter: string, places: readonly number[]): void {
    const whole = places.map((value) => Math.round(value * steps));
    const ways = whole.map((value, i) => value - (i % 2 === 0 ? this.#x : this.#y));
    this.written += letter + ways.map((way, i) => (i > 0 && way >= 0 ? ` ${way}` : String(way + 0))).join('');
    [this.#x, this.#y] = whole.slice(-2);
  }
}

function curve(p: Stroke, pen: Pen): void {
  const count = p.length / 2;
  pen.move(p[0], p[1]);
  for (let i = 1; i + 1 < count; i += 1) {
    const last = i + 2 === count;
    const x = last ? p[i * 2 + 2] : (p[i * 2] + p[i * 2 + 2]) / 2;
    const y = last ? p[i * 2 + 3] : (p[i * 2 + 1] + p[i * 2 + 3]) / 2;
    pen.curve(p[i * 2], p[i * 2 + 1], x, y);
  }
  if (count === 2) pen.line(p[2], p[3]);
}

/** The ring's first point is also its last. */
function ring(p: Stroke, pen: Pen): void {
  const count = p.length / 2 - 1;
  const middle = (i: number): readonly [number, number] => {
    const [a, b] = [(i % count) * 2, ((i + 1) % count) * 2];
    return [(p[a] + p[b]) / 2, (p[a + 1] + p[b + 1]) / 2];
  };
  pen.move(...middle(0));
  for (let i = 1; i <= count; i += 1) pen.curve(p[(i % count) * 2], p[(i % count) * 2 + 1], ...middle(i));
  pen.close();
}

function line(p: Stroke, pen: Pen): void {
  pen.move(p[0], p[1]);
  for (let i = 2; i < p.length; i += 2) pen.line(p[i], p[i + 1]);
}
