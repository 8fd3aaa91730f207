import type { Answer, ItemId } from '#domain/screening/answer.ts';
import { dueItems, readByCase } from '#domain/screening/due-items.ts';
import { items } from '#domain/screening/items.ts';
import type { Case } from '#domain/screening/rule.ts';
import { rules } from '#domain/screening/rules.ts';
import type { InstantText } from '#domain/base/time.ts';

/** The cases that can keep something from being done at home, or limit it. */
export const homeCases: readonly Case[] = rules
  .flatMap(({ cases }) => cases)
  .filter(({ homeTool }) => homeTool !== null && homeTool.action !== 'PROCEED');

const read: ReadonlySet<string> = new Set(homeCases.flatMap((one) => readByCase(one, ['homeTool'])));

/**
 * Every question that a person alone must have answered, in the order of the form: read off the rules, so that a rule that
 * is added brings its questions along. Age is asked by itself; what only a therapist notices, nobody is asked.
 */
export const homeItems: readonly ItemId[] = items
  .filter(({ id, noticed }) => read.has(id) && !noticed && id !== 'born-on')
  .map(({ id }) => id);

type Asked = {
  readonly answers: readonly Answer[];
  readonly bornOn: string | null;
  readonly at: InstantText;
};

/** What has to be asked before the next exercise: all of it the first time, then what ran out, and a day after a stop all again. */
export function dueAtHome({ answers, bornOn, at }: Asked): readonly ItemId[] {
  const record = { person: { bornOn }, answers: [...answers], clearances: [], overrides: [] };
  return dueItems(record, at, answers.length === 0 ? 'full' : 'update').filter((item) =>
    askedAtHome.has(item),
  );
}

/** Besides, whether a medicine is new: it makes the list of medicines old (H10). */
export const askedAtHome: ReadonlySet<string> = new Set([...homeItems, 'new-medicine']);
