import { words } from './words.ts';

type RingProps = {
  /** How much is over, 0 to 1. */
  readonly part: number;
  readonly seconds: number;
  readonly tone: 'live' | 'calm';
};

const RADIUS = 46;
const ROUND = 2 * Math.PI * RADIUS;

/** The number to be read from two metres, and a thin ring that empties. */
export const Ring = ({ part, seconds, tone }: RingProps) => (
  <div role="timer" aria-label={words.run.left(seconds)} aria-live="off" className="player-ring">
    <svg viewBox="0 0 100 100" aria-hidden="true" className="col-start-1 row-start-1 size-full -rotate-90">
      <circle cx="50" cy="50" r={RADIUS} className="fill-none stroke-line" strokeWidth="2.5" />
      <circle
        cx="50"
        cy="50"
        r={RADIUS}
        className={`fill-none ${tone === 'live' ? 'stroke-clay' : 'stroke-accent'}`}
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeDasharray={ROUND}
        strokeDashoffset={ROUND * Math.min(1, part)}
      />
    </svg>
    <span
      aria-hidden="true"
      className={`player-number col-start-1 row-start-1 ${tone === 'live' ? 'text-clay' : 'text-ink'}`}
    >
      {seconds}
    </span>
  </div>
);
