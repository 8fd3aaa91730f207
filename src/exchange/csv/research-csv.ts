import { mainMeasure } from '#domain/outcome/registry/main-measure.ts';
import { CHANGE_ONLY } from '#domain/outcome/registry/registry.ts';
import type { ResearchRow } from '#domain/outcome/registry/research-rows.ts';
import { csvRows } from './csv-rows.ts';

const COLUMNS = [
  [
    'indication',
    'text',
    'What the person came for; each person counts once for each, with the first course of care',
  ],
  [
    'age_band',
    'text',
    'Age at the start in tens of years; empty where unknown, or where fewer than five people would share it',
  ],
  ['measure', 'text', 'The main measure of the indication, named in advance; see measures'],
  [
    'state',
    'running, completed or dropped-out',
    'How the course stands; completed is ended with the goals met, without change, or referred',
  ],
  ['weeks_in_care', 'whole number', 'Whole weeks from the start to the end; empty while it is running'],
  ['first', 'number', 'The first value, from four weeks before the start to two weeks after it'],
  ['first_week', 'whole number', 'Its week, counted from the start; below zero is before it'],
  [
    'last',
    'number',
    'The last value on a later day, up to two weeks after the end; empty where measured once',
  ],
  ['last_week', 'whole number', 'Its week, counted from the start'],
  ['change', 'number', 'last minus first'],
  ['responded', 'true or false', 'Whether the gain is at least what the measure says is enough'],
] as const;

/** The rows for research, one a person and indication (REGISTRY-10). */
export const researchCsv = (rows: readonly ResearchRow[]): string =>
  csvRows([COLUMNS.map(([name]) => name), ...rows.map(cellsOf)]);

const cellsOf = ({ first, last, ...row }: ResearchRow) => [
  row.indication,
  row.ageBand,
  row.measure,
  row.state,
  row.weeksInCare,
  first,
  row.firstWeek,
  last,
  row.lastWeek,
  first === null || last === null ? null : Math.round((last - first) * 1e6) / 1e6,
  row.responded,
];

/** What each column and each measure means, for whoever reads the rows without us. */
export function researchDictionary(rows: readonly ResearchRow[]): string {
  const measures = new Map(rows.map(({ indication, measure }) => [measure, mainMeasure(indication)]));
  return `${JSON.stringify(
    {
      title: 'Practice registry for research',
      read_first: [
        CHANGE_ONLY,
        'Nobody was compared with anybody who was not treated.',
        'Only people who agreed to research are here, and no group of fewer than five by indication, or by age within one.',
        'People without a last value were not measured again: leaving them out makes a caseload look better than it is.',
      ],
      columns: COLUMNS.map(([name, type, meaning]) => ({ name, type, meaning })),
      measures: [...measures].map(([id, { instrument, enough, because }]) => ({
        id,
        name: instrument.name,
        version: instrument.version,
        range: instrument.range,
        better: instrument.improvement,
        enough: { points: enough.points, because, population: enough.population, source: enough.source },
      })),
    },
    null,
    2,
  )}\n`;
}
