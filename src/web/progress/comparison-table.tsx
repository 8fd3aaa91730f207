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
  <table className="w-full border-collapse text-left tabular-nums print:text-sm">
    <caption className="sr-only">{caption}</caption>
    <thead className="text-sm text-ink-soft">
      <tr className="border-b border-line">
        <Heading>{words.compare.place}</Heading>
        <Heading look="w-13 lg:max-xl:w-12">{words.compare.before}</Heading>
        <Heading look="w-11 lg:max-xl:w-10">{words.compare.after}</Heading>
        <Heading look="w-24 lg:max-xl:w-20 print:w-52">{words.compare.change}</Heading>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr
          key={row.key}
          data-kind={row.kind}
          className={`border-b border-line align-top last:border-b-0 ${isChosenRow(row, chosen) ? 'bg-accent-soft print:bg-transparent' : ''}`}
        >
          <th scope="row" className="pr-2 font-medium lg:max-xl:text-sm">
            <button
              type="button"
              aria-pressed={isChosenRow(row, chosen)}
              onClick={() => onChoose(onePlaceOf(row), row)}
              className="min-h-target w-full cursor-pointer rounded-small py-2 text-left hover:bg-sunken print:min-h-0 print:py-px"
            >
              {row.title}
              <span className="block text-sm font-normal text-ink-soft print:inline print:pl-2">
                {row.what}
              </span>
            </button>
          </th>
          <Amount>{row.before}</Amount>
          <Amount>{row.after}</Amount>
          <td className="py-2 print:py-px">
            <Step row={row} meaning={meaning} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Heading = ({ look = '', children }: { look?: string; children: string }) => (
  <th scope="col" className={`py-2 pr-2 font-medium lg:max-xl:pr-1 print:py-1 ${look}`}>
    {children}
  </th>
);

const Amount = ({ children: { short, words: said } }: { children: Told }) => (
  <td className="py-2 pr-2 print:py-px">
    <span aria-hidden>{short}</span>
    <span className="sr-only">{said}</span>
  </td>
);

/** Colour, sign, number and word. */
const Step = ({ row, meaning }: { row: Difference; meaning: Meaning }) => (
  <>
    <span className="flex items-center gap-1.5 font-semibold whitespace-nowrap print:inline-flex">
      <PaintDot paint={row.paint} />
      {row.step}
    </span>
    <span className="block text-sm leading-snug text-ink-soft print:inline print:pl-2">
      {words.kinds[meaning][row.kind]}
    </span>
  </>
);
