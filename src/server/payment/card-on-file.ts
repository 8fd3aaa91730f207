import { sql, type Kysely } from 'kysely';
import type { ClientId } from '#domain/base/ids.ts';
import type { Tables } from '#server/database/tables.ts';
import type { KeptCard } from './payment-provider.ts';

/** The card of a client; of the one behind the visit whose link is held, where nobody is named. */
export async function cardOf(tables: Kysely<Tables>, client?: ClientId): Promise<KeptCard | undefined> {
  const { rows } = await sql<KeptCard>`
    select customer, method, brand, last_four as "lastFour" from unwind.card_on_file
    where client_id = ${client ?? sql`unwind.client_behind_visit()`}`.execute(tables);
  return rows[0];
}
