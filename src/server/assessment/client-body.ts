import { sql, type Kysely } from 'kysely';
import { LOOKED_BACK, type ClientBody } from '#contract/assessment.ts';
import type { ClientId } from '#domain/base/ids.ts';
import type { Tables } from '#server/database/tables.ts';
import { JsonText } from '#server/http/json-text.ts';
import { bodyJson } from './body-json.ts';

/** A client's body over the visits, as one query and as PostgreSQL writes it; nothing when there is no such client here. */
export async function readClientBody(
  tables: Kysely<Tables>,
  client: ClientId,
): Promise<JsonText<ClientBody> | undefined> {
  const { rows } = await sql<{ body: string }>`
    select (${bodyJson(LOOKED_BACK)})::text as body
    from unwind.client c where c.id = ${client}`.execute(tables);
  return rows[0] && new JsonText(rows[0].body);
}
