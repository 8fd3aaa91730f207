import type { Figure, PrintedP } from '#domain/outcome/trials/trial.ts';
import { words } from './words.ts';

/** With a true minus sign, and as many digits as are worth reading. */
export const numberWords = (value: number, digits = 2): string => value.toFixed(digits).replace('-', '−');

/** Three digits of a p value; nobody reads more. */
export const pWords = (p: number): string => (p < 0.001 ? '< 0.001' : `= ${p.toFixed(3)}`);

export const intervalWords = (lower: number, upper: number): string =>
  words.figures.interval(numberWords(lower), numberWords(upper));

/** What a paper prints of one outcome, in a line. */
export function printedWords(figure: Figure): string {
  switch (figure.kind) {
    case 'stated':
      return figure.words;
    case 'groups':
      return words.figures.against(groupWords(figure.a), groupWords(figure.b));
    case 'interval': {
      const interval = intervalWords(figure.lower, figure.upper);
      return figure.difference === null ? interval : `${numberWords(figure.difference)} (${interval})`;
    }
  }
}

/** How a p value is printed; null where none was seen. */
export function printedPWords(p: PrintedP): string | null {
  if (p === null) return null;
  if ('is' in p) return words.figures.p(`= ${p.is}`);
  return words.figures.p('below' in p ? `< ${p.below}` : `> ${p.above}`);
}

const groupWords = ({ n, mean, sd }: { n: number; mean: number; sd: number }): string =>
  words.figures.group(n, numberWords(mean), numberWords(sd));
