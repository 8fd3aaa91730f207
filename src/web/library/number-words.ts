import type { Split } from '#domain/outcome/trials/recomputed.ts';
import type { Figure, PrintedP } from '#domain/outcome/trials/trial.ts';
import { words } from './words.ts';

/** With a true minus sign, and as many digits as are worth reading. */
export const numberWords = (value: number, digits = 2): string => value.toFixed(digits).replace('-', '−');

/** Three digits of a p value; nobody reads more. */
export const pWords = (p: number): string => (p < 0.001 ? '< 0.001' : `= ${p.toFixed(3)}`);

export const intervalWords = (lower: number, upper: number, digits = 2): string =>
  words.figures.interval(numberWords(lower, digits), numberWords(upper, digits));

/** As many digits as the longest of what is printed together has. */
const digitsOf = (...printed: readonly (number | null)[]): number =>
  Math.max(...printed.map((value) => String(value).split('.')[1]?.length ?? 0));

/** What a paper prints of one outcome, in a line. */
export function printedWords(figure: Figure): string {
  switch (figure.kind) {
    case 'stated':
      return figure.words;
    case 'arms':
      return figure.arms
        .map(({ name, mean, sd }) => words.figures.arm(name, numberWords(mean, 1), numberWords(sd, 1)))
        .join(', ');
    case 'groups':
      return words.figures.against(groupWords(figure.a), groupWords(figure.b));
    case 'interval': {
      const { difference, lower, upper } = figure;
      const digits = digitsOf(difference, lower, upper);
      const interval = intervalWords(lower, upper, digits);
      return difference === null ? interval : `${numberWords(difference, digits)} (${interval})`;
    }
  }
}

/** How a p value is printed; null where none was seen. */
export function printedPWords(p: PrintedP): string | null {
  if (p === null) return null;
  if ('is' in p) return words.figures.p(`= ${p.is}`);
  return words.figures.p('below' in p ? `< ${p.below}` : `> ${p.above}`);
}

const groupWords = ({ n, mean, sd }: { n: number; mean: number; sd: number }): string => {
  const digits = digitsOf(mean, sd);
  return words.figures.group(n, numberWords(mean, digits), numberWords(sd, digits));
};

/** "F 50.1 to 57.8, p < 0.001 for every split": the least and the largest F, and the largest p. */
export function splitsWords(splits: readonly Split[]): string {
  const of = splits.map(({ f }) => f);
  const worst = Math.max(...splits.map(({ pValue }) => pValue));
  return words.figures.splits(
    numberWords(Math.min(...of), 1),
    numberWords(Math.max(...of), 1),
    pWords(worst),
  );
}
