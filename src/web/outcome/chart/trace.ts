import type { OutcomeRow } from '#domain/outcome/course/outcome-row.ts';
import type { CourseLine, CoursePicture, OnDay } from '#domain/outcome/course/picture.ts';
import type { Frame } from './scales.ts';

/** One measure as it is drawn. */
export type Trace = {
  readonly range: readonly [lowest: number, highest: number];
  readonly days: readonly OnDay[];
  /** Within it nothing can be told: the own ups and downs, or the error of measuring around the first value. */
  readonly band: readonly [lower: number, upper: number] | null;
  /** A diary is joined where days lie side by side, with the average of seven days; visits are joined one to the next. */
  readonly kind: 'days' | 'visits';
  /** How finely a value is written. */
  readonly digits: 0 | 1;
};

/** What every part of a drawing is drawn from. */
export type Drawn = {
  readonly picture: CoursePicture;
  readonly trace: Trace;
  readonly frame: Frame;
  readonly x: (day: string) => number;
  readonly y: (value: number) => number;
};

export const traceOfLine = ({ range, days, soFar }: CourseLine): Trace => ({
  range,
  days,
  band: soFar.noise?.band ?? null,
  kind: 'days',
  digits: 1,
});

/** What was measured at visits, with its detectable change around the first visit where one is known. */
export const traceOfMeasured = (
  { range, points, before, error }: OutcomeRow,
  digits: Trace['digits'],
): Trace => ({
  range,
  days: points,
  band:
    before === null || error === null
      ? null
      : [Math.max(range[0], before.value - error), Math.min(range[1], before.value + error)],
  kind: 'visits',
  digits,
});
