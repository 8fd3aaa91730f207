import { useMutation } from '@tanstack/react-query';
import type { PracticeRegistry } from '#contract/registry.ts';
import { indicationOf } from '#domain/plan/indications.ts';
import { ask } from '#web/app/api.ts';
import { chartOf, type Drawn, type IntervalChart } from '#web/library/interval-bars.ts';
import { handFile } from '#web/screening/hand-file.ts';
import { words } from './words.ts';

export type Line = PracticeRegistry['lines'][number];
export type Figures = Extract<Line['shown'], { kind: 'figures' }>;
export type Share = NonNullable<Line['measured']>;

/** Hands the research files over, and says how many people are in them. */
export const useResearch = () =>
  useMutation({
    mutationFn: async (): Promise<string> => {
      const { files, people, heldBack } = await ask('researchExport');
      files.forEach(handFile);
      return files.length === 0 ? words.research.nobody(heldBack) : words.research.saved(people, heldBack);
    },
  });

/** One place after the point, wherever values are compared. */
export const oneDigit = (value: number): string => Math.abs(value).toFixed(1);

/** "2.1 points lower": in which direction, told by the number itself. */
export const changeWords = (change: number): string => {
  const points = words.points(oneDigit(change));
  if (oneDigit(change) === '0.0') return words.noChange;
  return change < 0 ? words.lower(points) : words.higher(points);
};

/** "between 1.6 and 2.6 points lower"; both directions where it reaches over nothing. */
export const intervalWords = ({ lower, upper }: { lower: number; upper: number }): string => {
  const [near, far] = Math.abs(lower) < Math.abs(upper) ? [lower, upper] : [upper, lower];
  const isOneWay = Math.sign(near) === Math.sign(far);
  return words.between(isOneWay ? oneDigit(near) : changeWords(near), changeWords(far));
};

const percentOf = (share: number): number => Math.round(share * 100);

/** Of fewer than ten a share in a hundred would say too much. */
export const isTooFew = ({ of }: Share): boolean => of < 10;

/** "28 of 36, 78 % (likely 62 to 88 %)"; of few people the count alone. */
export const shareWords = (told: Share): string =>
  isTooFew(told) ? words.shares.of(told.count, told.of) : longShareWords(told);

const longShareWords = ({ count, of, share, interval }: Share): string =>
  `${words.shares.of(count, of)}, ${words.shares.percent(percentOf(share))} (${words.shares.range(percentOf(interval.lower), percentOf(interval.upper))})`;

/** Better is to the right, whichever way the measure goes. */
export const gainOf = ({ improvement }: Line['measure'], change: number): number =>
  improvement === 'decrease' ? -change : change;

/** Each person's pair with its row, and a key that tells equal pairs apart. */
export const keyedDots = (dots: readonly (readonly [number, number])[]) =>
  dots.map(([first, last], y) => ({ key: `${y} ${first} ${last}`, first, last, y }));

/** How far the axis of a gain reaches: a good part of the measure's range, and over all that is drawn. */
export const gainAxis = (measure: Line['measure'], figures: Figures): readonly [number, number] => {
  const [lowest, highest] = measure.range;
  const width = highest - lowest;
  const { lower = figures.change, upper = figures.change } = figures.interval ?? {};
  const reached = [lower, upper].map((change) => gainOf(measure, change));
  return [Math.min(-0.2 * width, ...reached), Math.max(0.5 * width, measure.enough, ...reached)];
};

/** The size of a change, better upwards; null where everybody changed by the same. */
export const gainEffect = (
  measure: Line['measure'],
  { effect }: Figures,
): { readonly size: number; readonly lower: number; readonly upper: number } | null => {
  if (effect === null) return null;
  const ends = [effect.interval.lower, effect.interval.upper].map((one) => gainOf(measure, one));
  return { size: gainOf(measure, effect.gz), lower: Math.min(...ends), upper: Math.max(...ends) };
};

/** Two digits, with a true minus. */
export const sizeWords = (size: number): string => size.toFixed(2).replace('-', '−');

/** Beyond the end of an interval, so that it is seen to end. */
const ROOM = 0.1;

/** At least from a half of a standard deviation worse to one and a half better, and over all that is drawn. */
export const sizeAxis = (lower: number, upper: number): readonly [number, number] => [
  Math.min(-0.5, lower - ROOM),
  Math.max(1.5, upper + ROOM),
];

/** The sizes of all changes on one axis, in the order of the page; how many were measured stands beside each. */
export const sizeChart = (lines: readonly Line[]): IntervalChart | null => {
  const drawn = lines.flatMap(({ indication, measure, people, shown }): Drawn[] => {
    const effect = shown.kind === 'figures' ? gainEffect(measure, shown) : null;
    if (effect === null || shown.kind !== 'figures') return [];
    const { size, lower, upper } = effect;
    return [
      {
        outcome: indicationOf(indication).name,
        at: words.size.row(sizeWords(size), shown.responders.of, people),
        scale: words.size.unit,
        better: 'more',
        lower,
        upper,
        difference: size,
      },
    ];
  });
  return drawn.length === 0 ? null : chartOf(drawn);
};
