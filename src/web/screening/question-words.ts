import { itemOf } from '#domain/screening/items.ts';
import { ruleOf } from '#domain/screening/rules.ts';

/** What was asked; under a rule's id, what the therapist looked for. */
export const questionOf = (item: string): string => {
  const asked = itemOf(item);
  if (asked) return asked.ask;
  const rule = ruleOf(item);
  return rule ? `${rule.title} (${item})` : item;
};
