import { memo, type ReactNode } from 'react';
import type { Pattern } from './paint-look.ts';

type PatternsProps = {
  readonly prefix: string;
  /** How much finer than on the whole figure: with the zoom, so that lines stay lines. */
  readonly finer?: number;
};

/** The patterns that lie over colours, in units of the figure; each view has its own, since ids are the page's. */
export const BodyPatterns = memo(({ prefix, finer = 1 }: PatternsProps) => (
  <defs>
    {Object.entries(drawn).map(([name, { size, turn = 0, content }]) => (
      <pattern
        key={name}
        id={`${prefix}-${name}`}
        width={size}
        height={size}
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(${turn}) scale(${1 / finer})`}
      >
        {content}
      </pattern>
    ))}
  </defs>
));
BodyPatterns.displayName = 'BodyPatterns';

/** What a path takes as its fill. */
export const patternFill = (prefix: string, pattern: Pattern): string => `url(#${prefix}-${pattern})`;

type Drawn = { readonly size: number; readonly turn?: number; readonly content: ReactNode };

const lines = (size: number, width: number, turn: number, className = 'body-pattern'): Drawn => ({
  size,
  turn,
  content: <rect className={className} width={size} height={width} />,
});

const drawn: Readonly<Record<Pattern, Drawn>> = {
  'lines-1': lines(11, 0.8, -45),
  'lines-2': lines(8, 1, -45),
  'lines-3': lines(6, 1.1, -45),
  'lines-4': lines(4.4, 1.2, -45),
  'back-lines': lines(8, 1, 45),
  rows: lines(7, 0.9, 0),
  upright: lines(6, 1, 90),
  crosses: {
    size: 8,
    turn: 45,
    content: <path className="body-pattern" d="M0 0h8v1h-8zM0 0h1v8h-1z" />,
  },
  dots: { size: 7, turn: 45, content: <circle className="body-pattern" cx={3.5} cy={3.5} r={1.1} /> },
  zigzag: {
    size: 10,
    content: <path className="body-pattern" d="M0 6L5 2L10 6V7.4L5 3.4L0 7.4z" />,
  },
  stop: lines(8, 2.6, -45, 'body-pattern-stop'),
  stitch: {
    size: 12,
    turn: 30,
    content: <path className="body-pattern-scar" d="M0 5.5h12v1H0zM3 2.5h1v7H3zM9 2.5h1v7H9z" />,
  },
};
