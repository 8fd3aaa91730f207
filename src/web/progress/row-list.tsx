import { Button } from 'react-aria-components/Button';
import { PaintDot } from './paint-dot.tsx';
import { isChosenRow, type OnePlace, onePlaceOf, type Row } from './row.ts';

type RowListProps = {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly chosen: OnePlace | null;
  readonly onChoose: (place: OnePlace, row: Row) => void;
};

/** What the body shows, in words: each line chooses its place on the body. */
export const RowList = ({ label, rows, chosen, onChoose }: RowListProps) => (
  <ul aria-label={label} className="-mx-2">
    {rows.map((row) => (
      <li key={row.key} className="border-t border-line first:border-t-0">
        <Button
          aria-pressed={isChosenRow(row, chosen)}
          onPress={() => onChoose(onePlaceOf(row), row)}
          className="grid min-h-target w-full cursor-pointer grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 rounded-small px-2 py-2 text-left data-hovered:bg-sunken data-focus-visible:outline-2 data-focus-visible:outline-accent aria-pressed:bg-accent-soft print:min-h-0 print:bg-transparent! print:py-0.5"
        >
          <PaintDot paint={row.paint} />
          <span className="min-w-0">
            <span className="block font-medium print:inline">{row.title}</span>
            <span className="block text-sm text-ink-soft print:inline print:pl-2">{row.what}</span>
          </span>
          <span className="text-right whitespace-nowrap tabular-nums">{row.value}</span>
        </Button>
      </li>
    ))}
  </ul>
);
