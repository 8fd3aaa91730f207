import { ChevronDown } from 'lucide-react';
import { Fragment, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { Icon } from './icon.tsx';

export type BesideRow = {
  readonly key: string;
  readonly head: string;
  /** Softly under the head. */
  readonly under?: string;
  readonly cells: readonly (string | number)[];
  /** Words that belong to the row and need its whole width. */
  readonly note?: string;
};

type TableBesideProps = {
  readonly title: string;
  /** The first is of the heads of the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly BesideRow[];
};

/** What a drawing shows, as a table that opens below it. It is built when it opens, and printed only where it stands open. */
export const TableBeside = ({ title, columns, rows }: TableBesideProps) => {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure isExpanded={open} onExpandedChange={setOpen} className="group mt-4">
      <Heading level={3} className="print:hidden">
        <Button
          slot="trigger"
          className="flex min-h-target cursor-pointer items-center gap-2 rounded-small text-accent data-focus-visible:outline-2 data-focus-visible:outline-accent"
        >
          <Icon of={ChevronDown} className="group-data-expanded:rotate-180" />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel>{open ? <Table columns={columns} rows={rows} /> : null}</DisclosurePanel>
    </Disclosure>
  );
};

const Table = ({ columns: [first, ...others], rows }: Omit<TableBesideProps, 'title'>) => (
  <table className="w-full text-left text-sm tabular-nums">
    <thead className="text-ink-soft">
      <tr>
        <th scope="col" className="py-2 pr-2 font-medium">
          {first}
        </th>
        {others.map((name) => (
          <th key={name} scope="col" className="px-1 py-2 text-right font-medium sm:px-2">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <Row key={row.key} row={row} width={others.length + 1} />
      ))}
    </tbody>
  </table>
);

const Row = ({ row: { head, under = '', cells, note = '' }, width }: { row: BesideRow; width: number }) => (
  <Fragment>
    <tr className="break-inside-avoid border-t border-line">
      <th scope="row" className="py-1.5 pr-2 font-normal">
        {head}
        <span className="block text-ink-soft empty:hidden">{under}</span>
      </th>
      {cells.map((cell, place) => (
        // Cells have no name of their own: they are told apart by their column.
        <td key={`${place}`} className="px-1 py-1.5 text-right sm:px-2">
          {cell}
        </td>
      ))}
    </tr>
    {note === '' ? null : (
      <tr>
        <td colSpan={width} className="pb-2 break-words whitespace-pre-line text-ink-soft">
          {note}
        </td>
      </tr>
    )}
  </Fragment>
);
