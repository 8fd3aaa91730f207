import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { DeviceId, FactId, MemberId } from '#domain/base/ids.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { jsonbText } from '#server/database/jsonb-text.ts';
import type { Tables } from '#server/database/tables.ts';
import { JsonText } from '#server/http/json-text.ts';

export type OwnBatch = { filedBy: MemberId; device: DeviceId | null; facts: readonly KeptFact[] };

/** The file that the asking client's sign-in opens. */
const ownFile = sql`
  select c.id from unwind.client c
  join unwind.member m on m.user_id = c.user_id and m.id = unwind.asking_member()
  order by c.made_at, c.id limit 1`;

/** Files a batch into the own record of who asks. Nothing when no client's file belongs to her. */
export const fileOwnFacts = (
  tables: Kysely<Tables>,
  { facts, filedBy, device }: OwnBatch,
): Promise<FactId[] | undefined> => fileInto(tables, { file: ownFile, filedBy, intake: null, device, facts });

/** Files a batch into the own record of the client behind the link that asks, in the link's name. */
export const fileLinkedFacts = (
  tables: Kysely<Tables>,
  { facts, intake }: { facts: readonly KeptFact[]; intake: string },
): Promise<FactId[] | undefined> => {
  const file = sql`select unwind.linked_client() as id where unwind.linked_client() is not null`;
  return fileInto(tables, { file, filedBy: null, intake, device: null, facts });
};

type Filing = {
  file: RawBuilder<unknown>;
  filedBy: MemberId | null;
  intake: string | null;
  device: DeviceId | null;
  facts: readonly KeptFact[];
};

/**
 * One statement, like the facts of a session: what is there already keeps its place, and is acknowledged like the rest.
 */
async function fileInto(
  tables: Kysely<Tables>,
  { file, facts, filedBy, intake, device }: Filing,
): Promise<FactId[] | undefined> {
  const count = facts.length;
  const { rows } = await sql`
    with brought as materialized (
      select (one.value ->> 'id')::uuid as id, one.value ->> 'kind' as kind, one.value as body, one.ordinality as n
      from jsonb_array_elements(${jsonbText(facts)}::jsonb) with ordinality as one
    ), record as (
      insert into unwind.own_record (practice_id, client_id, last_position)
      select unwind.asking_practice(), own.id, ${count} from (${file}) own
      on conflict (practice_id, client_id) do update set last_position = own_record.last_position + ${count}
      returning practice_id, client_id, last_position
    ), filed as (
      insert into unwind.own_fact (practice_id, client_id, id, position, kind, body, device_id, filed_by, intake_id)
      select r.practice_id, r.client_id, b.id, r.last_position - ${count} + b.n, b.kind, b.body, ${device},
        ${filedBy}, ${intake}
      from record r cross join brought b
      on conflict (practice_id, client_id, id) do nothing
    )
    select from record`.execute(tables);
  return rows.length > 0 ? facts.map(({ id }) => id) : undefined;
}

type OwnFacts = { facts: KeptFact[]; position: number };

/**
 * What was filed into the own record of who asks after a position, in the order of filing; nothing when no client's file belongs to
 * her. Who files holds the record's row until the end, so that whoever sees a position sees everything before it. A position that
 * was never reached here, as after an older backup was restored, is none: everything is answered.
 */
export async function readOwnFacts(
  tables: Kysely<Tables>,
  after: number,
): Promise<JsonText<OwnFacts> | undefined> {
  const { rows } = await sql<{ record: string }>`
    select json_build_object('position', at.position, 'facts', coalesce((
      select json_agg(o.body order by o.position) from unwind.own_fact o
      where o.client_id = own.id and o.position > case when ${after}::bigint > at.position then 0 else ${after}::bigint end
    ), '[]'))::text as record
    from (${ownFile}) own cross join lateral (
      select coalesce(max(r.last_position), 0) as position from unwind.own_record r where r.client_id = own.id) at`.execute(
    tables,
  );
  return rows[0] && new JsonText(rows[0].record);
}
