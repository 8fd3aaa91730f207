import type { Paint } from './chart-props.ts';

/** How a paint looks: its colour, the pattern over it, the line around it, and what is printed. */
export type Look = {
  /** The name of a colour: --color-body-… in tokens.css. */
  readonly colour: string | null;
  readonly pattern: Pattern | null;
  readonly line: 'none' | 'dashed' | 'solid' | 'ring';
  readonly mark: string;
};

/** Never colour alone: each pattern can be told from the others without it. */
export const patterns = [
  'lines-1',
  'lines-2',
  'lines-3',
  'lines-4',
  'rows',
  'crosses',
  'dots',
  'back-lines',
  'upright',
  'zigzag',
  'stop',
  'stitch',
] as const;
export type Pattern = (typeof patterns)[number];

/** The sign of a place to keep away from; the figure draws it. */
export const AVOID = '⊘';
/** Never a number: a number on the body is how much. */
const SCAR = 'S';

export const lookOf = (paint: Paint): Look => {
  const { fill, value } = paint;
  const mark = paint.mark ?? (printsValue(paint) && value !== undefined ? String(value) : '');
  switch (fill) {
    case 'severity':
      return value === 0
        ? { ...nothingLeft, mark }
        : { ...filled(severity(value)), pattern: density(value), mark };
    case 'feeling':
      return { ...filled(severity(value)), pattern: feelingPatterns[paint.feeling ?? 'ache'], mark };
    case 'dose':
      return { ...filled(`dose-${step(value, 5)}`), pattern: 'rows', mark };
    case 'running':
      return { ...filled('running'), line: 'solid', mark };
    case 'planned':
      return { colour: 'planned', pattern: null, line: 'dashed', mark };
    case 'chosen':
      return { colour: null, pattern: null, line: 'ring', mark };
    case 'avoid':
      return { colour: 'avoid', pattern: 'stop', line: 'solid', mark: paint.mark ?? AVOID };
    case 'scar':
      return { colour: null, pattern: 'stitch', line: 'dashed', mark: paint.mark ?? SCAR };
    case 'came':
    case 'grew':
    case 'eased':
    case 'went':
      return { ...filled(fill), pattern: changePatterns[fill], mark };
  }
};

const printsValue = ({ fill }: Paint): boolean => fill === 'severity' || fill === 'feeling';

const filled = (colour: string): Look => ({ colour, pattern: null, line: 'none', mark: '' });

/** Looked for and not there any more: an outline with its 0. */
const nothingLeft: Look = { colour: null, pattern: null, line: 'dashed', mark: '0' };

const severity = (value = 5): string => `severity-${Math.min(10, Math.max(1, Math.round(value)))}`;

/** The more severe, the denser the lines. */
const density = (value = 5): Pattern | null => {
  if (value < 3) return null;
  if (value < 5) return 'lines-1';
  if (value < 7) return 'lines-2';
  return value < 9 ? 'lines-3' : 'lines-4';
};

const step = (value: number | undefined, steps: number): number =>
  Math.min(steps, Math.max(1, Math.ceil(((value ?? 5) / 10) * steps)));

const feelingPatterns: Readonly<Record<NonNullable<Paint['feeling']>, Pattern>> = {
  ache: 'lines-1',
  sharp: 'zigzag',
  burning: 'crosses',
  numb: 'dots',
  tight: 'upright',
};

const changePatterns = { came: 'crosses', grew: 'lines-2', eased: 'back-lines', went: 'dots' } as const;

/** On the dark end of the ramps white reads better than ink. */
export const isDark = (colour: string | null): boolean =>
  /^(severity-(8|9|10)|dose-[45]|came|went)$/.test(colour ?? '');
