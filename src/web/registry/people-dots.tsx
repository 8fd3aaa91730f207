import { keyedDots, type Line } from './registry-model.ts';
import { words } from './words.ts';

type PeopleDotsProps = {
  readonly measure: Line['measure'];
  readonly dots: readonly (readonly [number, number])[];
};

const ROW = 22;

/** One line a person, from an open circle to a filled one. For screen readers the same as a sentence. */
export const PeopleDots = ({ measure: { range, improvement }, dots }: PeopleDotsProps) => {
  const [lowest, highest] = range;
  const x = (value: number): string => `${3 + (94 * (value - lowest)) / (highest - lowest)}%`;
  const bottom = dots.length * ROW + 6;
  return (
    <>
      <DotsLegend improvement={improvement} />
      <svg aria-hidden width="100%" height={bottom + 24} className="block max-w-xl font-sans text-sm">
        {keyedDots(dots).map(({ key, first, last, y }) => (
          <g key={key} className="stroke-accent" strokeWidth={2.5}>
            <line x1={x(first)} x2={x(last)} y1={y * ROW + 11} y2={y * ROW + 11} />
            <circle cx={x(first)} cy={y * ROW + 11} r={6} className="fill-surface" />
            <circle cx={x(last)} cy={y * ROW + 11} r={6} className="fill-accent" />
          </g>
        ))}
        <line
          x1={x(lowest)}
          x2={x(highest)}
          y1={bottom}
          y2={bottom}
          className="stroke-edge"
          strokeWidth={1}
        />
        <g className="fill-ink-soft tabular-nums" textAnchor="middle">
          <text x={x(lowest)} y={bottom + 19}>
            {lowest}
          </text>
          <text x={x(highest)} y={bottom + 19}>
            {highest}
          </text>
        </g>
      </svg>
      <p className="sr-only">
        {`${words.dots.list}: ${dots.map(([first, last]) => words.dots.pair(String(first), String(last))).join('; ')}.`}
      </p>
    </>
  );
};

/** What the two circles mean, and which way is better: by shape, so in black and white too. */
const DotsLegend = ({ improvement }: Pick<PeopleDotsProps['measure'], 'improvement'>) => (
  <ul aria-hidden className="mb-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-ink-soft">
    {(['first', 'last'] as const).map((which) => (
      <li key={which} className="flex items-center gap-2">
        <svg width={15} height={15} className="stroke-accent" strokeWidth={2.5}>
          <circle cx={7.5} cy={7.5} r={6} className={which === 'first' ? 'fill-surface' : 'fill-accent'} />
        </svg>
        {words.dots[which]}
      </li>
    ))}
    <li>{words.dots.better[improvement]}</li>
  </ul>
);
