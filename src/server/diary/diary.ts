import { sql, type Kysely } from 'kysely';
import { KEPT_ON_DEVICE } from '#contract/assessment.ts';
import type { DiaryEntry, TodayPack } from '#contract/diary.ts';
import type { AppointmentId, ClientId, MemberId } from '#domain/base/ids.ts';
import { bodyJson } from '#server/assessment/body-json.ts';
import { databaseCode } from '#server/base/database-code.ts';
import { Rollback } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { lastSessionJson } from '#server/session/last-session-json.ts';
import { lastVisitOf, type LastSession } from '#server/session/last-visit.ts';
import { diaryEntryJson } from './visit-json.ts';

export type Span = { from: Temporal.Instant; to: Temporal.Instant };

export async function practiceZone(tables: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ zone: string }>`select zone from unwind.practice`.execute(tables);
  const zone = rows[0]?.zone;
  if (zone === undefined) throw new Error('no practice is set');
  return zone;
}

/** The span of the local days `first` to `last`, both included; 23 or 25 hours where clocks change. */
export function daysInZone(first: Temporal.PlainDate, last: Temporal.PlainDate, zone: string): Span {
  return {
    from: first.toZonedDateTime(zone).toInstant(),
    to: last.add({ days: 1 }).toZonedDateTime(zone).toInstant(),
  };
}

/** Everything in the diary that begins within the span, cancelled visits too. */
export async function entriesWithin(tables: Kysely<Tables>, span: Span): Promise<DiaryEntry[]> {
  const { rows } = await sql<{ entries: DiaryEntry[] }>`
    select coalesce(json_agg(${diaryEntryJson} order by lower(a.during), a.id), '[]') as entries
    from unwind.appointment a
    join unwind.client c on c.id = a.client_id
    join unwind.member m on m.id = a.therapist_id
    where lower(a.during) >= ${span.from.toString()} and lower(a.during) < ${span.to.toString()}`.execute(
    tables,
  );
  return rows[0]?.entries ?? [];
}

type PackedClient = TodayPack['clients'][number];
type PackRow = Omit<PackedClient, 'lastVisit'> & { lastSession: LastSession | null };

/** One therapist's visits within the span, and of each client what treating her needs. */
export async function packFor(
  tables: Kysely<Tables>,
  wanted: Span & { therapist: MemberId },
): Promise<Omit<TodayPack, 'date'>> {
  const all = await entriesWithin(tables, wanted);
  const entries = all.filter((entry) => entry.therapist === wanted.therapist && entry.status !== 'cancelled');
  const treated = [...new Set(entries.map((entry) => entry.client))];
  const { rows } = await sql<{ client: PackRow }>`
    select json_build_object(
      'id', c.id,
      'details', json_build_object('name', c.name, 'pronouns', c.pronouns, 'bornOn', c.born_on),
      'plan', (select plan from unwind.treatment_plan t where t.client_id = c.id order by version desc limit 1),
      'lastSession', ${lastSessionJson},
      'body', ${bodyJson(KEPT_ON_DEVICE)}
    ) as client
    from unwind.client c where c.id = any(${treated}::uuid[]) order by lower(c.name), c.id`.execute(tables);
  return { entries, clients: rows.map((row) => packed(row.client)) };
}

const packed = ({ lastSession, ...client }: PackRow): PackedClient => ({
  ...client,
  lastVisit: lastSession && lastVisitOf(lastSession),
});

export type Booking = {
  id: AppointmentId;
  client: ClientId;
  therapist: MemberId;
  startsAt: Temporal.Instant;
  minutes: number;
  service: string;
  status: DiaryEntry['status'];
};

const TAKEN = '23P01';

/** Writes visits into the diary; those that are there already stay. Where a time is not free, nothing is: `taken`. */
export async function enterVisits(
  tables: Kysely<Tables>,
  bookings: readonly Booking[],
): Promise<'entered' | 'taken'> {
  const rows = bookings.map((one) => ({
    ...one,
    startsAt: one.startsAt.toString(),
    endsAt: one.startsAt.add({ minutes: one.minutes }).toString(),
  }));
  try {
    await sql`
      insert into unwind.appointment (practice_id, id, client_id, therapist_id, during, service, status)
      select unwind.asking_practice(), b.id, b.client, b.therapist, tstzrange(b."startsAt", b."endsAt"), b.service,
        b.status
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as b(id uuid, client uuid, therapist uuid,
        "startsAt" timestamptz, "endsAt" timestamptz, service text, status text)
      on conflict (practice_id, id) do nothing`.execute(tables);
    return 'entered';
  } catch (error) {
    throw databaseCode(error) === TAKEN ? new Rollback<'taken'>('taken') : error;
  }
}
