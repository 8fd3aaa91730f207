import type { Difference, Told } from './difference.ts';
import type { Meaning } from './meaning.ts';
import { PaintDot } from './paint-dot.tsx';
import { isChosenRow, type OnePlace, onePlaceOf } from './row.ts';
import { words } from './words.ts';

type ComparisonTableProps = {
  /** "Aug 1, 2026 and Nov 7, 2026 compared" */
  readonly caption: string;
  readonly meaning: Meaning;
  readonly rows: readonly Difference[];
  readonly chosen: OnePlace | null;
  readonly onChoose: (place: OnePlace, row: Difference) => void;
};

/** The comparison in words: each place with what was before, what is after, and the step between. */
export const ComparisonTable = ({ caption, meaning, rows, chosen, onChoose }: ComparisonTableProps) => (
  <table className="w-full border-collapse text-left tabular-nums">
    <caption className="sr-only">{caption}</caption>
    <thead className="text-sm text-ink-soft">
      <tr className="border-b border-line">
        <Heading>{words.compare.place}</Heading>
        <Heading>{words.compare.before}</Heading>
        <Heading>{words.compare.after}</Heading>
        <Heading>{words.compare.change}</Heading>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr
          key={row.key}
          data-kind={row.kind}
          className={`border-b border-line align-baseline last:border-b-0 ${isChosenRow(row, chosen) ? 'bg-accent-soft' : ''}`}
        >
          <th scope="row" className="py-1 pr-2 font-medium">
            <button
              type="button"
              aria-pressed={isChosenRow(row, chosen)}
              onClick={() => onChoose(onePlaceOf(row), row)}
              className="min-h-target w-full cursor-pointer rounded-small text-left hover:bg-sunken"
            >
              {row.title}
              <span className="block text-sm font-normal text-ink-soft">{row.what}</span>
            </button>
          </th>
          <Amount>{row.before}</Amount>
          <Amount>{row.after}</Amount>
          <td className="py-2">
            <Step row={row} meaning={meaning} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Heading = ({ children }: { children: string }) => (
  <th scope="col" className="py-2 pr-2 font-medium">
    {children}
  </th>
);

const Amount = ({ children: { short, words: said } }: { children: Told }) => (
  <td className="py-2 pr-2">
    <span aria-hidden>{short}</span>
    <span className="sr-only">{said}</span>
  </td>
);

/** Colour, sign, number and word. */
const Step = ({ row, meaning }: { row: Difference; meaning: Meaning }) => (
  <span className="flex items-baseline gap-1.5">
    <span className="translate-y-0.5">
      <PaintDot paint={row.paint} />
    </span>
    <span>
      <span className="font-semibold whitespace-nowrap">{row.step}</span>
      <span className="block text-sm text-ink-soft">{words.kinds[meaning][row.kind]}</span>
    </span>
  </span>
);
