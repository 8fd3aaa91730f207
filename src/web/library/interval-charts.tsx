import { useRef } from 'react';
import type { Recomputed } from '#domain/outcome/trials/recomputed.ts';
import type { Trial } from '#domain/outcome/trials/trial.ts';
import { chartAsPng, chartAsSvg, handOn } from '#web/outcome/chart/export-chart.ts';
import { useWidth } from '#web/outcome/chart/use-width.ts';
import { Button } from '#web/ui/button.tsx';
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
  const title = `${name}: ${words.chart.name(of.scale)}`;
  const keep = async (kind: 'svg' | 'png'): Promise<void> => {
    if (drawing.current === null) return;
    const file =
      kind === 'svg'
        ? new File([chartAsSvg(drawing.current, title)], `${name}.svg`, { type: 'image/svg+xml' })
        : new File([await chartAsPng(drawing.current, title)], `${name}.png`, { type: 'image/png' });
    await handOn(file, 'keep');
  };
  return (
    <figure aria-label={words.chart.name(of.scale)} className="break-inside-avoid">
      <figcaption className="mb-1 text-sm font-medium">{capital(of.scale)}</figcaption>
      <div ref={box} className="rounded-base border border-line bg-surface print:border-0">
        <IntervalDrawing of={of} width={width} drawing={drawing} />
      </div>
      <div className="flex flex-wrap print:hidden">
        <Button kind="plain" onPress={() => void keep('svg')}>
          {words.chart.svg}
        </Button>
        <Button kind="plain" onPress={() => void keep('png')}>
          {words.chart.png}
        </Button>
      </div>
    </figure>
  );
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
