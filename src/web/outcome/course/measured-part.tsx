import type { ClientOutcome } from '#contract/outcome.ts';
import { dateWords } from '#web/app/time-words.ts';
import { CourseChart } from '#web/outcome/chart/course-chart.tsx';
import { traceOfMeasured } from '#web/outcome/chart/trace.ts';
import { useWidth } from '#web/outcome/chart/use-width.ts';
import { Section } from '#web/ui/section.tsx';
import { type BesideRow, TableBeside } from '#web/ui/table-beside.tsx';
import { digitsOf, numberOf, type Row, stepOf } from './row-words.ts';
import { words } from './words.ts';

type Picture = ClientOutcome['picture'];

/** Movements and points that were measured in the room, each over the same days. */
export const MeasuredPart = ({ found: { rows, picture } }: { found: ClientOutcome }) => {
  const measured = rows.filter(({ kind }) => kind === 'range' || kind === 'threshold');
  if (measured.length === 0) return null;
  return (
    <Section title={words.measured.title} lead={words.measured.lead}>
      <ul className="grid gap-x-6 gap-y-5 md:grid-cols-2 print:grid-cols-4 print:gap-x-3 print:gap-y-2">
        {measured.map((row) => (
          <li key={row.id} className="min-w-0 break-inside-avoid">
            <Measured row={row} picture={picture} />
          </li>
        ))}
      </ul>
      <Legend hasBand={measured.some(({ error }) => error !== null)} />
      <TableBeside
        title={words.measured.table}
        columns={[words.measured.what, words.chart.day, words.measured.value, words.measured.step]}
        rows={measured.flatMap(tableRows)}
      />
    </Section>
  );
};

const HEIGHT = 190;

const Measured = ({ row, picture }: { row: Row; picture: Picture }) => {
  const [box, width] = useWidth<HTMLDivElement>(360);
  return (
    <figure className="flex h-full flex-col" aria-label={words.measured.label(row.name)}>
      <figcaption className="mb-1 grow">
        <h3 className="font-medium">{row.name}</h3>
        <p className="text-sm text-ink-soft">{row.unit}</p>
      </figcaption>
      <div ref={box} className="rounded-base border border-line bg-surface print:border-0">
        <CourseChart
          picture={picture}
          trace={traceOfMeasured(row, digitsOf(row))}
          frame={{ width, height: HEIGHT }}
        />
      </div>
    </figure>
  );
};

const Legend = ({ hasBand }: { hasBand: boolean }) => (
  <ul aria-hidden className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
    <li className="flex items-center gap-2">
      <span className="size-2 rounded-full bg-accent-strong" />
      {words.measured.legend.value}
    </li>
    {hasBand ? (
      <li className="flex items-center gap-2">
        <span className="h-3 w-5 border-y border-dashed border-ink-soft bg-sunken" />
        {words.measured.legend.band}
      </li>
    ) : null}
    <li className="flex items-center gap-2">
      <svg width={11} height={10}>
        <path d="M5.5 0l5 10h-10z" className="fill-clay" />
      </svg>
      {words.chart.legend.visit}
    </li>
  </ul>
);

const tableRows = (row: Row): BesideRow[] =>
  row.points.map(({ on, value }, place) => ({
    key: `${row.id} ${on}`,
    head: row.name,
    under: place === 0 ? row.unit : '',
    cells: [
      dateWords(Temporal.PlainDate.from(on)),
      numberOf(row, value),
      place === 0 ? '' : stepOf(row, value),
    ],
  }));
