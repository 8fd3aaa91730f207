import type { Recomputed } from '#domain/outcome/trials/recomputed.ts';
import type { Trial } from '#domain/outcome/trials/trial.ts';
import { Section } from '#web/ui/section.tsx';
import { intervalCharts, type IntervalBar, type IntervalChart } from './interval-bars.ts';
import { words } from './words.ts';

type IntervalChartsProps = { readonly trial: Trial; readonly recomputed: readonly Recomputed[] };

/** Differences as bars, one axis for each unit. The table below tells the same in numbers. */
export const IntervalCharts = ({ trial, recomputed }: IntervalChartsProps) => {
  const charts = intervalCharts(trial, recomputed);
  if (charts.length === 0) return null;
  return (
    <Section title={words.chart.title} lead={words.chart.lead}>
      <div className="space-y-6">
        {charts.map((chart) => (
          <Chart key={`${chart.scale} ${chart.better}`} of={chart} />
        ))}
      </div>
    </Section>
  );
};

const TOP = 24;
const ROW = 60;
const AXIS = 30;

const Chart = ({ of: { scale, better, bars, ticks, zero } }: { readonly of: IntervalChart }) => {
  const foot = TOP + bars.length * ROW;
  return (
    <figure className="break-inside-avoid">
      <figcaption className="text-sm font-medium">{capital(scale)}</figcaption>
      <svg
        role="img"
        aria-label={words.chart.name(scale)}
        width="100%"
        height={foot + AXIS}
        className="fill-ink stroke-ink font-sans text-sm"
      >
        <text x={`${zero}%`} y={14} textAnchor={anchorAt(zero)} className="fill-ink-soft stroke-none">
          {words.chart.zero}
        </text>
        <line x1={`${zero}%`} x2={`${zero}%`} y1={TOP - 4} y2={foot} strokeWidth={1} strokeDasharray="4 4" />
        {bars.map((bar, place) => (
          <Bar key={`${bar.outcome} ${bar.at}`} of={bar} y={TOP + place * ROW} />
        ))}
        <line x1="4%" x2="96%" y1={foot} y2={foot} strokeWidth={1} className="stroke-edge" />
        {ticks.map(({ at, value }) => (
          <g key={value}>
            <line x1={`${at}%`} x2={`${at}%`} y1={foot} y2={foot + 6} className="stroke-edge" />
            <text x={`${at}%`} y={foot + 22} textAnchor="middle" className="stroke-none tabular-nums">
              {signed(value)}
            </text>
          </g>
        ))}
      </svg>
      <p className={`text-sm text-ink-soft ${better === 'less' ? 'text-left' : 'text-right'}`}>
        {words.chart.better[better]}
      </p>
    </figure>
  );
};

const Bar = ({ of: { outcome, at, from, to, dot, leavesOutZero }, y }: BarProps) => (
  <g>
    <text x="0" y={y + 16} className="fill-ink stroke-surface" strokeWidth={4} paintOrder="stroke">
      {outcome}
      <tspan className="fill-ink-soft">, {at}</tspan>
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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** With a true minus sign. */
const signed = (value: number): string => String(value).replace('-', '−');
