import type { ClientOutcome } from '#contract/outcome.ts';
import { words } from './words.ts';

export type Row = ClientOutcome['rows'][number];

/** Degrees and kilopascals whole, everything else to a tenth: finer would say more than was measured. */
export const digitsOf = ({ kind, unit }: Pick<Row, 'kind' | 'unit'>): 0 | 1 =>
  kind === 'range' || unit === 'kPa' ? 0 : 1;

/** A number as it is written, with the minus of a book. */
export function numberOf({ kind, unit }: Pick<Row, 'kind' | 'unit'>, value: number): string {
  const shown = String(Number(value.toFixed(digitsOf({ kind, unit }))));
  return shown.startsWith('-') ? `−${shown.slice(1)}` : shown;
}

/** "6.3 to 4.1"; with nothing to compare, what there is. */
export function fromTo(row: Row): string {
  const { before, after, points } = row;
  const only = after ?? before ?? points[0];
  if (before !== null && after !== null)
    return words.desk.fromTo(numberOf(row, before.value), numberOf(row, after.value));
  return only === undefined ? '' : numberOf(row, only.value);
}

/** There is a value to compare, and one to compare it with. */
export const isCompared = ({ before, after }: Row): boolean => before !== null && after !== null;

/** What the change was held against. */
export function yardstick(row: Row): string {
  const { error, matters } = row;
  const parts = [
    error === null ? '' : yardsticks[row.kind](numberOf(row, error)),
    matters === null ? '' : words.desk.matters(numberOf(row, matters)),
  ];
  return parts.filter(Boolean).join(' · ');
}

const yardsticks: Readonly<Record<Row['kind'], (points: string) => string>> = {
  answered: words.desk.error,
  diary: words.desk.noise,
  range: words.desk.detectable,
  threshold: words.desk.error,
};

/** Of a measurement more is not always better, so it is called more. */
export const standingWords = ({ kind, standing }: Pick<Row, 'kind' | 'standing'>): string =>
  (kind === 'range' || kind === 'threshold' ? words.measuredStanding : words.standing)[standing];

/** "+11", "−3", "0", since the first visit that measured it. */
export function stepOf(row: Row, value: number): string {
  const [first] = row.points;
  const shown = numberOf(row, value - (first?.value ?? value));
  return shown === '0' || shown.startsWith('−') ? shown : `+${shown}`;
}
