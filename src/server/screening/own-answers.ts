import { sql, type Kysely } from 'kysely';
import type { ReplyOf } from '#contract/endpoint.ts';
import type { Contract } from '#contract/contract.ts';
import type { ClientId } from '#domain/base/ids.ts';
import type { Answer } from '#domain/screening/answer.ts';
import { itemOf } from '#domain/screening/items.ts';
import type { Tables } from '#server/database/tables.ts';
import { newestAnswersJson } from './answer-book.ts';

/** The client's file that the sign-in of who asks opens. */
const own = sql`
  unwind.client c join unwind.member m on m.user_id = c.user_id and m.id = unwind.asking_member()`;

export async function ownFile(tables: Kysely<Tables>): Promise<ClientId | undefined> {
  const { rows } = await sql<{ id: ClientId }>`
    select c.id from ${own} order by c.made_at, c.id limit 1`.execute(tables);
  return rows[0]?.id;
}

type OwnAnswers = Pick<ReplyOf<Contract['myScreening']>, 'person' | 'answers'>;

/** What the client answered herself, as far as the database shows it to her; not what was noticed about her. */
export async function readOwnAnswers(tables: Kysely<Tables>): Promise<OwnAnswers | undefined> {
  const { rows } = await sql<{ bornOn: string | null; answers: Answer[] }>`
    select c.born_on as "bornOn", ${newestAnswersJson()} as answers
    from ${own} order by c.made_at, c.id limit 1`.execute(tables);
  const row = rows[0];
  if (!row) return undefined;
  const answers = row.answers.filter(({ item }) => itemOf(item)?.noticed === false);
  return { person: { bornOn: row.bornOn }, answers };
}
