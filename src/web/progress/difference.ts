import type { ChangeKind } from '#domain/assessment/compare-visits.ts';
import type { Paint } from '#web/body/chart-props.ts';
import type { Row } from './row.ts';

/** What became of a mark between two times; `unlooked` where the second time does not speak of it. */
export type DifferenceKind = ChangeKind | 'unlooked';

/** How much it was: short for a narrow column, and in words for who hears it. */
export type Told = { readonly short: string; readonly words: string };

/** One line of a comparison: what it was, what it is, and the step between. */
export type Difference = Row & {
  readonly kind: DifferenceKind;
  readonly before: Told;
  readonly after: Told;
  /** With its sign: "+5", "↑2", "=4". */
  readonly step: string;
};

/** In this order they are read: what got worse, what got better, what stayed, what nobody looked at. */
export const differenceKinds = [
  'came',
  'grew',
  'eased',
  'went',
  'same',
  'unlooked',
] as const satisfies readonly DifferenceKind[];

/** Never colour alone: each kind has a sign of its own, on the body as in the list. */
export const signs: Readonly<Record<DifferenceKind, string>> = {
  came: '+',
  grew: '↑',
  eased: '↓',
  went: '−',
  same: '=',
  unlooked: '?',
};

/** How a kind is painted; what did not change is an outline, so that change alone has colour. */
export const fills: Readonly<Record<DifferenceKind, Paint['fill']>> = {
  came: 'came',
  grew: 'grew',
  eased: 'eased',
  went: 'went',
  same: 'planned',
  unlooked: 'planned',
};

export const inOrder = (differences: readonly Difference[]): readonly Difference[] =>
  differences.toSorted(
    (one, other) =>
      differenceKinds.indexOf(one.kind) - differenceKinds.indexOf(other.kind) || other.weight - one.weight,
  );
