import { sql, type Kysely } from 'kysely';
import type { PackageRow } from '#contract/ledger.ts';
import { PackageState } from '#domain/ledger/package.ts';
import type { Tables } from '#server/database/tables.ts';

const ROWS = 500;

/** Packages as the desk sees them; of one client also those that are shared with her. */
export async function packageRows(
  tables: Kysely<Tables>,
  { client = null }: { client?: string | null | undefined },
): Promise<PackageRow[]> {
  const { rows } = await sql<PackageRow>`
    select p.id, p.client_id as client, h.name as "clientName", p.service_id as service, p.name, p.visits,
      p.visits_left as left, unwind.owed_on('package', p.id) as held, p.sold_at as "soldAt",
      p.ended_at is not null as ended,
      coalesce((select json_agg(json_build_object('client', s.client_id, 'name', c.name) order by c.name)
        from unwind.package_share s join unwind.client c on c.practice_id = s.practice_id and c.id = s.client_id
        where s.practice_id = p.practice_id and s.package_id = p.id), '[]') as shared
    from unwind.package p join unwind.client h on h.practice_id = p.practice_id and h.id = p.client_id
    where ${client}::uuid is null or p.client_id = ${client} or exists (
      select from unwind.package_share s
      where s.practice_id = p.practice_id and s.package_id = p.id and s.client_id = ${client})
    order by p.ended_at is not null or p.visits_left = 0, p.sold_at desc, p.id limit ${ROWS}`.execute(tables);
  return rows;
}

/** A package, locked until the end of the transaction: its visits are counted one after another. */
export async function lockPackage(tables: Kysely<Tables>, id: string): Promise<PackageState | undefined> {
  const { rows } = await sql`
    select p.id, p.client_id as holder, p.service_id as service, p.visits_left as left,
      unwind.owed_on('package', p.id) as held, p.ended_at is not null as ended,
      array(select s.client_id::text from unwind.package_share s
        where s.practice_id = p.practice_id and s.package_id = p.id) as shared
    from unwind.package p where p.id = ${id} for update`.execute(tables);
  // What others took while this waited for the lock is read anew: the first row is as it was before.
  if (!rows[0]) return undefined;
  const { rows: now } = await sql<{ held: number }>`
    select unwind.owed_on('package', ${id}) as held`.execute(tables);
  return PackageState.parse({ ...rows[0], held: now[0]?.held ?? 0 });
}

export type NewPackage = {
  readonly id: string;
  readonly client: string;
  readonly service: string;
  readonly name: string;
  readonly visits: number;
  readonly now: Temporal.Instant;
};

export async function insertPackage(tables: Kysely<Tables>, bundle: NewPackage): Promise<void> {
  const { id, client, service, name, visits, now } = bundle;
  await sql`
    insert into unwind.package (practice_id, id, client_id, service_id, name, visits, visits_left, sold_at)
    values (unwind.asking_practice(), ${id}, ${client}, ${service}, ${name}, ${visits}, ${visits}, ${now.toString()})`.execute(
    tables,
  );
}

export async function takeVisit(tables: Kysely<Tables>, id: string): Promise<void> {
  await sql`update unwind.package set visits_left = visits_left - 1 where id = ${id}`.execute(tables);
}

export async function changeService(
  tables: Kysely<Tables>,
  { id, service, name }: { id: string; service: string; name: string },
): Promise<void> {
  await sql`update unwind.package set service_id = ${service}, name = ${name} where id = ${id}`.execute(
    tables,
  );
}

export async function endPackage(
  tables: Kysely<Tables>,
  { id, now }: { id: string; now: Temporal.Instant },
): Promise<void> {
  await sql`update unwind.package set ended_at = ${now.toString()}, visits_left = 0
    where id = ${id} and ended_at is null`.execute(tables);
}

/** Who may use it beside the holder, whole. */
export async function setShares(
  tables: Kysely<Tables>,
  { id, clients }: { id: string; clients: readonly string[] },
): Promise<void> {
  await sql`
    with gone as (
      delete from unwind.package_share where package_id = ${id} and client_id <> all(${[...clients]}::uuid[])
    )
    insert into unwind.package_share (practice_id, package_id, client_id)
    select unwind.asking_practice(), ${id}, c.id from unwind.client c, unwind.package p
    where c.id = any(${[...clients]}::uuid[]) and p.id = ${id} and c.id <> p.client_id
    on conflict do nothing`.execute(tables);
}

export type ServiceOffered = { readonly id: string; readonly name: string; readonly price: number };

/** What a service is called and costs today. */
export async function readService(tables: Kysely<Tables>, id: string): Promise<ServiceOffered | undefined> {
  const { rows } = await sql<ServiceOffered>`
    select id, name, price from unwind.service where id = ${id}`.execute(tables);
  return rows[0];
}
