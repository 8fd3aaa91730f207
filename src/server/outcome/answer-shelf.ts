import { sql, type Kysely } from 'kysely';
import type { ClientId, MemberId } from '#domain/base/ids.ts';
import type { InstrumentAnswer } from '#domain/outcome/instrument-answer.ts';
import { jsonbText } from '#server/database/jsonb-text.ts';
import type { Tables } from '#server/database/tables.ts';

export type NewAnswer = Omit<InstrumentAnswer, 'day'>;

type Keeping = {
  readonly client: ClientId;
  readonly answers: readonly NewAnswer[];
  readonly filedBy: MemberId;
  readonly now: Temporal.Instant;
};

/**
 * Writes answers down in the transaction that is open, and hands back the ids of those that are new. A clock that runs
 * ahead puts none into the future. The course of care is the newest that had begun by then; what is asked at the end
 * belongs to the one that ended.
 */
export async function keepAnswers(
  tables: Kysely<Tables>,
  { client, answers, filedBy, now }: Keeping,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    insert into unwind.instrument_answer (practice_id, client_id, id, episode_id, instrument, instrument_version, moment,
      measured_at, day, score, answers, by, filed_by)
    select p.id, ${client}, a.id, (
        select e.id from unwind.episode e
        where e.client_id = ${client} and e.opened_on <= d.day
          and (e.ended_on is null or e.ended_on >= d.day or a.moment = 'discharge')
        order by e.opened_on desc, e.ended_on desc nulls first limit 1),
      a.instrument, a.version, a.moment, m.at, d.day, a.score, a.answers, a.by, ${filedBy}
    from jsonb_to_recordset(${jsonbText(answers)}::jsonb) as a(id uuid, instrument text, version int, moment text,
      at timestamptz, score double precision, answers jsonb, by text)
    join unwind.practice p on p.id = unwind.asking_practice()
    cross join lateral (select least(a.at, ${now.toString()}::timestamptz) as at) m
    cross join lateral (select (m.at at time zone p.zone)::date as day) d
    on conflict (practice_id, client_id, id) do nothing
    returning id`.execute(tables);
  return new Set(rows.map(({ id }) => id));
}

const columns = sql`a.id, a.instrument, a.instrument_version as version, a.moment,
  unwind.instant_text(a.measured_at) as at, a.day, a.score, a.answers, a.by`;

export async function readAnswer(
  tables: Kysely<Tables>,
  { client, id }: { client: ClientId; id: string },
): Promise<InstrumentAnswer | undefined> {
  const { rows } = await sql<InstrumentAnswer>`
    select ${columns} from unwind.instrument_answer a where a.client_id = ${client} and a.id = ${id}`.execute(
    tables,
  );
  return rows[0];
}

/** So many are told of a client. */
const TOLD = 120;

/** What was answered, the oldest first; of a great many the newest. */
export async function readAnswers(tables: Kysely<Tables>, client: ClientId): Promise<InstrumentAnswer[]> {
  const { rows } = await sql<InstrumentAnswer>`
    select ${columns} from (
      select * from unwind.instrument_answer i where i.client_id = ${client}
      order by i.measured_at desc, i.id desc limit ${TOLD}) a
    order by a.measured_at, a.id`.execute(tables);
  return rows;
}
