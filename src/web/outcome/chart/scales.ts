import { type ScaleLinear, scaleLinear, scaleUtc, type ScaleTime } from 'd3-scale';
import type { OnDay } from '#domain/outcome/course/picture.ts';

export type Frame = { readonly width: number; readonly height: number };
type Days = { readonly from: string; readonly to: string };

/** Around the drawing: room for the scale at the left, the phases above, the marks and dates below. */
export const edge = { top: 30, right: 10, bottom: 52, left: 26 } as const;

/** A day of the practice's calendar as a moment that knows no zone: only the distance between days counts. */
export const momentOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

export const acrossDays = ({ from, to }: Days, { width }: Frame): ScaleTime<number, number> =>
  scaleUtc()
    .domain([momentOf(from), new Date(Math.max(momentOf(to).getTime(), momentOf(from).getTime() + DAY_MS))])
    .range([edge.left, width - edge.right]);

export const downRange = (range: readonly [number, number], { height }: Frame): ScaleLinear<number, number> =>
  scaleLinear()
    .domain(range)
    .range([height - edge.bottom, edge.top]);

const DAY_MS = 86_400_000;

/** Days side by side are joined; a day without a word parts them (SOFAR-3). */
export function strokesOf(days: readonly OnDay[]): readonly (readonly OnDay[])[] {
  const strokes: OnDay[][] = [];
  for (const day of days) {
    const stroke = strokes.at(-1);
    const last = stroke?.at(-1);
    if (stroke && last && daysBetween(last.on, day.on) === 1) stroke.push(day);
    else strokes.push([day]);
  }
  return strokes;
}

/** Of seven days in a row at least so many must have been noted for their mean to be drawn. */
const ENOUGH = 3;
const WEEK = 7;

/** The mean of each day and the six before it: what the sentence reads as "now". Too few days leave a gap. */
export function weekMeans(days: readonly OnDay[]): readonly (readonly OnDay[])[] {
  const means = days.flatMap(({ on }, place): OnDay[] => {
    const week = days
      .slice(Math.max(0, place - WEEK), place + 1)
      .filter((day) => daysBetween(day.on, on) < WEEK);
    if (week.length < ENOUGH) return [];
    return [{ on, value: week.reduce((sum, { value }) => sum + value, 0) / week.length }];
  });
  const strokes: OnDay[][] = [];
  for (const mean of means) {
    const stroke = strokes.at(-1);
    const last = stroke?.at(-1);
    if (stroke && last && daysBetween(last.on, mean.on) <= ENOUGH) stroke.push(mean);
    else strokes.push([mean]);
  }
  return strokes;
}

const daysBetween = (one: string, other: string): number =>
  Math.round((momentOf(other).getTime() - momentOf(one).getTime()) / DAY_MS);
