import { type ScaleLinear, scaleLinear, scaleUtc, type ScaleTime } from 'd3-scale';
import type { OnDay } from '#domain/outcome/course/picture.ts';

export type Frame = { readonly width: number; readonly height: number };
type Days = { readonly from: string; readonly to: string };

/** Around the drawing: room for the scale at the left, the phases above, the marks and dates below. */
export const edge = { top: 34, right: 10, bottom: 52, left: 26 } as const;

/** A day of the practice's calendar as a moment that knows no zone: only the distance between days counts. */
export const momentOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

export function acrossDays({ from, to }: Days, { width }: Frame): ScaleTime<number, number> {
  const [first, last] = [momentOf(from).getTime(), momentOf(to).getTime()];
  // A single day stands in the middle.
  const beside = first === last ? DAY_MS : 0;
  return scaleUtc()
    .domain([new Date(first - beside), new Date(last + beside)])
    .range([edge.left, width - edge.right]);
}

/** The days that are named below, as many as there is room for; none twice, and none outside. */
export function dayTicks({ from, to }: Days, frame: Frame): readonly string[] {
  const wanted = Math.max(2, Math.floor(frame.width / 110));
  const days = acrossDays({ from, to }, frame)
    .ticks(wanted)
    .map((tick) => tick.toISOString().slice(0, 10));
  return [...new Set(days)].filter((day) => day >= from && day <= to);
}

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

/** Beyond so many days a date needs its year. */
const LONG = 300;

const format = (parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en', { timeZone: 'UTC', month: 'short', ...parts });
const monthDay = format({ day: 'numeric' });
const monthYear = format({ year: 'numeric' });

/** "Nov 21"; over a long course "Nov 2026". */
export const tickWords = (day: string, { from, to }: Days): string =>
  (daysBetween(from, to) > LONG ? monthYear : monthDay).format(momentOf(day));
