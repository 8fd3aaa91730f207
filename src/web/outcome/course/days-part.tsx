import type { ClientOutcome } from '#contract/outcome.ts';
import { ChartLegend } from '#web/outcome/chart/chart-legend.tsx';
import { ChartTable } from '#web/outcome/chart/chart-table.tsx';
import { CourseFigure } from '#web/outcome/chart/course-figure.tsx';
import { Section } from '#web/ui/section.tsx';
import { words } from './words.ts';

/** The diary as small drawings under one another, all over the same days. */
export const DaysPart = ({ picture }: { picture: ClientOutcome['picture'] }) => {
  const drawn = picture.lines.filter(({ days }) => days.length > 0);
  if (drawn.length === 0) return null;
  return (
    <Section title={words.desk.days}>
      <div className="grid gap-x-6 gap-y-5 md:grid-cols-2 print:grid-cols-2 print:gap-y-2">
        {drawn.map((line) => (
          <div key={line.id} className="min-w-0 break-inside-avoid">
            <h3 className="mb-1 font-medium">{words.lines[line.id]}</h3>
            <CourseFigure picture={picture} line={line} height={190} reads="as-a-whole" />
          </div>
        ))}
      </div>
      <ChartLegend
        noise={drawn.some(({ soFar }) => soFar.noise !== null) ? words.chart.legend.noiseOfClient : null}
      />
      <ChartTable picture={picture} />
    </Section>
  );
};
