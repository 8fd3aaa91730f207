import type { Ref } from 'react';
import { inLines } from '#web/outcome/chart/export-chart.ts';
import type { IntervalBar, IntervalChart } from './interval-bars.ts';

type IntervalDrawingProps = {
  readonly of: IntervalChart;
  /** What stands at zero, and below the side that is better. */
  readonly said: { readonly zero: string; readonly better: string };
  readonly width: number;
  readonly drawing: Ref<SVGSVGElement>;
};

const TOP = 32;
const ROW = 60;
const FOOT = 64;
const MARGIN = 12;
/** A letter of a label is about so wide, and a line of it so high. */
const LETTER = 7;
const LINE = 18;

/** Zero dashed beside each bar and clear of the labels, each interval a line with ends, each difference a dot: hollow where the interval holds zero. */
export const IntervalDrawing = ({ of, said, width, drawing }: IntervalDrawingProps) => {
  const { better, bars, ticks, zero } = of;
  const most = Math.floor((width - 2 * MARGIN) / LETTER);
  const labels = bars.map(({ outcome, at }) => inLines(`${outcome}, ${at}`, most));
  const row = ROW + LINE * (Math.max(1, ...labels.map(({ length }) => length)) - 1);
  const foot = TOP + bars.length * row;
  return (
    <svg
      ref={drawing}
      aria-hidden
      width={width}
      height={foot + FOOT}
      className="block max-w-full fill-ink stroke-ink font-sans text-sm"
    >
      <text x={`${zero}%`} y={20} textAnchor={anchorAt(zero)} className="fill-ink-soft stroke-none">
        {said.zero}
      </text>
      {bars.map((bar, place) => (
        <Bar
          key={`${bar.outcome} ${bar.at}`}
          of={bar}
          label={labels[place] ?? []}
          zero={zero}
          y={TOP + (place + 1) * row - ROW}
        />
      ))}
      <line x1="4%" x2="96%" y1={foot} y2={foot} strokeWidth={1} className="stroke-edge" />
      {ticks.map(({ at, value }) => (
        <g key={value}>
          <line x1={`${at}%`} x2={`${at}%`} y1={foot} y2={foot + 6} className="stroke-edge" />
          <text x={`${at}%`} y={foot + 22} textAnchor="middle" className="stroke-none tabular-nums">
            {String(value).replace('-', '−')}
          </text>
        </g>
      ))}
      <text
        x={better === 'less' ? MARGIN : width - MARGIN}
        y={foot + 48}
        textAnchor={better === 'less' ? 'start' : 'end'}
        className="fill-ink-soft stroke-none"
      >
        {said.better}
      </text>
    </svg>
  );
};

const Bar = ({ of: { from, to, dot, leavesOutZero }, label, zero, y }: BarProps) => (
  <g>
    {label.map((line, place) => (
      <text key={line} x={MARGIN} y={y + 16 - (label.length - 1 - place) * LINE} className="stroke-none">
        {line}
      </text>
    ))}
    <line
      x1={`${zero}%`}
      x2={`${zero}%`}
      y1={y + 26}
      y2={y + ROW - 4}
      strokeWidth={1}
      strokeDasharray="4 4"
      className="stroke-ink-soft"
    />
    <line x1={`${from}%`} x2={`${to}%`} y1={y + 38} y2={y + 38} strokeWidth={2} />
    <line x1={`${from}%`} x2={`${from}%`} y1={y + 32} y2={y + 44} strokeWidth={2} />
    <line x1={`${to}%`} x2={`${to}%`} y1={y + 32} y2={y + 44} strokeWidth={2} />
    {dot === null ? null : (
      <circle
        cx={`${dot}%`}
        cy={y + 38}
        r={6}
        strokeWidth={2}
        className={leavesOutZero ? 'fill-ink' : 'fill-surface'}
      />
    )}
  </g>
);

type BarProps = {
  readonly of: IntervalBar;
  readonly label: readonly string[];
  readonly zero: number;
  readonly y: number;
};

const anchorAt = (percent: number): 'start' | 'middle' | 'end' =>
  percent < 15 ? 'start' : percent > 85 ? 'end' : 'middle';
