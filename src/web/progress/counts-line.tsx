import { type Difference, type DifferenceKind, differenceKinds, fills, signs } from './difference.ts';
import type { Meaning } from './meaning.ts';
import { PaintDot } from './paint-dot.tsx';
import { words } from './words.ts';

type CountsLineProps = { readonly meaning: Meaning; readonly rows: readonly Difference[] };

/** How many came, grew, eased, went: the sum of a comparison, and the key to its colours and signs. */
export const CountsLine = ({ meaning, rows }: CountsLineProps) => (
  <ul aria-label={words.compare.sum} className="flex flex-wrap gap-x-4 gap-y-1.5 text-sm">
    {differenceKinds.map((kind) => (
      <Count key={kind} meaning={meaning} kind={kind} rows={rows.filter((row) => row.kind === kind)} />
    ))}
  </ul>
);

type CountProps = CountsLineProps & { readonly kind: DifferenceKind };

const Count = ({ meaning, kind, rows: [first, ...others] }: CountProps) =>
  first === undefined ? null : (
    <li className="flex items-center gap-1.5">
      <PaintDot paint={meaning === 'done' ? first.paint : { fill: fills[kind], words: '' }} />
      <span aria-hidden className="font-semibold">
        {signs[kind]}
      </span>
      <span>
        {words.kinds[meaning][kind]} <span className="font-semibold tabular-nums">{others.length + 1}</span>
      </span>
    </li>
  );
