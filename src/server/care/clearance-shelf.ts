import { sql, type Kysely } from 'kysely';
import type { z } from 'zod';
import type { NewDocument, recordClearance } from '#contract/screening.ts';
import type { ClientId, MemberId } from '#domain/base/ids.ts';
import type { Clearance } from '#domain/screening/clearance.ts';
import type { Tables } from '#server/database/tables.ts';
import { clearancesJson } from './clearances-json.ts';

export type NewClearance = Omit<z.output<typeof recordClearance.body>, 'document'>;
export type Document = Omit<z.output<typeof NewDocument>, 'base64'> & { content: Buffer };

/** Lays a clearance on the shelf with its document. Sent twice it is kept once, as it came first. */
export async function shelveClearance(
  tables: Kysely<Tables>,
  { clearance, document, client, by, now }: Shelved,
): Promise<void> {
  const { numAffectedRows } = await sql`
    insert into unwind.clearance (practice_id, id, client_id, rules, channels, clinician, role, given_on, expires_on,
      scope, recorded_at, recorded_by)
    values (unwind.asking_practice(), ${clearance.id}, ${client}, ${[...clearance.rules]}::text[],
      ${[...clearance.channels]}::text[], ${clearance.clinician}, ${clearance.role}, ${clearance.givenOn},
      ${clearance.expiresOn}, ${clearance.scope}, ${now.toString()}, ${by})
    on conflict do nothing`.execute(tables);
  if (numAffectedRows === 0n || document === null) return;
  await sql`
    insert into unwind.clearance_document (practice_id, clearance_id, name, type, content)
    values (unwind.asking_practice(), ${clearance.id}, ${document.name}, ${document.type}, ${document.content})`.execute(
    tables,
  );
}

type Shelved = {
  clearance: NewClearance;
  document: Document | null;
  client: ClientId;
  by: MemberId;
  now: Temporal.Instant;
};
type Named = { client: ClientId; clearance: string };

export async function readClearance(
  tables: Kysely<Tables>,
  { client, clearance }: Named,
): Promise<Clearance | undefined> {
  const { rows } = await sql<{ clearances: Clearance[] }>`
    select ${clearancesJson} as clearances from unwind.client c where c.id = ${client}`.execute(tables);
  return rows[0]?.clearances.find(({ id }) => id === clearance);
}

/** Ends a clearance before its day. Nothing happens where it has ended; false where it is not here. */
export async function endClearanceNow(
  tables: Kysely<Tables>,
  { client, clearance, by, now }: Named & { by: MemberId; now: Temporal.Instant },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update unwind.clearance set ended_at = ${now.toString()}, ended_by = ${by}
    where client_id = ${client} and id = ${clearance} and ended_at is null`.execute(tables);
  return numAffectedRows === 1n || (await readClearance(tables, { client, clearance })) !== undefined;
}

export async function readDocument(
  tables: Kysely<Tables>,
  { client, clearance }: Named,
): Promise<z.output<typeof NewDocument> | undefined> {
  const { rows } = await sql<Document>`
    select d.name, d.type, d.content from unwind.clearance_document d
    join unwind.clearance k on k.id = d.clearance_id
    where k.client_id = ${client} and k.id = ${clearance}`.execute(tables);
  const [found] = rows;
  return found && { name: found.name, type: found.type, base64: found.content.toString('base64') };
}
