import type { ReactNode } from 'react';
import { indicationOf } from '#domain/plan/indications.ts';
import {
  changeWords,
  type Figures,
  gainEffect,
  type Line,
  oneDigit,
  type Share,
  shareWords,
  sizeWords,
} from './registry-model.ts';
import { words } from './words.ts';

const columns = [
  'indication',
  'measure',
  'people',
  'change',
  'size',
  'responders',
  'measured',
  'completed',
  'droppedOut',
] as const;
type Column = (typeof columns)[number];

/** Everything that is drawn, as a table: for screen readers, and for whoever reads numbers faster. On a phone a row is a list. */
export const RegistryTable = ({ lines }: { lines: readonly Line[] }) => (
  <details className="border-t border-line py-4 print:hidden">
    <summary className="min-h-target cursor-pointer py-2 font-medium text-accent">{words.table.show}</summary>
    <table className="mt-2 block w-full border-collapse md:table">
      <caption className="sr-only">{words.table.caption}</caption>
      <thead className="sr-only md:not-sr-only md:table-header-group">
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className="border-b border-line px-2 py-2 text-left align-bottom text-sm font-medium text-ink-soft"
            >
              {words.table[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {lines.map((line) => (
          <Row key={line.indication} line={line} />
        ))}
      </tbody>
    </table>
  </details>
);

const Row = ({ line }: { line: Line }) => {
  const { indication, measure, people, shown, measured, completed, droppedOut } = line;
  return (
    <tr className="block border-b border-line py-3 md:table-row">
      <th
        scope="row"
        className="block py-1 text-left align-baseline font-medium md:table-cell md:px-2 md:text-sm"
      >
        {indicationOf(indication).name}
      </th>
      <Cell of="measure">{measure.name}</Cell>
      <Cell of="people">{people}</Cell>
      <Cell of="change">{shown.kind === 'dots' ? words.table.few : changeCell(shown)}</Cell>
      <Cell of="size">{shown.kind === 'dots' ? words.table.none : sizeCell(measure, shown)}</Cell>
      <Cell of="responders">{shown.kind === 'dots' ? words.table.none : shareWords(shown.responders)}</Cell>
      <Cell of="measured">{orNone(measured)}</Cell>
      <Cell of="completed">{orNone(completed)}</Cell>
      <Cell of="droppedOut">{orNone(droppedOut)}</Cell>
    </tr>
  );
};

const Cell = ({ of, children }: { of: Column; children: ReactNode }) => (
  <td className="block py-1 align-baseline text-sm tabular-nums md:table-cell md:px-2">
    <span aria-hidden className="text-ink-soft md:hidden">{`${words.table[of]}: `}</span>
    {children}
  </td>
);

const orNone = (share: Share | null): string => (share === null ? words.table.none : shareWords(share));

const changeCell = ({ change, interval }: Extract<Line['shown'], { kind: 'figures' }>): string =>
  interval === null
    ? changeWords(change)
    : `${changeWords(change)} (${signed(interval.lower)} to ${signed(interval.upper)})`;

const sizeCell = (measure: Line['measure'], figures: Figures): string => {
  const effect = gainEffect(measure, figures);
  if (effect === null) return words.table.none;
  return words.table.sizeOf(sizeWords(effect.size), sizeWords(effect.lower), sizeWords(effect.upper));
};

/** With a true minus. */
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${oneDigit(value)}`;
