import { graveAtOnce } from '#domain/home/self-care/decide.ts';
import { openPage } from '#domain/home/self-care/answer-page.ts';
import { pagesFor } from '#domain/home/self-care/pages.ts';
import { type Run, withoutAnswers } from '#domain/home/self-care/run.ts';
import { now, useCare } from './care.ts';
import { HelpPage } from './help-page.tsx';
import type { Kept } from './kept.ts';
import { NamesPage } from './names-page.tsx';
import { OneByOnePage } from './one-by-one-page.tsx';
import { SheetPage } from './sheet-page.tsx';
import type { Trail } from './use-trail.ts';

type QuestionsPagesProps = { readonly run: Run; readonly trail: Trail };

/** The questions, a page at a time. What cannot wait is shown in their place the moment it is answered. */
export const QuestionsPages = ({ run, trail }: QuestionsPagesProps) => {
  const { book } = useCare();
  const grave = graveAtOnce({ answers: run.answers, bornOn: run.bornOn, at: now() });
  if (grave !== null)
    return (
      <HelpPage
        why={grave.why}
        onMistake={() => book.change((before) => ({ ...before, run: withoutAnswers(run, grave.items) }))}
      />
    );
  const page = openPage(run, now());
  if (page === undefined) return null;
  const change = (changing: (run: Run) => Run): void =>
    book.change((before) => ({ ...before, run: changing(before.run ?? run) }));
  const goOn = (going: (kept: Kept) => Kept): void => {
    book.change((before) => going({ ...before, run: before.run ?? run }));
    if (book.state().run === null) trail.settle('main');
    else trail.on();
  };
  const shared = { run, change, goOn, onBack: run.passed.length === 0 ? null : trail.back };
  const part = partOf(run, page.id);
  switch (page.kind) {
    case 'sheet':
      return <SheetPage key={page.id} page={page} part={part} {...shared} />;
    case 'which':
    case 'questions':
      return <OneByOnePage key={page.id} page={page} part={part} {...shared} />;
    case 'names':
      return <NamesPage key={page.id} page={page} part={part} {...shared} />;
  }
};

/** Which of the large pages this is, or belongs to. */
const partOf = (run: Run, id: string): { readonly place: number; readonly of: number } => {
  const pages = pagesFor(run, now());
  const sheets = pages.filter(({ kind }) => kind === 'sheet').map((page) => page.id);
  const here = pages.findIndex((page) => page.id === id);
  const place = pages.slice(0, here + 1).filter(({ kind }) => kind === 'sheet').length;
  return { place: Math.max(1, place), of: Math.max(1, sheets.length) };
};
