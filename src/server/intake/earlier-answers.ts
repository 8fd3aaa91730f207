import { sql, type Kysely } from 'kysely';
import type { ClientId } from '#domain/base/ids.ts';
import type { InstantText } from '#domain/base/time.ts';
import type { ItemId, Person } from '#domain/screening/answer.ts';
import { itemsOfForm } from '#domain/intake/items-of-form.ts';
import { questionsBefore } from '#domain/intake/wanted.ts';
import { dueItems } from '#domain/screening/due-items.ts';
import { itemOf } from '#domain/screening/items.ts';
import type { Tables } from '#server/database/tables.ts';
import { readScreeningRecord } from '#server/screening/answer-book.ts';
import { asTheScreening } from '#server/screening/as-the-screening.ts';

type Wanted = {
  readonly client: ClientId;
  readonly intake: string;
  readonly purpose: 'full' | 'update';
  /** When the form was first opened: what was due then stays due while it is filled in. */
  readonly at: InstantText;
};

type Earlier = {
  /** Questions that need no answer through this link, by their ids alone. */
  readonly standing: { item: ItemId; at: InstantText }[];
  readonly due: readonly ItemId[];
  readonly person: Person;
};

/**
 * What a form need not ask, because it was answered elsewhere and still counts. The link learns which questions these are
 * and never what was said; what a therapist found or noticed is not among them.
 */
export async function earlierAnswers(
  tables: Kysely<Tables>,
  { client, intake, purpose, at }: Wanted,
): Promise<Earlier> {
  return asTheScreening(tables, async () => {
    const without = sql`x.intake_id is not distinct from ${intake}::uuid`;
    const elsewhere = await readScreeningRecord(tables, client, { without });
    const whole = await readScreeningRecord(tables, client);
    if (!elsewhere || !whole) throw new Error('A form belongs to a client of the practice');
    const due = dueItems(elsewhere, at, purpose);
    // A follow-up that has run out waits for the question before it, and of that one the link knows no value.
    const again = new Set([...due, ...due.flatMap(questionsBefore)]);
    const standing = elsewhere.answers
      .filter(({ item }) => itemOf(item)?.noticed === false && !again.has(item))
      .map(({ item, at: answeredAt }) => ({ item, at: answeredAt }));
    const asked = itemsOfForm(purpose, new Set(standing.map(({ item }) => item)));
    return { standing, due: asked, person: whole.person };
  });
}
