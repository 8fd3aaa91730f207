import { sql, type Kysely } from 'kysely';
import type {
  AppointmentId,
  ClientId,
  LocationId,
  MemberId,
  RoomId,
  SeriesId,
  ServiceId,
} from '#domain/base/ids.ts';
import type { Visit } from '#contract/client.ts';
import type { Tables } from '#server/database/tables.ts';
import type { Wish } from './engine-request.ts';

/** A visit as it stands in the diary. */
export type BookedVisit = {
  readonly id: AppointmentId;
  readonly client: ClientId;
  /** Null for a visit of before services were kept. */
  readonly service: ServiceId | null;
  readonly serviceName: string;
  readonly therapist: MemberId;
  readonly secondTherapist: MemberId | null;
  readonly startsAt: string;
  readonly minutes: number;
  readonly location: LocationId | null;
  readonly room: RoomId | null;
  readonly price: number;
  readonly status: Visit['status'];
  readonly series: SeriesId | null;
  /** The number of changes of time (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
};

/** A visit, and what it needs of the diary: it keeps the minutes and buffers that it was booked with. */
export type StandingVisit = {
  readonly service: ServiceId | null;
  readonly visit: BookedVisit;
  readonly wish: Wish;
};

/** Undefined where there is no such visit here: it may be a hold's id. */
export async function standingVisit(tables: Kysely<Tables>, id: string): Promise<StandingVisit | undefined> {
  const [visit] = await standingVisits(tables, [id]);
  return visit;
}

/** The visits with these ids that the asker may see, in order of time. */
export async function standingVisits(
  tables: Kysely<Tables>,
  ids: readonly string[],
): Promise<StandingVisit[]> {
  const { rows } = await sql<{ visit: BookedVisit; wish: Wish }>`
    select json_build_object('id', a.id, 'client', a.client_id, 'service', a.service_id, 'serviceName', a.service,
        'therapist', a.therapist_id, 'secondTherapist', a.second_therapist_id,
        'startsAt', unwind.instant_text(lower(a.during)), 'minutes', ${minutes}, 'location', a.location_id,
        'room', a.room_id, 'price', a.price, 'status', a.status, 'series', a.series_id, 'sequence', a.sequence) as visit,
      json_build_object('minutes', ${minutes}, 'bufferBefore', a.buffer_before, 'bufferAfter', a.buffer_after,
        'heavy', coalesce(s.is_heavy, false), 'therapistsNeeded', case when a.second_therapist_id is null then 1 else 2 end,
        'needsRoom', coalesce(s.needs_room, false)) as wish
    from unwind.appointment a left join unwind.service s on s.id = a.service_id
    where a.id = any(${[...ids]}::uuid[]) order by lower(a.during), a.id`.execute(tables);
  return rows.map(({ visit, wish }) => ({ service: visit.service, visit, wish }));
}

const minutes = sql`round(extract(epoch from upper(a.during) - lower(a.during)) / 60)::int`;
