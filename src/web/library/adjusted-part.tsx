import type { Recomputed } from '#domain/outcome/trials/recomputed.ts';
import type { Trial } from '#domain/outcome/trials/trial.ts';
import { Section } from '#web/ui/section.tsx';
import { intervalWords, numberWords, pWords } from './number-words.ts';
import { words } from './words.ts';

type AdjustedPartProps = { readonly trial: Trial; readonly recomputed: readonly Recomputed[] };

/** What a result owes to a correlation that is not printed: the whole range, never one line of it (OUTCOME-21). */
export const AdjustedPart = ({ trial, recomputed }: AdjustedPartProps) =>
  trial.figures.map((figure, place) => {
    const adjusted = recomputed[place]?.adjusted ?? [];
    return adjusted.length === 0 ? null : (
      <Section key={figure.outcome} title={words.adjusted.title(figure.outcome)} lead={words.adjusted.lead}>
        <table className="w-full max-w-xl border-collapse text-left text-sm tabular-nums">
          <thead>
            <tr className="border-b border-line text-ink-soft">
              {(['r', 'difference', 'interval', 'p'] as const).map((name) => (
                <th key={name} scope="col" className="py-2 pr-4 font-medium">
                  {words.adjusted[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {adjusted.map((line) => (
              <AdjustedRow key={line.r} of={line} />
            ))}
          </tbody>
        </table>
      </Section>
    );
  });

const AdjustedRow = ({ of }: { readonly of: Recomputed['adjusted'][number] }) => (
  <tr className="border-b border-line last:border-b-0">
    <th scope="row" className="py-2 pr-4 font-normal">
      {of.r}
    </th>
    <td className="py-2 pr-4">{numberWords(of.difference)}</td>
    <td className="py-2 pr-4">
      {of.lower === null || of.upper === null ? '' : intervalWords(of.lower, of.upper)}
    </td>
    <td className="py-2">{of.pValue === null ? '' : pWords(of.pValue)}</td>
  </tr>
);
