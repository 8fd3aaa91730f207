import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { ClientId } from '#domain/base/ids.ts';
import type { Answer } from '#domain/screening/answer.ts';
import { fits } from '#domain/screening/items.ts';
import type { ScreeningRecord } from '#domain/screening/screening-record.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { roomAnswers } from '#domain/session/room-answers.ts';
import { deriveSession } from '#domain/session/session.ts';
import { clearancesJson, overridesJson } from '#server/care/clearances-json.ts';
import type { Tables } from '#server/database/tables.ts';

/** What a client's screening is decided from, or nothing when the practice has no such client. */
export async function readScreeningRecord(
  tables: Kysely<Tables>,
  client: ClientId,
  { without = sql`false` }: { without?: RawBuilder<unknown> } = {},
): Promise<ScreeningRecord | undefined> {
  return (await readScreeningRecords(tables, [client], { without })).get(client);
}

type RecordRow = Pick<ScreeningRecord, 'answers' | 'clearances' | 'overrides'> & {
  id: ClientId;
  bornOn: string | null;
  rooms: KeptFact[][];
};

/** The records of several clients, in one query. */
export async function readScreeningRecords(
  tables: Kysely<Tables>,
  clients: readonly ClientId[],
  { without = sql`false` }: { without?: RawBuilder<unknown> } = {},
): Promise<Map<ClientId, ScreeningRecord>> {
  const { rows } = await sql<RecordRow>`
    select c.id, c.born_on as "bornOn", ${newestAnswersJson({ without })} as answers, ${roomsJson} as rooms,
      ${clearancesJson} as clearances, ${overridesJson} as overrides
    from unwind.client c where c.id = any(${clients}::uuid[])`.execute(tables);
  return new Map(rows.map((row) => [row.id, recordOf(row)]));
}

/**
 * The newest answers of a client `c` to each question, as far as whoever asks may see them, without those answers `x` that
 * a condition leaves out. Of one moment all are kept.
 */
export const newestAnswersJson = ({
  without = sql`false`,
}: { without?: RawBuilder<unknown> } = {}) => sql`coalesce((
  select json_agg(json_build_object(
    'item', a.item, 'value', a.value, 'at', unwind.instant_text(a.at), 'by', a.given_by) order by a.at, a.item)
  from (
    select item, value, at, given_by, rank() over (partition by item order by at desc) as place
    from unwind.answer x where x.client_id = c.id and not (${without})) a
  where a.place = 1), '[]')`;

/** The sessions of a client `c` in which questions were answered: what says when, what was said, and what corrects it. */
const roomsJson = sql`coalesce((
  select json_agg(room.facts) from (
    select (
      select json_agg(f.body order by f.position) from unwind.fact f
      where f.session_id = s.id and f.kind in ('screening-answered', 'corrected')) as facts
    from unwind.session s
    where s.client_id = c.id and exists (
      select from unwind.fact f where f.session_id = s.id and f.kind = 'screening-answered')) room), '[]')`;

/** A fact of the room is filed whatever it says, and questions change: what is no answer to a question of today counts for none. */
function recordOf({ bornOn, answers, rooms, clearances, overrides }: RecordRow): ScreeningRecord {
  const inRooms = rooms.flatMap((facts) => roomAnswers(deriveSession(facts)));
  const given = newestOfEach([...answers, ...inRooms].filter(({ item, value }) => fits(item, value)));
  return { person: { bornOn: bornOn ?? toldBirth(given) }, answers: given, clearances, overrides };
}

/** The day of birth that the client told, where the file has none. */
function toldBirth(answers: readonly Answer[]): string | null {
  const told = answers.find(({ item }) => item === 'born-on')?.value;
  return typeof told === 'string' ? told : null;
}

/** Of each question the newest answers; two of the same moment stand side by side, and the riskier counts. */
function newestOfEach(answers: readonly Answer[]): Answer[] {
  const newest = new Map<string, number>();
  for (const { item, at } of answers) {
    newest.set(item, Math.max(newest.get(item) ?? Number.NEGATIVE_INFINITY, instantOf(at)));
  }
  return answers.filter(({ item, at }) => newest.get(item) === instantOf(at));
}

const instantOf = (at: string): number => Temporal.Instant.from(at).epochMilliseconds;
