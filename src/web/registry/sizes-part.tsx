import { useRef } from 'react';
import { IntervalDrawing } from '#web/library/interval-drawing.tsx';
import { SaveChart } from '#web/outcome/chart/save-chart.tsx';
import { useWidth } from '#web/outcome/chart/use-width.ts';
import { Section } from '#web/ui/section.tsx';
import { type Line, sizeChart } from './registry-model.ts';
import { words } from './words.ts';

/** The size of every change that is shown, on one axis. The table below tells the same in numbers. */
export const SizesPart = ({ lines }: { readonly lines: readonly Line[] }) => {
  const [box, width] = useWidth<HTMLDivElement>(640);
  const drawing = useRef<SVGSVGElement>(null);
  const chart = sizeChart(lines);
  if (chart === null) return null;
  return (
    <Section title={words.size.all} lead={words.size.lead}>
      <figure aria-label={words.size.name} className="max-w-3xl break-inside-avoid">
        <div ref={box} className="rounded-base border border-line bg-surface print:border-0">
          <IntervalDrawing
            of={chart}
            said={{ zero: words.axis.none, better: words.size.better }}
            width={width}
            drawing={drawing}
          />
        </div>
        <SaveChart drawing={drawing} title={`${words.title}: ${words.size.name}. ${words.size.caption}`} />
      </figure>
    </Section>
  );
};
