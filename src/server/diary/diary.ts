import { sql, type Kysely } from 'kysely';
import type { DiaryEntry } from '#contract/diary.ts';
import type { AppointmentId, ClientId, MemberId, RoomId, ServiceId } from '#domain/base/ids.ts';
import { databaseCode } from '#server/base/database-code.ts';
import { Rollback } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { reachesInto } from './reaches-into.ts';
import { signsWithin } from './signs.ts';
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

type DiaryPage = {
  readonly entries: DiaryEntry[];
  /** Clients on it whose sign is out of date. */
  readonly stale: readonly ClientId[];
};

/** Everything in the diary of the span, cancelled visits too, with how each screening stands; a visit may reach beyond it. */
export async function entriesWithin(
  tables: Kysely<Tables>,
  span: Span,
  now: Temporal.Instant,
): Promise<DiaryPage> {
  const [visits, signs] = await Promise.all([visitsWithin(tables, span), signsWithin(tables, span, now)]);
  return {
    entries: visits.map((visit) => ({ ...visit, screening: signs.get(visit.client)?.sign ?? 'unscreened' })),
    stale: [...signs].flatMap(([client, { isStale }]) => (isStale ? [client] : [])),
  };
}

async function visitsWithin(tables: Kysely<Tables>, span: Span): Promise<Omit<DiaryEntry, 'screening'>[]> {
  const { rows } = await sql<{ entries: Omit<DiaryEntry, 'screening'>[] }>`
    select coalesce(json_agg(${diaryEntryJson} order by lower(a.during), a.id), '[]') as entries
    from unwind.appointment a
    join unwind.client c on c.id = a.client_id
    join unwind.member m on m.id = a.therapist_id
    where ${reachesInto(span)}`.execute(tables);
  return rows[0]?.entries ?? [];
}

export type Booking = {
  id: AppointmentId;
  client: ClientId;
  therapist: MemberId;
  startsAt: Temporal.Instant;
  minutes: number;
  service: string;
  status: DiaryEntry['status'];
  /** Which service that is; none for a visit of before services were kept. */
  serviceId?: ServiceId;
  room?: RoomId;
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
      insert into unwind.appointment (practice_id, id, client_id, therapist_id, during, service, status, service_id,
        price, room_id, location_id)
      select unwind.asking_practice(), b.id, b.client, b.therapist, tstzrange(b."startsAt", b."endsAt"), b.service,
        b.status, b."serviceId", coalesce(s.price, 0), b.room, r.location_id
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as b(id uuid, client uuid, therapist uuid,
        "startsAt" timestamptz, "endsAt" timestamptz, service text, status text, "serviceId" uuid, room uuid)
      left join unwind.service s on s.id = b."serviceId"
      left join unwind.room r on r.id = b.room
      on conflict (practice_id, id) do nothing`.execute(tables);
    return 'entered';
  } catch (error) {
    throw databaseCode(error) === TAKEN ? new Rollback<'taken'>('taken') : error;
  }
}
