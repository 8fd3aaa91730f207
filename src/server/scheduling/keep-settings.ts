import { sql, type Kysely } from 'kysely';
import type { Location, Room, TherapistHours, Travel } from '#contract/scheduling.ts';
import type { BookingRules } from '#domain/scheduling/booking-rules.ts';
import type { Holiday } from '#domain/scheduling/hours.ts';
import type { Service } from '#domain/scheduling/offered-service.ts';
import type { Tables } from '#server/database/tables.ts';

type Now = { readonly now: Temporal.Instant };

/** Adds a service at the end of the list, or changes it where it stands. Visits keep what they were booked with. */
export async function keepService(
  tables: Kysely<Tables>,
  service: Service & Now & { readonly archived: boolean },
): Promise<void> {
  const { id, therapists } = service;
  await sql`
    insert into unwind.service (practice_id, id, position, name, words, suits, approach, minutes, buffer_before,
      buffer_after, price, therapists_needed, needs_room, is_heavy, is_public, archived_at)
    values (unwind.asking_practice(), ${id}, (select coalesce(max(position), 0) + 1 from unwind.service), ${service.name},
      ${service.words}, ${service.suits}, ${service.approach}, ${service.minutes}, ${service.bufferBefore},
      ${service.bufferAfter}, ${service.price}, ${service.therapistsNeeded}, ${service.needsRoom}, ${service.isHeavy},
      ${service.isPublic}, ${service.archived ? service.now.toString() : null})
    on conflict (practice_id, id) do update set name = excluded.name, words = excluded.words, suits = excluded.suits,
      approach = excluded.approach, minutes = excluded.minutes, buffer_before = excluded.buffer_before,
      buffer_after = excluded.buffer_after, price = excluded.price, therapists_needed = excluded.therapists_needed,
      needs_room = excluded.needs_room, is_heavy = excluded.is_heavy, is_public = excluded.is_public,
      archived_at = excluded.archived_at`.execute(tables);
  await sql`delete from unwind.service_therapist where service_id = ${id} and therapist_id <> all(${therapists}::uuid[])`.execute(
    tables,
  );
  await sql`
    insert into unwind.service_therapist (practice_id, service_id, therapist_id)
    select unwind.asking_practice(), ${id}, unnest(${therapists}::uuid[])
    on conflict do nothing`.execute(tables);
}

type Places = {
  readonly locations: readonly Location[];
  readonly rooms: readonly Room[];
  readonly travel: readonly Travel[];
};

/** Where the practice works from now on. Visits keep the place that they were booked for, so nothing is deleted. */
export async function keepPlaces(
  tables: Kysely<Tables>,
  { locations, rooms, travel, now }: Places & Now,
): Promise<void> {
  const places = locations.map(({ place, ...rest }) => ({
    ...rest,
    latitude: null,
    longitude: null,
    ...place,
  }));
  await sql`update unwind.location set archived_at = ${now.toString()} where archived_at is null`.execute(
    tables,
  );
  await sql`
    insert into unwind.location (practice_id, id, name, address, latitude, longitude)
    select unwind.asking_practice(), l.id, l.name, l.address, l.latitude, l.longitude
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as l (id uuid, name text, address text,
      latitude double precision, longitude double precision)
    on conflict (practice_id, id) do update set name = excluded.name, address = excluded.address,
      latitude = excluded.latitude, longitude = excluded.longitude, archived_at = null`.execute(tables);
  await sql`update unwind.room set archived_at = ${now.toString()} where archived_at is null`.execute(tables);
  await sql`
    insert into unwind.room (practice_id, id, location_id, name, capacity)
    select unwind.asking_practice(), r.id, r.location, r.name, r.capacity
    from jsonb_to_recordset(${JSON.stringify(rooms)}::jsonb) as r (id uuid, location uuid, name text, capacity integer)
    on conflict (practice_id, id) do update set location_id = excluded.location_id, name = excluded.name,
      capacity = excluded.capacity, archived_at = null`.execute(tables);
  await keepTravel(tables, travel);
}

/** The way is as long there as back: it is kept once. Of two that say the same way the last counts. */
async function keepTravel(tables: Kysely<Tables>, travel: readonly Travel[]): Promise<void> {
  const ways = new Map(
    travel.flatMap(({ one, other, minutes }) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      return from === to ? [] : [[`${from} ${to}`, { from, to, minutes }] as const];
    }),
  );
  await sql`delete from unwind.travel`.execute(tables);
  await sql`
    insert into unwind.travel (practice_id, one, other, minutes)
    select unwind.asking_practice(), t.from, t.to, t.minutes
    from jsonb_to_recordset(${JSON.stringify([...ways.values()])}::jsonb) as t ("from" uuid, "to" uuid, minutes integer)`.execute(
    tables,
  );
}

/** The new version; undefined where somebody has written another one meanwhile. */
export async function keepHours(
  tables: Kysely<Tables>,
  { therapist, version, weekly, exceptions, rules }: Omit<TherapistHours, 'name'>,
): Promise<number | undefined> {
  const [w, e, r] = [weekly, exceptions, rules].map((part) => JSON.stringify(part));
  const { rows } = await sql<{ version: number }>`
    insert into unwind.therapist_hours as h (practice_id, therapist_id, weekly, exceptions, rules)
    select unwind.asking_practice(), ${therapist}, ${w}, ${e}, ${r}
    where ${version} = 0 or exists (select from unwind.therapist_hours where therapist_id = ${therapist})
    on conflict (practice_id, therapist_id) do update set weekly = excluded.weekly, exceptions = excluded.exceptions,
      rules = excluded.rules, version = h.version + 1
    where h.version = ${version}
    returning version`.execute(tables);
  return rows[0]?.version;
}

export async function keepRules(
  tables: Kysely<Tables>,
  { rules, holidays }: { rules: BookingRules; holidays: readonly Holiday[] },
): Promise<void> {
  await sql`update unwind.practice set booking_rules = ${JSON.stringify(rules)}`.execute(tables);
  await sql`delete from unwind.holiday`.execute(tables);
  const named = [...new Map(holidays.map((one) => [one.date, one])).values()];
  await sql`
    insert into unwind.holiday (practice_id, date, name)
    select unwind.asking_practice(), h.date, h.name
    from jsonb_to_recordset(${JSON.stringify(named)}::jsonb) as h (date date, name text)`.execute(tables);
}
