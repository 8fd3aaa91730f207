import { sql, type Kysely } from 'kysely';
import type { ClientDetails, ClientFile, ClientRow } from '#contract/client.ts';
import type { ClientId } from '#domain/base/ids.ts';
import type { Tables } from '#server/database/tables.ts';
import { JsonText } from '#server/http/json-text.ts';
import { visitText } from '#server/diary/visit-json.ts';

/** At most this many clients are listed at once; a longer list is narrowed by searching. */
export const CLIENTS_PER_PAGE = 100;

/**
 * The whole file as one query; PostgreSQL writes the answer, so 200 visits cost one row to carry. The members are read
 * once, before the join: their row-level security is then asked once for each member and not for each visit.
 */
export async function readClientFile(
  tables: Kysely<Tables>,
  client: ClientId,
): Promise<JsonText<ClientFile> | undefined> {
  const { rows } = await sql<{ file: string }>`
    with m as materialized (select id, to_json(name) as name from unwind.member)
    select concat(
      '{"id":"', c.id,
      '","version":', c.version,
      ',"details":', json_build_object('name', c.name, 'pronouns', c.pronouns, 'bornOn', c.born_on, 'email', c.email,
        'phone', c.phone, 'address', c.address, 'emergencyContact', c.emergency_contact),
      ',"visits":[', (
        select string_agg(${visitText}, ',' order by lower(a.during) desc)
        from unwind.appointment a join m on m.id = a.therapist_id
        where a.client_id = c.id
      ), ']}') as file
    from unwind.client c where c.id = ${client}`.execute(tables);
  return rows[0] && new JsonText(rows[0].file);
}

export async function hasClientFile(tables: Kysely<Tables>, client: ClientId): Promise<boolean> {
  const { rows } = await sql`select from unwind.client where id = ${client}`.execute(tables);
  return rows.length > 0;
}

/**
 * Opens a file. The id was made in the browser: asked again, the file that is there stays as it is, and the answer is
 * false when it says something else.
 */
export async function openClientFile(
  tables: Kysely<Tables>,
  file: { id: ClientId; details: ClientDetails },
): Promise<boolean> {
  const { name, pronouns, bornOn, email, phone, address, emergencyContact } = file.details;
  const { numAffectedRows } = await sql`
    insert into unwind.client
      (practice_id, id, name, pronouns, born_on, email, phone, address, emergency_contact)
    values (unwind.asking_practice(), ${file.id}, ${name}, ${pronouns}, ${bornOn}, ${email}, ${phone}, ${address},
      ${emergencyContact})
    on conflict do nothing`.execute(tables);
  return numAffectedRows === 1n || holdsAlready(tables, file);
}

async function holdsAlready(
  tables: Kysely<Tables>,
  { id, details }: { id: ClientId; details: ClientDetails },
): Promise<boolean> {
  const { name, pronouns, bornOn, email, phone, address, emergencyContact } = details;
  const { rows } = await sql`
    select from unwind.client
    where id = ${id} and name = ${name} and pronouns = ${pronouns} and born_on is not distinct from ${bornOn}::date
      and email = ${email} and phone = ${phone} and address = ${address}
      and emergency_contact = ${emergencyContact}`.execute(tables);
  return rows.length > 0;
}

/** Writes the details over the version that was read; answers the new version, or nothing when it has moved on. */
export async function changeClientFile(
  tables: Kysely<Tables>,
  file: { id: ClientId; version: number; details: ClientDetails },
): Promise<number | undefined> {
  const { name, pronouns, bornOn, email, phone, address, emergencyContact } = file.details;
  const { rows } = await sql<{ version: number }>`
    update unwind.client
    set version = version + 1, name = ${name}, pronouns = ${pronouns}, born_on = ${bornOn}, email = ${email},
      phone = ${phone}, address = ${address}, emergency_contact = ${emergencyContact}
    where id = ${file.id} and version = ${file.version}
    returning version`.execute(tables);
  return rows[0]?.version;
}

/** Clients by part of a name, phone or mail address, in the order of their names; one more than a page when there is. */
export async function findClients(
  tables: Kysely<Tables>,
  wanted: { search: string; now: Temporal.Instant },
): Promise<ClientRow[]> {
  const now = wanted.now.toString();
  const { rows } = await sql<{ client: ClientRow }>`
    select json_build_object('id', c.id, 'name', c.name, 'bornOn', c.born_on, 'phone', c.phone,
      'lastVisitAt', unwind.instant_text((
        select max(lower(a.during)) from unwind.appointment a
        where a.client_id = c.id and lower(a.during) <= ${now} and a.status in ('booked', 'arrived', 'done'))),
      'nextVisitAt', unwind.instant_text((
        select min(lower(a.during)) from unwind.appointment a
        where a.client_id = c.id and lower(a.during) > ${now} and a.status = 'booked'))
    ) as client
    from unwind.client c
    where ${matches(wanted.search.trim())}
    order by lower(c.name), c.id
    limit ${CLIENTS_PER_PAGE + 1}`.execute(tables);
  return rows.map((row) => row.client);
}

function matches(search: string) {
  if (search === '') return sql`true`;
  const part = `%${search.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  const digits = search.replace(/\D/g, '');
  const byPhone =
    digits.length < 3 ? sql`false` : sql`regexp_replace(c.phone, '[^0-9]', '', 'g') like ${`%${digits}%`}`;
  return sql`(c.name ilike ${part} or c.email ilike ${part} or ${byPhone})`;
}
