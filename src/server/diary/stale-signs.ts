import { sql, type Kysely } from 'kysely';
import type { ClientId } from '#domain/base/ids.ts';
import { catalogue } from '#domain/screening/rules.ts';
import type { Asking, Database } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { restandAll } from '#server/screening/restand.ts';
import type { Span } from './diary.ts';

type Reading<Page> = {
  readonly database: Database;
  readonly asking: Asking;
  readonly now: Temporal.Instant;
  readonly read: (tables: Kysely<Tables>) => Promise<{ page: Page; span: Span }>;
};

/**
 * Reads a page of the diary on which no sign is out of date: where time has passed over one, or the rules are newer than
 * it, it is decided anew and the page is read again. This is seldom more than once a day for a client.
 */
export async function readWithFreshSigns<Page>({
  database,
  asking,
  now,
  read,
}: Reading<Page>): Promise<Page> {
  const first = await database.read(asking, async (tables) => {
    const { page, span } = await read(tables);
    return { page, stale: await staleWithin(tables, span, now) };
  });
  if (first.stale.length === 0) return first.page;
  await database.unaudited.write(asking, (tables) =>
    restandAll(tables, { clients: first.stale, now, because: 'time' }),
  );
  return database.unaudited.read(asking, async (tables) => (await read(tables)).page);
}

async function staleWithin(
  tables: Kysely<Tables>,
  { from, to }: Span,
  now: Temporal.Instant,
): Promise<ClientId[]> {
  const { rows } = await sql<{ client: ClientId }>`
    select distinct st.client_id as client
    from unwind.appointment a join unwind.screening_standing st on st.client_id = a.client_id
    where lower(a.during) >= ${from.toString()} and lower(a.during) < ${to.toString()}
      and (st.look_again_at <= ${now.toString()} or st.catalogue <> ${catalogue})`.execute(tables);
  return rows.map(({ client }) => client);
}
