import { ArrowDown, ArrowUp, CircleHelp, Equal, Trash2, type LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '#web/ui/icon.tsx';
import type { Result } from './results-model.ts';
import type { Verdict } from './verdict.ts';
import { words } from './words.ts';

type ResultsProps = {
  readonly results: readonly Result[];
  readonly onTakeBack: (result: Result) => void;
};

/** What was measured today, small and honest: number, change, and whether the change is larger than the error. */
export const Results = ({ results, onTakeBack }: ResultsProps) =>
  results.length === 0 ? (
    <p className="text-ink-soft">{words.results.none}</p>
  ) : (
    <ul>
      {results.map((result) => (
        <li
          key={result.id}
          className="grid grid-cols-[1fr_auto] items-start gap-x-3 border-t border-line py-4 first:border-t-0 first:pt-0"
        >
          <div className="min-w-0">
            <p className="font-medium">{result.name}</p>
            {result.number === '' ? null : (
              <p className="flex flex-wrap items-baseline gap-x-3 tabular-nums">
                <span className="text-2xl font-semibold">{result.number}</span>
                <Change verdict={result.verdict} />
              </p>
            )}
            {result.detail === '' ? null : <p className="text-sm text-ink-soft">{result.detail}</p>}
            {result.compared === 'words' ? null : (
              <p className="mt-1 text-sm">{result.verdict?.sentence ?? words.verdict.first}</p>
            )}
          </div>
          <Button
            aria-label={words.results.takeBack(result.name)}
            onPress={() => onTakeBack(result)}
            className="-mr-3 grid size-target cursor-pointer place-items-center rounded-base text-ink-soft hover:bg-sunken"
          >
            <Icon of={Trash2} />
          </Button>
        </li>
      ))}
    </ul>
  );

const ways: Readonly<Record<Verdict['way'], LucideIcon>> = {
  more: ArrowUp,
  less: ArrowDown,
  same: Equal,
  unknown: CircleHelp,
};

/** Neither good nor bad: which way is wanted is for the therapist to say. */
const Change = ({ verdict }: { verdict: Verdict | null }) =>
  verdict === null || verdict.change === null ? null : (
    <span
      className={`inline-flex items-center gap-1 text-lg ${verdict.weight === 'larger' ? 'font-semibold text-accent' : 'text-ink-soft'}`}
    >
      <Icon of={ways[verdict.way]} size={16} />
      {verdict.change}
      <span className="text-sm font-normal">{words.verdict.weight[verdict.weight]}</span>
    </span>
  );
