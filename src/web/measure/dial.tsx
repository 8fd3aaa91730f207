type DialProps = {
  /** Degrees from zero, 0 to 360. */
  readonly degrees: number;
  /** A running trial is live; a held one rests. */
  readonly live: boolean;
  /** How much of the time to hold still has passed, 0 to 1. */
  readonly held: number;
  readonly typical?: { readonly from: number; readonly to: number } | null;
  readonly last?: number | null;
};

const RADIUS = 96;
const FAINT = 10;

/** The angle as an arc that grows from the top. A picture beside the number, so screen readers skip it. */
export const Dial = ({ degrees, live, held, typical, last }: DialProps) => (
  <svg viewBox="-120 -120 240 240" aria-hidden className="size-full">
    <g className="stroke-edge" strokeWidth="1">
      {Array.from({ length: 36 }, (_, tick) => (
        <line
          key={tick}
          y1={-(RADIUS - FAINT)}
          y2={-(RADIUS - FAINT) + (tick % 3 === 0 ? 9 : 4)}
          transform={`rotate(${tick * 10})`}
          opacity={tick % 3 === 0 ? 1 : 0.55}
        />
      ))}
    </g>
    <circle r={RADIUS} fill="none" className="stroke-line" strokeWidth="8" />
    {typical ? <Arc from={typical.from} to={typical.to} look="stroke-accent/35" width={8} /> : null}
    <Arc
      from={0}
      to={Math.min(360, Math.max(0, degrees))}
      look={live ? 'stroke-clay' : 'stroke-accent'}
      width={8}
      round
    />
    {last === null || last === undefined ? null : (
      <line
        y1={-(RADIUS + 7)}
        y2={-(RADIUS - 7)}
        transform={`rotate(${last})`}
        className="stroke-ink"
        strokeWidth="2.5"
      />
    )}
    <circle
      r={RADIUS + 16}
      fill="none"
      pathLength="1"
      strokeDasharray={`${held} 1`}
      transform="rotate(-90)"
      className={held > 0 ? 'stroke-clay' : 'stroke-transparent'}
      strokeWidth="3"
    />
  </svg>
);

type ArcProps = {
  readonly from: number;
  readonly to: number;
  readonly look: string;
  readonly width: number;
  readonly round?: boolean;
};

const Arc = ({ from, to, look, width, round = false }: ArcProps) => (
  <circle
    r={RADIUS}
    fill="none"
    pathLength="360"
    strokeDasharray={`${Math.max(0.01, to - from)} 360`}
    transform={`rotate(${from - 90})`}
    className={look}
    strokeWidth={width}
    {...(round ? { strokeLinecap: 'round' } : {})}
  />
);
