import { isTicked } from '#domain/intake/ticks.ts';
import type { InstantText } from '#domain/base/time.ts';
import type { AnswerValue, ItemId } from '#domain/screening/answer.ts';
import { medicinesOf } from './medicine-kinds.ts';
import { type Page, pagesFor, type Row } from './pages.ts';
import type { Run } from './run.ts';

type Said = { readonly item: ItemId; readonly value: AnswerValue };

/** Does a row stand ticked? */
export const isRowTicked = (row: Row, { answers, ticked }: Run): boolean =>
  row.asks === 'question' ? isTicked(row, answers) : ticked.includes(row.id);

/** What a tick says at once: of one question yes or no, of several that something of it is so. */
export const answersOfTick = ({ asks, items }: Row, now: 'ticked' | 'empty'): readonly Said[] => {
  if (asks !== 'question') return [];
  const value = now === 'empty' ? 'no' : items.length === 1 ? 'yes' : 'unknown';
  return items.map((item) => ({ item, value }));
};

/** What going on from a list says: each row that is not ticked is a no to all of its questions, and nothing else is. */
export function answersOfPage(page: Page, run: Run): readonly Said[] {
  if (page.kind === 'which') return answersOfWhich(page, run);
  if (page.kind === 'names') return [{ item: 'medicines', value: medicinesOf(run.ticked, run.named) }];
  if (page.kind === 'questions') return [];
  const rows = page.groups.flatMap((group) => group.rows);
  return [
    ...rows.filter((row) => !isRowTicked(row, run)).flatMap(noes),
    ...(rows.some(({ asks }) => asks === 'medicine') ? listOf(run) : []),
  ];
}

/** The whole list says what is new in it too. */
const listOf = ({ due, ticked, named }: Run): readonly Said[] => [
  { item: 'medicines', value: medicinesOf(ticked, named) },
  ...(due.includes('medicines') ? [{ item: 'new-medicine', value: 'no' }] : []),
];

/** Of a line that stood for several: those that are not ticked are not so. */
const answersOfWhich = ({ lines }: Extract<Page, { kind: 'which' }>, { answers }: Run): readonly Said[] => {
  const yes = new Set(answers.filter(({ value }) => value === 'yes').map(({ item }) => item));
  return lines
    .flatMap(({ items }) => items)
    .filter((item) => !yes.has(item))
    .map((item) => ({ item, value: 'no' }));
};

const noes = ({ asks, items }: Row): readonly Said[] =>
  items.map((item) => ({ item, value: asks === 'mood' ? 0 : 'no' }));

/** Told as a list, or one question after the other: for whoever is not sure of some of them. */
export type TellBy = 'list' | 'each';

/** Which questions keep a page from being gone on from. One by one, each needs its answer; "I do not know" is one. */
export function missingOn(page: Page, { answers }: Run, by: TellBy): readonly ItemId[] {
  const said = new Map(answers.map(({ item, value }) => [item, value]));
  const isOpen = (item: ItemId): boolean => !said.has(item) || isEmptyList(said.get(item));
  switch (page.kind) {
    case 'sheet':
      return by === 'list' ? [] : questionsOf(page).filter(isOpen);
    case 'which':
      return by === 'list' ? [] : page.lines.flatMap(({ items }) => items).filter(isOpen);
    case 'questions':
      return page.items.filter(isOpen);
    case 'names':
      return [];
  }
}

/** The first page that was not gone on from, or that an answer has brought another question to; none when all is told. */
export const openPage = (run: Run, at: InstantText): Page | undefined =>
  pagesFor(run, at).find((page) => !run.passed.includes(page.id) || missingOn(page, run, 'list').length > 0);

const questionsOf = ({ groups }: Extract<Page, { kind: 'sheet' }>): readonly ItemId[] =>
  groups.flatMap(({ rows }) => rows.flatMap(({ asks, items }) => (asks === 'question' ? items : [])));

/** That something is somewhere and nowhere is no answer to "where". */
const isEmptyList = (value: AnswerValue | undefined): boolean => Array.isArray(value) && value.length === 0;
