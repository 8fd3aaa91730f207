import { sql, type Kysely } from 'kysely';
import type { ClientId } from '#domain/base/ids.ts';
import type { Screening } from '#domain/screening/decision.ts';
import { screen } from '#domain/screening/screen.ts';
import type { ScreeningRecord } from '#domain/screening/screening-record.ts';
import { signOf } from '#domain/screening/sign.ts';
import { openSafetyTasks } from '#server/care/safety-tasks.ts';
import type { Tables } from '#server/database/tables.ts';
import { readScreeningRecords } from './answer-book.ts';
import { asTheScreening } from './as-the-screening.ts';
import { turned } from './turned.ts';
import { quoted } from './quoted.ts';

/** What made a screening be decided anew; the history tells it. `time`: something ran out, or the rules are newer. */
export type Because =
  | 'link'
  | 'handed-in'
  | 'desk'
  | 'own'
  | 'room'
  | 'clearance'
  | 'clearance-ended'
  | 'override'
  | 'time';

export type Restood = {
  readonly screening: Screening;
  readonly record: ScreeningRecord;
  /** Safety tasks that this opened, by id. */
  readonly opened: readonly string[];
};

type Wanted = { readonly now: Temporal.Instant; readonly because: Because };

/** Decides a client's screening anew from all that is on record, in the transaction that is open, and writes it down. */
export async function restand(
  tables: Kysely<Tables>,
  { client, ...wanted }: Wanted & { client: ClientId },
): Promise<Restood> {
  const restood = (await restandAll(tables, { clients: [client], ...wanted })).get(client);
  if (!restood) throw new Error('A screening is decided for a client of the practice');
  return restood;
}

/** The same for several clients. Those that the practice does not have are left out. */
export async function restandAll(
  tables: Kysely<Tables>,
  { clients, now, because }: Wanted & { clients: readonly ClientId[] },
): Promise<Map<ClientId, Restood>> {
  return asTheScreening(tables, async () => {
    await oneAtATime(tables, clients);
    const decided = new Map<ClientId, Restood>();
    for (const [client, record] of await readScreeningRecords(tables, clients)) {
      const screening = screen(record, now.toString());
      const duties = quoted(screening.duties, record);
      decided.set(client, {
        screening,
        record,
        opened: await openSafetyTasks(tables, { client, duties, now }),
      });
    }
    await writeDown(tables, { decided, now, because });
    return decided;
  });
}

/** Of two that decide at once for a client, the second waits and then sees what the first one kept. */
async function oneAtATime(tables: Kysely<Tables>, clients: readonly ClientId[]): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtext('screening'), hashtext(c.id::text))
    from (select unnest(${clients}::uuid[]) as id order by 1) c`.execute(tables);
}

type Decided = Wanted & { readonly decided: ReadonlyMap<ClientId, Restood> };

async function writeDown(tables: Kysely<Tables>, { decided, now, because }: Decided): Promise<void> {
  const earlier = await newestDecisions(tables, [...decided.keys()]);
  const rows = [...decided].map(([client, { screening }]) => ({
    client,
    screening,
    sign: signOf(screening),
    validUntil: screening.validUntil,
    lookAgainAt: lookAgainAt(screening, now).toString(),
    isNew: turned(screening, earlier.get(client), because),
  }));
  await sql`
    with decided as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as d(client uuid, screening jsonb, sign text,
        "validUntil" timestamptz, "lookAgainAt" timestamptz, "isNew" boolean)
    ), kept as (
      insert into unwind.decision (practice_id, client_id, at, because, catalogue, screening)
      select unwind.asking_practice(), d.client, ${now.toString()}, ${because}, d.screening ->> 'catalogue', d.screening
      from decided d where d."isNew"
    )
    insert into unwind.screening_standing
      (practice_id, client_id, sign, valid_until, look_again_at, catalogue)
    select unwind.asking_practice(), d.client, d.sign, d."validUntil", d."lookAgainAt", d.screening ->> 'catalogue'
    from decided d
    on conflict (practice_id, client_id) do update set sign = excluded.sign, valid_until = excluded.valid_until,
      look_again_at = excluded.look_again_at, catalogue = excluded.catalogue`.execute(tables);
}

async function newestDecisions(
  tables: Kysely<Tables>,
  clients: readonly ClientId[],
): Promise<Map<ClientId, Screening>> {
  const { rows } = await sql<{ client: ClientId; screening: Screening }>`
    select distinct on (client_id) client_id as client, screening from unwind.decision
    where client_id = any(${clients}::uuid[]) order by client_id, position desc`.execute(tables);
  return new Map(rows.map(({ client, screening }) => [client, screening]));
}

/** A day at most: weeks since a surgery and years of age change what answers mean, although nobody says anything. */
function lookAgainAt({ validUntil }: Screening, now: Temporal.Instant): Temporal.Instant {
  const tomorrow = now.add({ hours: 24 });
  if (validUntil === null) return tomorrow;
  const runsOut = Temporal.Instant.from(validUntil);
  const isAhead = Temporal.Instant.compare(runsOut, now) > 0;
  return isAhead && Temporal.Instant.compare(runsOut, tomorrow) < 0 ? runsOut : tomorrow;
}
