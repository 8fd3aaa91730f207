import { sql, type Kysely } from 'kysely';
import { KEPT_ON_DEVICE } from '#contract/assessment.ts';
import type { TodayPack } from '#contract/diary.ts';
import type { ClientId, MemberId } from '#domain/base/ids.ts';
import type { ScreeningRecord } from '#domain/screening/screening-record.ts';
import { bodyJson } from '#server/assessment/body-json.ts';
import { readBooks } from '#server/ledger/practice-books.ts';
import { readPlan } from '#server/plan/plan-shelf.ts';
import { visitsDone } from '#server/plan/visits-done.ts';
import { readScreeningRecords } from '#server/screening/answer-book.ts';
import type { Tables } from '#server/database/tables.ts';
import { JsonText } from '#server/http/json-text.ts';
import { lastSessionJson } from '#server/session/last-session-json.ts';
import { lastVisitOf, type LastSession } from '#server/session/last-visit.ts';
import { daysInZone, entriesWithin } from './diary.ts';

type PackedClient = TodayPack['clients'][number];
type PackRow = {
  readonly known: Omit<PackedClient, 'plan' | 'screening' | 'lastVisit' | 'body'>;
  readonly plan: unknown;
  readonly lastSession: LastSession | null;
  /** As PostgreSQL writes it: thousands of facts are passed on and not read. */
  readonly body: string;
};

/** One therapist's visits of a day, and of each client what treating her needs. */
export async function packFor(
  tables: Kysely<Tables>,
  { therapist, now, zone }: { therapist: MemberId; now: Temporal.Instant; zone: string },
): Promise<{ page: JsonText<TodayPack>; stale: readonly ClientId[] }> {
  const date = now.toZonedDateTimeISO(zone).toPlainDate();
  const { entries: all, stale } = await entriesWithin(tables, daysInZone(date, date, zone), now);
  const entries = all.filter((entry) => entry.therapist === therapist && entry.status !== 'cancelled');
  const treated = [...new Set(entries.map((entry) => entry.client))];
  const records = await readScreeningRecords(tables, treated);
  const { rows } = await sql<PackRow>`
    select json_build_object(
        'id', c.id,
        'details', json_build_object('name', c.name, 'pronouns', c.pronouns, 'bornOn', c.born_on),
        'visitsDone', ${visitsDone}
      ) as known,
      (select plan from unwind.treatment_plan t where t.client_id = c.id order by version desc limit 1) as plan,
      ${lastSessionJson} as "lastSession",
      (${bodyJson(KEPT_ON_DEVICE)})::text as body
    from unwind.client c where c.id = any(${treated}::uuid[]) order by lower(c.name), c.id`.execute(tables);
  const { settings, currency } = await readBooks(tables);
  const redeemsOffline = { upTo: settings.redeemsOfflineUpTo, currency };
  const tasks = await openTasks(tables);
  const day = JSON.stringify({ date: date.toString(), entries, tasks, redeemsOffline });
  const clients = rows.map((row) => clientText(row, records.get(row.known.id)));
  return { page: new JsonText(`${open(day)},"clients":[${clients.join(',')}]}`), stale };
}

function clientText(
  { known, plan: kept, lastSession, body }: PackRow,
  screening: ScreeningRecord | undefined,
): string {
  const plan = kept === null ? null : readPlan(kept);
  const lastVisit = lastSession && lastVisitOf(lastSession);
  return `${open(JSON.stringify({ ...known, plan, screening, lastVisit }))},"body":${body}}`;
}

/** Open safety tasks of the whole practice: whoever is there today may be the one who asks. */
async function openTasks(tables: Kysely<Tables>): Promise<TodayPack['tasks']> {
  const { rows } = await sql<TodayPack['tasks'][number]>`
    select t.id, t.client_id as client, c.name as "clientName", unwind.instant_text(t.opened_at) as "openedAt"
    from unwind.safety_task t join unwind.client c on c.id = t.client_id
    where t.closed_at is null order by t.opened_at, t.id`.execute(tables);
  return rows;
}

/** A JSON object without its last brace, for one field more. */
const open = (object: string): string => object.slice(0, -1);
