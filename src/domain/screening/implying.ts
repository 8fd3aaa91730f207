import type { Condition } from './condition.ts';
import type { Item } from './item.ts';
import { items } from './items.ts';
import type { Held, Sheet } from './sheet.ts';

/**
 * The follow-ups that were answered as if the question before them had been a yes, while that was left open or said no no
 * later: "that night pain never lets up" says that there is night pain (SCREEN-5).
 */
export function implying(id: string, { held }: Sheet): readonly string[] {
  const before = held.get(id);
  if (before?.value === 'yes') return [];
  return (followUps.get(id) ?? []).filter((one) => {
    const said = held.get(one);
    return said !== undefined && speaks(said, before) && said.atMs >= (before?.atMs ?? -Infinity);
  });
}

/** A yes or a place; a number too, but against a no it is only what a form was filled up with. */
const speaks = ({ value }: Held, before: Held | undefined): boolean =>
  value === 'yes' ||
  (Array.isArray(value) && value.length > 0) ||
  (typeof value === 'number' && before?.value !== 'no');

/** By a question, those that are asked only after a yes to it. */
const followUps = followUpsOf(items);

function followUpsOf(all: readonly Item[]): ReadonlyMap<string, readonly string[]> {
  const pairs = all.flatMap(({ id, askedIf }) => neededBy(askedIf).map((needed) => ({ needed, id })));
  const grouped = Map.groupBy(pairs, ({ needed }) => needed);
  return new Map([...grouped].map(([needed, of]) => [needed, of.map(({ id }) => id)]));
}

function neededBy(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return [];
  if ('yes' in condition) return [condition.yes];
  if ('all' in condition) return condition.all.flatMap(neededBy);
  const [only, ...others] = 'any' in condition ? condition.any : [];
  return others.length === 0 ? neededBy(only) : [];
}
