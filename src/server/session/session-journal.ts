import { sql, type Kysely } from 'kysely';
import type { RefusalOf, ReplyOf } from '#contract/endpoint.ts';
import type { Contract } from '#contract/contract.ts';
import { FACTS_PER_PUSH } from '#contract/session.ts';
import type { AppointmentId, ClientId, DeviceId, FactId, MemberId, SessionId } from '#domain/base/ids.ts';
import { refused, type Result } from '#domain/base/result.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { databaseCode } from '#server/base/database-code.ts';
import { Rollback } from '#server/database/database.ts';
import { jsonbText } from '#server/database/jsonb-text.ts';
import type { Tables } from '#server/database/tables.ts';
import type { HandsOnLoad } from '#server/scheduling/hands-on-load.ts';

export type Batch = {
  session: SessionId;
  client: ClientId;
  appointment: AppointmentId | null;
  device: DeviceId;
  filedBy: MemberId;
  facts: readonly KeptFact[];
};

/** What filing came to: every id is in the journal now, whether this batch brought it or an earlier one. */
export type Filed = { acknowledged: FactId[]; begun: boolean; closed: boolean };

type JournalRefusal = RefusalOf<Contract['sendFacts']>;

/**
 * Files a batch as one statement. The session's row is made or its counter raised by the size of the batch; that locks
 * the row, so positions become visible in their order and a cursor misses nothing. Facts that are there already keep
 * their place, and are acknowledged like the others.
 */
export async function appendFacts(tables: Kysely<Tables>, batch: Batch): Promise<Filed> {
  const { rows } = await filing(tables, batch).catch((error: unknown) => {
    throw databaseCode(error) === UNKNOWN_CLIENT ? no('unknown-client') : error;
  });
  const row = rows[0] ?? throwing(no('session-of-another-client'));
  return { acknowledged: batch.facts.map((fact) => fact.id), ...row };
}

const UNKNOWN_CLIENT = '23503';

const no = (reason: JournalRefusal['reason']): Rollback<Result<never, JournalRefusal>> =>
  new Rollback(refused({ reason }));

function filing(tables: Kysely<Tables>, batch: Batch) {
  const count = batch.facts.length;
  return sql<{ begun: boolean; closed: boolean }>`
    with brought as materialized (
      select (one.value ->> 'id')::uuid as id, one.value ->> 'kind' as kind, one.value as body, one.ordinality as n
      from jsonb_array_elements(${jsonbText(batch.facts)}::jsonb) with ordinality as one
    ), journal as (
      insert into unwind.session
        (practice_id, id, client_id, appointment_id, therapist_id, opened_at, last_position)
      select unwind.asking_practice(), ${batch.session}, ${batch.client}, ${batch.appointment}, ${batch.filedBy},
        min((body ->> 'at')::timestamptz), ${count}
      from brought
      on conflict (practice_id, id) do update set last_position = session.last_position + ${count}
      where session.client_id = excluded.client_id
      returning practice_id, id, last_position, closed_at
    ), filed as (
      insert into unwind.fact (practice_id, session_id, id, position, kind, body, device_id, filed_by)
      select j.practice_id, j.id, b.id, j.last_position - ${count} + b.n, b.kind, b.body, ${batch.device},
        ${batch.filedBy}
      from journal j cross join brought b
      on conflict (practice_id, session_id, id) do nothing
    )
    select last_position = ${count} as begun, closed_at is not null as closed from journal`.execute(tables);
}

/** All facts of a session, in the order of filing. */
export async function allFacts(tables: Kysely<Tables>, session: SessionId): Promise<KeptFact[]> {
  const { rows } = await sql<{ facts: KeptFact[] }>`
    select coalesce(json_agg(body order by position), '[]') as facts
    from unwind.fact where session_id = ${session}`.execute(tables);
  return rows[0]?.facts ?? [];
}

/** Keeps the session's row in step with what its facts say: they may arrive in any order and correct one another. */
export async function setSessionTimes(
  tables: Kysely<Tables>,
  times: { session: SessionId; openedAt: string | null; closedAt: string | null; load: HandsOnLoad | null },
): Promise<void> {
  await sql`
    update unwind.session set opened_at = coalesce(${times.openedAt}::timestamptz, opened_at),
      closed_at = ${times.closedAt}::timestamptz, held_seconds = ${times.load?.heldSeconds ?? null},
      deep_seconds = ${times.load?.deepSeconds ?? null}
    where id = ${times.session}`.execute(tables);
}

type Page = ReplyOf<Contract['facts']>;
type PageRow = Omit<Page, 'facts' | 'cursor' | 'more'> & { filed: { position: number; body: KeptFact }[] };

/** The facts filed after a cursor, with whose session it is; nothing when there is no such session here. */
export async function factsAfter(
  tables: Kysely<Tables>,
  wanted: { session: SessionId; after: number },
): Promise<Page | undefined> {
  const { rows } = await sql<PageRow>`
    select s.client_id as client, c.name as "clientName", s.appointment_id as appointment,
      s.therapist_id as therapist, m.name as "therapistName", coalesce((
        select json_agg(json_build_object('position', f.position, 'body', f.body) order by f.position)
        from (
          select position, body from unwind.fact
          where session_id = s.id and position > ${wanted.after} order by position limit ${FACTS_PER_PUSH + 1}
        ) f), '[]') as filed
    from unwind.session s
    join unwind.client c on c.id = s.client_id
    join unwind.member m on m.id = s.therapist_id
    where s.id = ${wanted.session}`.execute(tables);
  const row = rows[0];
  if (!row) return undefined;
  const { filed, ...session } = row;
  const page = filed.slice(0, FACTS_PER_PUSH);
  return {
    ...session,
    facts: page.map((one) => one.body),
    cursor: page.at(-1)?.position ?? wanted.after,
    more: filed.length > page.length,
  };
}

function throwing(error: Error): never {
  throw error;
}
