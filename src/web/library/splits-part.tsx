import type { Recomputed, Split } from '#domain/outcome/trials/recomputed.ts';
import type { Trial } from '#domain/outcome/trials/trial.ts';
import { Section } from '#web/ui/section.tsx';
import { numberWords, pWords } from './number-words.ts';
import { words } from './words.ts';

type SplitsPartProps = { readonly trial: Trial; readonly recomputed: readonly Recomputed[] };

/** What a result owes to sizes of arms that are not printed: every split that may have been (OUTCOME-29). */
export const SplitsPart = ({ trial, recomputed }: SplitsPartProps) =>
  trial.figures.map((figure, place) => {
    const splits = recomputed[place]?.splits ?? [];
    return splits.length === 0 ? null : (
      <Section key={figure.outcome} title={words.splits.title(figure.outcome)} lead={words.splits.lead}>
        <table className="w-full max-w-xl border-collapse text-left text-sm tabular-nums">
          <thead>
            <tr className="border-b border-line text-ink-soft">
              {(['sizes', 'f', 'df', 'p'] as const).map((name) => (
                <th key={name} scope="col" className="py-2 pr-4 align-bottom font-medium">
                  {words.splits[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {splits.map((split) => (
              <SplitRow key={split.sizes.join(' ')} of={split} />
            ))}
          </tbody>
        </table>
      </Section>
    );
  });

const SplitRow = ({ of }: { readonly of: Split }) => (
  <tr className="border-b border-line last:border-b-0">
    <th scope="row" className="py-2 pr-4 font-normal">
      {of.sizes.join(', ')}
    </th>
    <td className="py-2 pr-4">{numberWords(of.f, 1)}</td>
    <td className="py-2 pr-4">{`${of.dfBetween}, ${of.dfWithin}`}</td>
    <td className="py-2">{pWords(of.pValue)}</td>
  </tr>
);
