import type { NewAnswer } from '#contract/screening.ts';
import type { Answer, AnswerValue, Person } from '#domain/screening/answer.ts';
import { dueItems } from '#domain/screening/due-items.ts';
import { itemOf } from '#domain/screening/items.ts';
import { z } from 'zod';
import type { Told } from './cast-answers.ts';
import { fixedId } from './fixed-id.ts';

type Filling = {
  readonly name: string;
  readonly person: Person;
  readonly earlier: readonly Answer[];
  readonly purpose: 'full' | 'update';
  readonly says: Told;
  readonly at: Temporal.Instant;
};

/**
 * A form as somebody fills it in: every question that is due, and those that the answers make due, are answered; what is
 * not told is answered no. The catalogue may grow, and the form with it.
 */
export function filledForm(filling: Filling): NewAnswer[] {
  const { name, person, earlier, purpose, says, at } = filling;
  const given: Answer[] = [];
  for (;;) {
    const record = { person, answers: [...newest(earlier, given), ...given], clearances: [], overrides: [] };
    const asked = dueItems(record, at.toString(), purpose);
    const known = new Set(given.map(({ item }) => item));
    const next = asked.flatMap((item) => {
      const value = item in says ? says[item] : usual(item);
      return known.has(item) || value === null || value === undefined ? [] : [{ item, value }];
    });
    if (next.length === 0) break;
    given.push(...next.map((one) => ({ ...one, at: at.toString(), by: 'client' as const })));
  }
  return given.map(({ item, value }) => ({
    id: fixedId(z.uuid(), `${name} ${item}`),
    item,
    value,
    at: at.toString(),
  }));
}

/** What was said before and is not said again. */
function newest(earlier: readonly Answer[], given: readonly Answer[]): Answer[] {
  const again = new Set(given.map(({ item }) => item));
  return earlier.filter(({ item }) => !again.has(item));
}

function usual(id: string): AnswerValue | undefined {
  const kind = itemOf(id)?.kind;
  if (kind === 'yes-no') return 'no';
  if (kind === 'phq') return 0;
  return kind === 'medicines' ? [] : undefined;
}
