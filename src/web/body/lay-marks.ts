import type { Point } from '#domain/atlas/figure.ts';

export type Printed = { readonly key: string; readonly at: Point; readonly mark: string };

/** The size of a letter of a mark and of its line, in pixels. */
const LETTER = 7.4;
const AROUND = 4;
const LINE = 15;
const ROUNDS = 6;

/** A pin is as high as a line and a half. */
const PIN = 24;

/**
 * Marks moved up and down so that none is printed over another, nor over a pin, which stays where it is; `at` is in
 * units, of which one has `scale` pixels.
 */
export const layMarks = (
  marks: readonly Printed[],
  scale: number,
  pins: readonly Point[] = [],
): readonly Printed[] => {
  const laid = marks.map((mark) => ({ mark, x: mark.at.x * scale, y: mark.at.y * scale }));
  for (const one of laid) {
    for (const pin of pins) {
      const below = one.y - pin.y * scale;
      if (Math.abs(one.x - pin.x * scale) < PIN && Math.abs(below) < PIN)
        one.y = pin.y * scale + (below < 0 ? -PIN : PIN);
    }
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    let still = true;
    for (const [place, one] of laid.entries()) {
      for (const other of laid.slice(place + 1)) {
        const room = ((one.mark.mark.length + other.mark.mark.length) * LETTER) / 2 + AROUND;
        const over = LINE - Math.abs(one.y - other.y);
        if (over <= 0 || Math.abs(one.x - other.x) >= room) continue;
        const down = one.y <= other.y ? over / 2 : -over / 2;
        one.y -= down;
        other.y += down;
        still = false;
      }
    }
    if (still) break;
  }
  return laid.map(({ mark, x, y }) => ({ ...mark, at: { x: x / scale, y: y / scale } }));
};
