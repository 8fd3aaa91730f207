import type { Kysely } from 'kysely';
import type { ClientId } from '#domain/base/ids.ts';
import type { Asking, Database } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { restandAll } from '#server/screening/restand.ts';

type Reading<Page> = {
  readonly database: Database;
  readonly asking: Asking;
  readonly now: Temporal.Instant;
  readonly read: (tables: Kysely<Tables>) => Promise<{ page: Page; stale: readonly ClientId[] }>;
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
  const first = await database.read(asking, read);
  if (first.stale.length === 0) return first.page;
  await database.unaudited.write(asking, (tables) =>
    restandAll(tables, { clients: first.stale, now, because: 'time' }),
  );
  return (await database.unaudited.read(asking, read)).page;
}
