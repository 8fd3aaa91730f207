import { answersOfPage, answersOfTick, isRowTicked, openPage } from '#domain/home/self-care/answer-page.ts';
import { birthFor, type AgeBand } from '#domain/home/self-care/age-band.ts';
import { dueAtHome } from '#domain/home/self-care/home-items.ts';
import { type Page, pagesFor, type Row } from '#domain/home/self-care/pages.ts';
import { newRun, type Run, withAnswers, withPassed, withTick } from '#domain/home/self-care/run.ts';
import type { Answer, AnswerValue } from '#domain/screening/answer.ts';
import { itemOf } from '#domain/screening/items.ts';
import { NOW } from './screening.ts';

/** Somebody who goes through the questions of self-care: ticks what is so of her, and answers what is asked after it. */
export type Teller = {
  readonly band?: AgeBand;
  /** Items that are so, rows of moods and medicines by their id. */
  readonly so?: readonly string[];
  /** To what is asked after a tick; without it yes-no is no, a place the left sole. */
  readonly says?: Readonly<Record<string, AnswerValue>>;
  readonly earlier?: readonly Answer[];
  readonly at?: string;
};

export function tell({ band = '18-49', so = [], says = {}, earlier = [], at = NOW }: Teller = {}): Run {
  const bornOn = birthFor({ band, on: at.slice(0, 10) });
  let run = newRun({ due: dueAtHome({ answers: earlier, bornOn, at }), earlier, bornOn });
  for (let page = openPage(run, at); page !== undefined; page = openPage(run, at))
    run = withPassed(answerPage(page, run, { so, says, at }), page.id);
  return run;
}

type Telling = Required<Pick<Teller, 'so' | 'says' | 'at'>>;

function answerPage(page: Page, run: Run, { so, says, at }: Telling): Run {
  switch (page.kind) {
    case 'sheet': {
      const ticked = tickAll(page, run, { so, says, at });
      // A tick may have brought more rows to the same sheet.
      const now = pagesFor(ticked, at).find(({ id }) => id === page.id) ?? page;
      const all = tickAll(now, ticked, { so, says, at });
      return withAnswers(all, answersOfPage(now, all), at);
    }
    case 'which': {
      const yes = page.lines
        .flatMap(({ items }) => items)
        .filter((item) => so.includes(item))
        .map((item) => ({ item, value: 'yes' }));
      const told = withAnswers(run, yes, at);
      return withAnswers(told, answersOfPage(page, told), at);
    }
    case 'questions':
      return withAnswers(
        run,
        page.items.map((item) => ({ item, value: says[item] ?? (so.includes(item) ? 'yes' : usual(item)) })),
        at,
      );
    case 'names':
      return withAnswers(run, answersOfPage(page, run), at);
  }
}

const tickAll = (page: Page, run: Run, { so, at }: Telling): Run =>
  (page.kind === 'sheet' ? page.groups : [])
    .flatMap(({ rows }) => rows)
    .filter((row) => so.includes(row.id) || row.items.some((item) => so.includes(item)))
    .reduce((next, row) => tickRow(next, row, at), run);

const tickRow = (run: Run, row: Row, at: string): Run =>
  isRowTicked(row, run)
    ? run
    : row.asks === 'question'
      ? withAnswers(run, answersOfTick(row, 'ticked'), at)
      : withTick(run, row.id, 'ticked');

const usual = (item: string): AnswerValue => {
  const kind = itemOf(item)?.kind;
  if (kind === 'places') return [{ region: 'foot.sole', side: 'left' }];
  if (kind === 'phq') return 0;
  return kind === 'number' ? (itemOf(item)?.most ?? 12) : 'no';
};
