import { sql, type Kysely } from 'kysely';
import type { ImportedCalendar, SchedulingSettings, TherapistHours } from '#contract/scheduling.ts';
import type { MemberId } from '#domain/base/ids.ts';
import { BookingRules } from '#domain/scheduling/booking-rules.ts';
import { TherapistRules } from '#domain/scheduling/therapist-rules.ts';
import type { Tables } from '#server/database/tables.ts';

type Row = Omit<SchedulingSettings, 'hours' | 'rules' | 'calendars'> & {
  readonly rules: unknown;
  readonly calendars: readonly (Omit<ImportedCalendar, 'host'> & { readonly address: string })[];
};

/** How the practice is booked, as its staff may see it. What is archived is not told. */
export async function readSettings(tables: Kysely<Tables>): Promise<SchedulingSettings> {
  const { rows } = await sql<Row>`
    select p.zone, p.currency, p.slug, p.published, p.booking_rules as rules,
      (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'address', address, 'place',
          case when latitude is null then null else json_build_object('latitude', latitude, 'longitude', longitude) end)
        order by name, id), '[]') from unwind.location where archived_at is null) as locations,
      (select coalesce(json_agg(json_build_object('one', one, 'other', other, 'minutes', minutes)), '[]')
        from unwind.travel) as travel,
      (select coalesce(json_agg(json_build_object('id', id, 'location', location_id, 'name', name, 'capacity', capacity)
        order by name, id), '[]') from unwind.room where archived_at is null) as rooms,
      (${servicesJson}) as services,
      (select coalesce(json_agg(json_build_object('date', date, 'name', name) order by date), '[]')
        from unwind.holiday) as holidays,
      (select coalesce(json_agg(json_build_object('id', id, 'therapist', therapist_id, 'name', name, 'address', address,
          'fetchedAt', unwind.instant_text(fetched_at), 'failure', failure) order by name, id), '[]')
        from unwind.imported_calendar) as calendars
    from unwind.practice p`.execute(tables);
  const row = rows[0];
  if (row === undefined) throw new Error('no practice is set');
  const calendars = row.calendars.map(({ address, ...calendar }) => ({
    ...calendar,
    host: new URL(address).host,
  }));
  return { ...row, rules: BookingRules.parse(row.rules), calendars, hours: await readHours(tables) };
}

const servicesJson = sql`
  select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'words', s.words, 'suits', s.suits,
    'approach', s.approach, 'minutes', s.minutes, 'bufferBefore', s.buffer_before, 'bufferAfter', s.buffer_after,
    'price', s.price, 'therapists', (select coalesce(json_agg(g.therapist_id), '[]') from unwind.service_therapist g
      where g.service_id = s.id), 'therapistsNeeded', s.therapists_needed, 'needsRoom', s.needs_room,
    'isHeavy', s.is_heavy, 'isPublic', s.is_public) order by s.position, s.name, s.id), '[]')
  from unwind.service s where s.archived_at is null`;

/** Everybody's hours, or one therapist's; version 0 where nobody has written any. */
export async function readHours(tables: Kysely<Tables>, therapist?: MemberId): Promise<TherapistHours[]> {
  const { rows } = await sql<Omit<TherapistHours, 'rules'> & { rules: unknown }>`
    select t.id as therapist, t.name, coalesce(h.version, 0) as version, coalesce(h.weekly, '[]') as weekly,
      coalesce(h.exceptions, '[]') as exceptions, coalesce(h.rules, '{}') as rules
    from unwind.bookable_therapists() t
    left join unwind.therapist_hours h on h.therapist_id = t.id
    where ${therapist ?? null}::uuid is null or t.id = ${therapist ?? null}
    order by t.name, t.id`.execute(tables);
  return rows.map((row) => ({ ...row, rules: TherapistRules.parse(row.rules) }));
}
