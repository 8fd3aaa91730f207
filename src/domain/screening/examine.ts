import { instantText } from '#domain/base/instant.ts';
import type { Condition } from './condition.ts';
import type { Case, Rule } from './rule.ts';
import { birthday, type Sheet } from './sheet.ts';
import { metItems, openItems, partsOf } from './trace.ts';
import { type Truth, truthOf } from './truth.ts';

/** A case that the answers meet, by which answers, since when. */
export type Met = { readonly case: Case; readonly items: readonly string[]; readonly since: string };

/** A case that nobody can decide yet, and the questions that would. */
export type Unsettled = { readonly case: Case; readonly items: readonly string[] };

/** One rule against one sheet. */
export type Examined = {
  readonly rule: Rule;
  readonly met: readonly Met[];
  readonly unsettled: readonly Unsettled[];
  /** Asked, and every case of it no. */
  readonly negative: boolean;
};

export function examine(rule: Rule, sheet: Sheet): Examined {
  const found = foundByTherapist(rule, sheet);
  const met: Met[] = [];
  const unsettled: Unsettled[] = [];
  for (const [place, one] of rule.cases.entries()) {
    if (place === 0 && found === 'yes') met.push(foundCase(one, rule, sheet));
    else {
      const truth = truthOfCase(one, sheet);
      if (truth === 'yes') met.push(metCase(one, sheet));
      else if (truth === 'unknown' && found !== 'no')
        unsettled.push({ case: one, items: openItems(one.when, sheet) });
    }
  }
  return { rule, met, unsettled, negative: met.length === 0 && unsettled.length === 0 };
}

/** What a therapist stated under the id of the rule: a no counts while it is fresh, a yes until it is taken back (SCREEN-7). */
export function foundByTherapist(rule: Rule, sheet: Sheet): Truth {
  const held = sheet.held.get(rule.id);
  if (held?.value === 'yes') return 'yes';
  if (held?.value !== 'no' || held.expired) return 'unknown';
  sheet.leaned.add(rule.id);
  return 'no';
}

/** A case that only asks something is over once that is answered (SCREEN-19). */
export function truthOfCase(one: Case, sheet: Sheet): Truth {
  if (one.until !== undefined && sheet.held.get(one.until)?.expired === false) return 'no';
  return truthOf(one.when, sheet);
}

function foundCase(one: Case, rule: Rule, sheet: Sheet): Met {
  const items = [...new Set([rule.id, ...metItems(one.when, sheet)])];
  return { case: one, items, since: newest(items, sheet) ?? instantText(sheet.nowMs) };
}

function metCase(one: Case, sheet: Sheet): Met {
  const items = [...new Set(metItems(one.when, sheet))];
  return { case: one, items, since: newest(items, sheet) ?? ageReached(one.when, sheet) };
}

function newest(items: readonly string[], sheet: Sheet): string | undefined {
  let since: { readonly at: string; readonly atMs: number } | undefined;
  for (const id of items) {
    const held = sheet.held.get(id);
    if (held !== undefined && (since === undefined || held.atMs > since.atMs)) since = held;
  }
  return since?.at;
}

/** A case that age alone meets began on that birthday. */
function ageReached(condition: Condition, sheet: Sheet): string {
  const leaves = [condition, ...(partsOf(condition) ?? [])];
  const aged = leaves.find((leaf) => 'age' in leaf);
  if (aged === undefined || sheet.bornOn === null) return instantText(sheet.nowMs);
  return `${birthday(sheet.bornOn, aged.age === 'from' ? aged.years : 0)}T00:00:00Z`;
}
