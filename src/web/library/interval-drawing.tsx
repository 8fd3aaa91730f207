import type { Ref } from 'react';
import type { IntervalBar, IntervalChart } from './interval-bars.ts';
import { words } from './words.ts';

type IntervalDrawingProps = {
  readonly of: IntervalChart;
  readonly width: number;
  readonly drawing: Ref<SVGSVGElement>;
};

const TOP = 32;
const ROW = 60;
const FOOT = 64;
const MARGIN = 12;

/** Zero dashed, each interval a line with ends, each difference a dot: hollow where the interval holds zero. */
export const IntervalDrawing = ({ of, width, drawing }: IntervalDrawingProps) => {
  const { better, bars, ticks, zero } = of;
  const foot = TOP + bars.length * ROW;
  return (
    <svg
      ref={drawing}
      aria-hidden
      width={width}
      height={foot + FOOT}
      className="block max-w-full fill-ink stroke-ink font-sans text-sm"
    >
      <text x={`${zero}%`} y={20} textAnchor={anchorAt(zero)} className="fill-ink-soft stroke-none">
        {words.chart.zero}
      </text>
      <line x1={`${zero}%`} x2={`${zero}%`} y1={TOP - 6} y2={foot} strokeWidth={1} strokeDasharray="4 4" />
      {bars.map((bar, place) => (
        <Bar key={`${bar.outcome} ${bar.at}`} of={bar} y={TOP + place * ROW} />
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
        {words.chart.better[better]}
      </text>
    </svg>
  );
};

const Bar = ({ of: { outcome, at, from, to, dot, leavesOutZero }, y }: BarProps) => (
  <g>
    <text x={MARGIN} y={y + 16} className="stroke-surface" strokeWidth={5} paintOrder="stroke">
      {outcome}, {at}
    </text>
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

type BarProps = { readonly of: IntervalBar; readonly y: number };

const anchorAt = (percent: number): 'start' | 'middle' | 'end' =>
  percent < 15 ? 'start' : percent > 85 ? 'end' : 'middle';
