import { sql, type Kysely } from 'kysely';
import type { LocationId, MemberId, RoomId, ServiceId } from '#domain/base/ids.ts';
import { BookingRules } from '#domain/scheduling/booking-rules.ts';
import type { TravelTime } from '#domain/scheduling/free-times-request.ts';
import type { ExceptionDay, WeeklyHours } from '#domain/scheduling/hours.ts';
import { TherapistRules } from '#domain/scheduling/therapist-rules.ts';
import type { Tables } from '#server/database/tables.ts';

/** When somebody is busy, in milliseconds of the epoch, and why. */
export type BusyRow = {
  readonly therapist: MemberId;
  readonly kind: 'visit' | 'session' | 'hold' | 'blocked' | 'imported';
  readonly start: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
  readonly location: LocationId | null;
  readonly room: RoomId | null;
  readonly seat: number;
  readonly heavy: boolean;
  readonly handsOnMinutes: number;
  readonly deepMinutes: number;
};

export type PageTherapist = {
  readonly id: MemberId;
  readonly name: string;
  /** Whether she gives the service that was asked for. */
  readonly gives: boolean;
  readonly weekly: readonly WeeklyHours[];
  readonly exceptions: readonly ExceptionDay[];
  readonly rules: TherapistRules;
  /** The shortest visit that visitors can book with her. */
  readonly shortestMinutes: number | null;
};

export type PageService = {
  readonly id: ServiceId;
  readonly name: string;
  readonly minutes: number;
  readonly bufferBefore: number;
  readonly bufferAfter: number;
  readonly price: number;
  readonly therapistsNeeded: 1 | 2;
  readonly needsRoom: boolean;
  readonly heavy: boolean;
  readonly isPublic: boolean;
  readonly archived: boolean;
};

/** All that decides whether a time is free: read whole, in one question. */
export type BookingPage = {
  readonly zone: string;
  readonly rules: BookingRules;
  readonly service: PageService | null;
  readonly therapists: readonly PageTherapist[];
  readonly holidays: readonly { readonly date: string }[];
  readonly locations: readonly LocationId[];
  readonly travel: readonly TravelTime[];
  readonly rooms: readonly {
    readonly id: RoomId;
    readonly location: LocationId;
    readonly capacity: number;
  }[];
  readonly busy: readonly BusyRow[];
};

export type PageWanted = {
  readonly service: ServiceId | null;
  /** Also these, whether they give the service or not. */
  readonly therapists?: readonly MemberId[];
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  readonly now: Temporal.Instant;
  /** Visits and holds that are not in their own way. */
  readonly except?: readonly string[] | undefined;
};

/** Caps bind by the week, so a page reaches a week beyond what was asked for, and neighbours lie a day away at most. */
const BEYOND_HOURS = 24 * 8;

export async function readBookingPage(tables: Kysely<Tables>, wanted: PageWanted): Promise<BookingPage> {
  const { rows } = await sql<BookingPage & { rules: unknown }>`
    with wanted as materialized (
      select array(
        select therapist_id from unwind.service_therapist where service_id = ${wanted.service}
        union select unnest(${wanted.therapists ?? []}::uuid[])) as therapists,
        tstzrange(${wanted.from.subtract({ hours: BEYOND_HOURS }).toString()},
          ${wanted.to.add({ hours: BEYOND_HOURS }).toString()}) as span
    )
    select p.zone, p.booking_rules as rules, (${serviceJson(wanted)}) as service, (${therapistsJson(wanted)}) as therapists,
      (select coalesce(json_agg(json_build_object('date', date)), '[]') from unwind.holiday) as holidays,
      (select coalesce(json_agg(id order by name), '[]') from unwind.location where archived_at is null) as locations,
      (select coalesce(json_agg(json_build_object('one', one, 'other', other, 'minutes', minutes)), '[]')
        from unwind.travel) as travel,
      (select coalesce(json_agg(json_build_object('id', id, 'location', location_id, 'capacity', capacity)
        order by capacity, name, id), '[]') from unwind.room where archived_at is null) as rooms,
      (${busyJson(wanted)}) as busy
    from unwind.practice p, wanted`.execute(tables);
  const page = rows[0];
  if (page === undefined) throw new Error('no practice is set');
  const therapists = page.therapists.map((one) => ({ ...one, rules: TherapistRules.parse(one.rules) }));
  return { ...page, rules: BookingRules.parse(page.rules), therapists };
}

const serviceJson = ({ service }: PageWanted) => sql`
  select json_build_object('id', s.id, 'name', s.name, 'minutes', s.minutes, 'bufferBefore', s.buffer_before,
    'bufferAfter', s.buffer_after, 'price', s.price, 'therapistsNeeded', s.therapists_needed,
    'needsRoom', s.needs_room, 'heavy', s.is_heavy, 'isPublic', s.is_public, 'archived', s.archived_at is not null)
  from unwind.service s where s.id = ${service}`;

const therapistsJson = ({ service }: PageWanted) => sql`
  select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name,
    'gives', exists (select from unwind.service_therapist g where g.service_id = ${service} and g.therapist_id = t.id),
    'weekly', coalesce(h.weekly, '[]'), 'exceptions', coalesce(h.exceptions, '[]'), 'rules', coalesce(h.rules, '{}'),
    'shortestMinutes', (select min(s.minutes) from unwind.service s
      join unwind.service_therapist g on g.service_id = s.id
      where g.therapist_id = t.id and s.is_public and s.archived_at is null)) order by t.name, t.id), '[]')
  from unwind.bookable_therapists() t
  left join unwind.therapist_hours h on h.therapist_id = t.id
  where t.id = any(wanted.therapists)`;

const busyJson = ({ service, now, except = [] }: PageWanted) => sql`
  select coalesce(json_agg(json_build_object('therapist', b.therapist, 'kind', b.kind,
    'start', (extract(epoch from b.starts_at) * 1000)::bigint, 'end', (extract(epoch from b.ends_at) * 1000)::bigint,
    'before', b.buffer_before, 'after', b.buffer_after, 'location', b.location, 'room', b.room, 'seat', b.seat,
    'heavy', b.heavy, 'handsOnMinutes', b.hands_on_seconds / 60.0, 'deepMinutes', b.deep_seconds / 60.0)
    order by b.starts_at), '[]')
  from unwind.busy_times(wanted.span, wanted.therapists,
    coalesce((select s.needs_room from unwind.service s where s.id = ${service}), false), ${[...except]}::uuid[],
    ${now.toString()}) b`;
