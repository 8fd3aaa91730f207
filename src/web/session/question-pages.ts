import type { AnswerValue, ItemId } from '#domain/screening/answer.ts';
import { fits } from '#domain/screening/items.ts';
import { keysOf } from './question-key.tsx';

/** What was tapped on a page and is not noted yet. */
export type Given = { readonly [item: ItemId]: AnswerValue };

type Page = {
  readonly page: readonly ItemId[];
  /** Questions on later pages. */
  readonly left: number;
  /** Questions that big keys cannot ask. */
  readonly elsewhere: number;
};

/** "None of these" is said of what can be read at one look. [design] */
const ON_A_PAGE = 8;

export const pageOf = (items: readonly ItemId[], done: readonly ItemId[]): Page => {
  const asked = items.filter((id) => keysOf(id) !== null && !done.includes(id));
  return {
    page: asked.slice(0, ON_A_PAGE),
    left: Math.max(0, asked.length - ON_A_PAGE),
    elsewhere: items.filter((id) => keysOf(id) === null).length,
  };
};

/** The answers of a page, as far as they were given. */
export const answersOf = (page: readonly ItemId[], given: Given): { item: ItemId; value: AnswerValue }[] =>
  page.flatMap((item) => {
    const value = given[item];
    return value !== undefined && fits(item, value) ? [{ item, value }] : [];
  });
