import { useRef } from 'react';
import type { Recomputed } from '#domain/outcome/trials/recomputed.ts';
import type { Trial } from '#domain/outcome/trials/trial.ts';
import { SaveChart } from '#web/outcome/chart/save-chart.tsx';
import { useWidth } from '#web/outcome/chart/use-width.ts';
import { Section } from '#web/ui/section.tsx';
import { intervalCharts, type IntervalChart } from './interval-bars.ts';
import { IntervalDrawing } from './interval-drawing.tsx';
import { words } from './words.ts';

type IntervalChartsProps = { readonly trial: Trial; readonly recomputed: readonly Recomputed[] };

/** Differences as bars, one axis for each unit. The table below tells the same in numbers. */
export const IntervalCharts = ({ trial, recomputed }: IntervalChartsProps) => {
  const charts = intervalCharts(trial, recomputed);
  if (charts.length === 0) return null;
  return (
    <Section title={words.chart.title} lead={words.chart.lead}>
      <div className="space-y-8">
        {charts.map((chart) => (
          <Chart key={`${chart.scale} ${chart.better}`} of={chart} name={trial.name} />
        ))}
      </div>
    </Section>
  );
};

const Chart = ({ of, name }: { readonly of: IntervalChart; readonly name: string }) => {
  const [box, width] = useWidth<HTMLDivElement>(640);
  const drawing = useRef<SVGSVGElement>(null);
  const said = { zero: words.chart.zero, better: words.chart.better[of.better] };
  return (
    <figure aria-label={words.chart.name(of.scale, of.better)} className="break-inside-avoid">
      <figcaption className="mb-1 text-sm font-medium">{capital(of.scale)}</figcaption>
      <div ref={box} className="rounded-base border border-line bg-surface print:border-0">
        <IntervalDrawing of={of} said={said} width={width} drawing={drawing} />
      </div>
      <SaveChart drawing={drawing} title={`${name}: ${words.chart.name(of.scale, of.better)}`} />
    </figure>
  );
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
