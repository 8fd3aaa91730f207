import type { Recomputed } from '#domain/outcome/trials/recomputed.ts';
import type { Figure, Trial } from '#domain/outcome/trials/trial.ts';
import { Section } from '#web/ui/section.tsx';
import { Tag, type TagTone } from '#web/ui/tag.tsx';
import {
  intervalWords,
  numberWords,
  printedPWords,
  printedWords,
  pWords,
  splitsWords,
} from './number-words.ts';
import { words } from './words.ts';

type FiguresPartProps = { readonly trial: Trial; readonly recomputed: readonly Recomputed[] };

/** Each outcome as it is printed, what follows from it, and whether the two agree (OUTCOME-29). */
export const FiguresPart = ({ trial, recomputed }: FiguresPartProps) => (
  <Section title={words.figures.title} lead={words.figures.lead}>
    {trial.figures.length === 0 ? (
      <p className="reading text-ink-soft">{words.figures.none}</p>
    ) : (
      <table
        aria-label={words.figures.table}
        className="block w-full border-collapse text-left text-sm tabular-nums sm:table print:table"
      >
        <thead className="max-sm:sr-only print:not-sr-only">
          <tr className="border-b border-line text-ink-soft">
            <Head>{words.figures.what}</Head>
            <Head>{words.figures.printed}</Head>
            <Head>{words.figures.computed}</Head>
            <Head>{words.figures.agreement}</Head>
          </tr>
        </thead>
        <tbody className="block sm:table-row-group print:table-row-group">
          {trial.figures.map((figure, place) => (
            <FigureRow key={`${figure.outcome} ${figure.at}`} figure={figure} computed={recomputed[place]} />
          ))}
        </tbody>
      </table>
    )}
  </Section>
);

const Head = ({ children }: { readonly children: string }) => (
  <th scope="col" className="py-2 pr-4 font-medium">
    {children}
  </th>
);

const tones: Readonly<Record<Recomputed['agrees'], TagTone>> = {
  agrees: 'good',
  differs: 'stop',
  'cannot-tell': 'plain',
};

/** One below the other where there is no room for columns. */
const cell = 'block py-1 pr-4 sm:table-cell sm:py-3 print:table-cell print:py-2';

type FigureRowProps = { readonly figure: Figure; readonly computed: Recomputed | undefined };

const FigureRow = ({ figure, computed }: FigureRowProps) => (
  <tr className="block border-b border-line py-2 align-top last:border-b-0 sm:table-row print:table-row">
    <th scope="row" className={`${cell} font-normal`}>
      <span className="block font-medium">{figure.outcome}</span>
      <span className="text-ink-soft">{figure.at}</span>
    </th>
    <td className={cell}>
      <span className="block">{printedWords(figure)}</span>
      <span className="text-ink-soft">{printedPWords(figure.p)}</span>
    </td>
    <td className={cell}>
      <Computed of={computed} figure={figure} />
    </td>
    <td className={cell}>
      <Tag tone={tones[computed?.agrees ?? 'cannot-tell']}>
        {words.figures[computed?.agrees ?? 'cannot-tell']}
      </Tag>
    </td>
  </tr>
);

type ComputedProps = { readonly of: Recomputed | undefined; readonly figure: Figure };

const Computed = ({ of, figure }: ComputedProps) => {
  if (of !== undefined && of.splits.length > 0) return splitsWords(of.splits);
  if (of === undefined || of.standardError === null || of.pValue === null)
    return <span className="text-ink-soft">{words.figures.nothing}</span>;
  const { difference, lower, upper, standardError, pValue } = of;
  return (
    <>
      {figure.kind === 'groups' && difference !== null && lower !== null && upper !== null ? (
        <span className="block">
          {numberWords(difference)} ({intervalWords(lower, upper)})
        </span>
      ) : null}
      <span className="block">{words.figures.error(numberWords(standardError, 4))}</span>
      <span className="text-ink-soft">{words.figures.p(pWords(pValue))}</span>
    </>
  );
};
