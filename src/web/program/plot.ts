/** One reading on a day: how much, and where it began when it moved within the day. */
export type Reading = { readonly on: string; readonly value: number; readonly from?: number | undefined };

export type Days = { readonly first: string; readonly last: string };

/** Units of the drawing; the page gives it its width. */
export const box = { width: 320, height: 80, edge: 6 } as const;

const dayOf = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const daysBetween = (one: string, other: string): number =>
  dayOf(one).until(dayOf(other), { largestUnit: 'days' }).days;

/** Where a day lies from left to right. */
export const across = (on: string, { first, last }: Days): number => {
  const share = daysBetween(first, on) / Math.max(1, daysBetween(first, last));
  return round(box.edge + share * (box.width - 2 * box.edge));
};

/** Where a score of 0 to 10 lies from top to foot. */
export const down = (score: number): number =>
  round(box.height - box.edge - (score / 10) * (box.height - 2 * box.edge));

const round = (units: number): number => Math.round(units * 10) / 10;

/** Readings joined while they lie no further apart than so many days: a gap stays a gap, and no line is made up over it. */
export const strokesOf = (
  readings: readonly Reading[],
  joinedDays: number,
): readonly (readonly Reading[])[] => {
  const strokes: Reading[][] = [];
  for (const reading of readings.toSorted((one, other) => one.on.localeCompare(other.on))) {
    const stroke = strokes.at(-1);
    const before = stroke?.at(-1);
    if (stroke && before && daysBetween(before.on, reading.on) <= joinedDays) stroke.push(reading);
    else strokes.push([reading]);
  }
  return strokes;
};

/** "M6 40L12 36", for a stroke of two or more. */
export const pathOf = (stroke: readonly Reading[], days: Days): string =>
  stroke
    .map(({ on, value }, index) => `${index === 0 ? 'M' : 'L'}${across(on, days)} ${down(value)}`)
    .join('');
