type Mark = { readonly at: number; readonly word: string; readonly dashed: boolean };

type IntervalBarProps = {
  readonly axis: readonly [from: number, to: number];
  readonly estimate: number;
  readonly interval: readonly [lower: number, upper: number] | null;
  /** Lines across, each with its word: solid where nothing changes, dashed where it is enough. */
  readonly marks?: readonly Mark[];
  /** Words at both ends of the axis. */
  readonly ends?: readonly [string, string];
};

const WORD_ROW = 18;

/** An estimate as a diamond with its interval; told apart by shape alone, in black and white too. Beside it stands the same in words. */
export const IntervalBar = ({ axis: [from, to], estimate, interval, marks = [], ends }: IntervalBarProps) => {
  const x = (value: number): string => `${3 + (94 * (value - from)) / (to - from)}%`;
  const middle = marks.length * WORD_ROW + (marks.length > 0 ? 22 : 12);
  const height = middle + (ends === undefined ? 12 : 40);
  return (
    <svg aria-hidden width="100%" height={height} className="block max-w-xl font-sans text-sm text-ink">
      <line x1={x(from)} x2={x(to)} y1={middle} y2={middle} className="stroke-edge" strokeWidth={1} />
      {marks.map((mark, place) => (
        <MarkLine key={mark.word} mark={mark} x={x(mark.at)} from={place * WORD_ROW} to={middle + 16} />
      ))}
      {interval === null ? null : <Reach from={x(interval[0])} to={x(interval[1])} middle={middle} />}
      <svg x={x(estimate)} y={middle} className="overflow-visible">
        <path d="M0 -9 L9 0 L0 9 L-9 0 Z" className="fill-accent stroke-surface" strokeWidth={2} />
      </svg>
      {ends === undefined ? null : (
        <g className="fill-ink-soft">
          <text x="0" y={height - 4}>{`← ${ends[0]}`}</text>
          <text x="100%" y={height - 4} textAnchor="end">{`${ends[1]} →`}</text>
        </g>
      )}
    </svg>
  );
};

type MarkLineProps = { readonly mark: Mark; readonly x: string; readonly from: number; readonly to: number };

const MarkLine = ({ mark: { word, dashed }, x, from, to }: MarkLineProps) => (
  <>
    <text x={x} y={from + 13} textAnchor="middle" className="fill-ink-soft">
      {word}
    </text>
    <line
      x1={x}
      x2={x}
      y1={from + WORD_ROW}
      y2={to}
      className="stroke-ink-soft"
      strokeWidth={1.5}
      {...(dashed ? { strokeDasharray: '4 4' } : {})}
    />
  </>
);

const Reach = ({ from, to, middle }: { from: string; to: string; middle: number }) => (
  <g className="stroke-accent" strokeWidth={3}>
    <line x1={from} x2={to} y1={middle} y2={middle} />
    <line x1={from} x2={from} y1={middle - 7} y2={middle + 7} />
    <line x1={to} x2={to} y1={middle - 7} y2={middle + 7} />
  </g>
);
