import { memo, type CSSProperties } from 'react';
import type { Point } from '#domain/atlas/figure.ts';
import { patternFill } from './body-patterns.tsx';
import { AVOID, type Look, lookOf } from './paint-look.ts';
import type { Paint } from './chart-props.ts';

type RegionPaintProps = {
  readonly d: string;
  /** From `lookKey`: a region is drawn again only when its look has changed. */
  readonly look: string;
  readonly prefix: string;
};

/** The colours and patterns of one region. */
export const RegionPaint = memo(({ d, look, prefix }: RegionPaintProps) =>
  looksIn(look).map(({ colour, pattern, line }, layer) => (
    <g
      key={layer}
      style={paintStyle(colour)}
      className={colour === 'running' ? 'body-running' : undefined}
      data-paint={colour ?? line}
    >
      {colour === null ? null : <path className="body-fill" d={d} />}
      {pattern === null ? null : <path d={d} fill={patternFill(prefix, pattern)} />}
      {line === 'dashed' || line === 'solid' ? <path className={`body-line-${line}`} d={d} /> : null}
      {line === 'ring' ? <BodyRing d={d} /> : null}
    </g>
  )),
);
RegionPaint.displayName = 'RegionPaint';

/** Two tones, so that it shows on any colour below it. */
export const BodyRing = ({ d }: { d: string }) => (
  <>
    <path className="body-ring-outer" d={d} />
    <path className="body-ring-inner" d={d} />
  </>
);

/** What paints look like, as one text that can be compared. */
export const lookKey = (paints: readonly Paint[]): string => JSON.stringify(paints.map(lookOf));
const looksIn = (key: string): readonly Look[] => JSON.parse(key) as readonly Look[];

const withLines = new Set(['avoid', 'planned', 'running']);

export const paintStyle = (colour: string | null): CSSProperties | undefined =>
  colour === null
    ? undefined
    : {
        '--paint': `var(--body-${colour})`,
        ...(withLines.has(colour) ? { '--paint-line': `var(--body-${colour}-line)` } : {}),
      };

type RegionMarkProps = { readonly at: Point; readonly mark: string };

/** What is printed on a region: a number, a sign, a time. */
export const RegionMark = memo(({ at, mark }: RegionMarkProps) => (
  <g transform={`translate(${at.x} ${at.y})`}>
    <g className="body-upright">
      {mark === AVOID ? <AvoidSign /> : <text className="body-mark">{mark}</text>}
    </g>
  </g>
));
RegionMark.displayName = 'RegionMark';

/** Drawn, since few faces have this sign. */
const AvoidSign = () => (
  <>
    <circle className="body-avoid-sign" r={7.5} />
    <path className="body-avoid-bar" d="M-4.6 4.6L4.6 -4.6" />
  </>
);

/** The first mark that any of the paints prints. */
export const markOf = (paints: readonly Paint[]): string =>
  paints.map((paint) => lookOf(paint).mark).find((mark) => mark !== '') ?? '';
