import { sql, type Kysely } from 'kysely';
import type { ReplyOf } from '#contract/endpoint.ts';
import type { Contract } from '#contract/contract.ts';
import type { Tables } from '#server/database/tables.ts';
import { ownVisitJson } from '#server/diary/visit-json.ts';
import { researchJson } from '#server/registry/research-consent.ts';

type MyVisits = ReplyOf<Contract['myVisits']>;

/** The visits of the client who is signed in, and how she stands to research; the rows of others are hidden by the database itself. */
export async function readMyVisits(tables: Kysely<Tables>): Promise<MyVisits | undefined> {
  const { rows } = await sql<{ mine: MyVisits }>`
    select json_build_object('name', c.name, 'visits', coalesce((
      select json_agg(${ownVisitJson} order by lower(a.during) desc)
      from unwind.appointment a where a.client_id = c.id), '[]'),
      'research', ${researchJson}) as mine
    from unwind.client c
    join unwind.member m on m.user_id = c.user_id and m.id = unwind.asking_member()`.execute(tables);
  return rows[0]?.mine;
}
