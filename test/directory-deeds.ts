import { randomUUID } from 'node:crypto';
import { AppointmentId, type MemberId, type ServiceId } from '#domain/base/ids.ts';
import type { Database } from '#server/database/database.ts';
import { ines, maren, ruth, stillPoint } from '#server/demo/cast.ts';
import { services } from '#server/demo/cast-scheduling.ts';
import { bookVisit } from '#server/scheduling/book-visit.ts';
import { cancelVisit } from '#server/scheduling/cancel-visit.ts';
import { freeTimesOf } from '#server/scheduling/free-times-of.ts';
import { askingAs } from '#test/cast.ts';
import type { FreshDatabase } from '#test/database.ts';

type Deed = (fresh: FreshDatabase, now: Temporal.Instant) => Promise<unknown>;
type First = { readonly service: ServiceId; readonly therapist: MemberId; readonly now: Temporal.Instant };

const owner = askingAs(maren);
let standing = AppointmentId.parse(randomUUID());

/** Books Ruth at the first free time at which she has no other visit. */
export async function bookFirst(
  database: Database,
  { service, therapist, now }: First,
): Promise<AppointmentId> {
  const wanted = { service, therapist, from: now, to: now.add({ hours: 28 * 24 }), now };
  return database.unaudited.write(owner, async (tables) => {
    for (const { startsAt: start } of await freeTimesOf(tables, wanted)) {
      const id = AppointmentId.parse(randomUUID());
      const startsAt = Temporal.Instant.from(start);
      const visit = {
        id,
        client: ruth.id,
        service,
        therapist,
        startsAt,
        by: 'staff',
        now,
        tell: false,
      } as const;
      if ((await bookVisit(tables, visit)).ok) return id;
    }
    throw new Error('nothing is free');
  });
}

const inSql =
  (text: string): Deed =>
  (fresh) =>
    fresh.asSuperuser(async (su) => {
      await su.query(`set unwind.practice = '${stillPoint.id}'`);
      await su.query(text);
    });

/** Everything that free times hang on, changed once each; the last are past every use case, in the tables themselves. */
export const deeds: Readonly<Record<string, Deed>> = {
  booking: async ({ database }, now) => {
    standing = await bookFirst(database, { service: services.hour.id, therapist: maren.id, now });
  },
  cancelling: ({ database }, now) =>
    database.unaudited.write(owner, (tables) =>
      cancelVisit(tables, { id: standing, by: 'staff', now, tell: false }),
    ),
  blocking: inSql(`insert into unwind.blocked_time (practice_id, id, therapist_id, during, made_by) values
    ('${stillPoint.id}', gen_random_uuid(), '${maren.id}', '[2026-03-12 15:00+00,2026-03-13 03:00+00)', '${maren.id}')`),
  unblocking: inSql('delete from unwind.blocked_time'),
  hours: inSql(`update unwind.therapist_hours set rules = rules || '{"noticeMinutes": 1440}'`),
  holiday: inSql(
    `insert into unwind.holiday (practice_id, date, name) values ('${stillPoint.id}', '2026-03-13', 'Closed')`,
  ),
  service: inSql('update unwind.service set minutes = minutes + 15'),
  room: inSql('update unwind.room set capacity = capacity + 1'),
  calendar: inSql(`
    insert into unwind.imported_calendar (practice_id, id, therapist_id, name, address)
      values ('${stillPoint.id}', gen_random_uuid(), '${ines.id}', 'Own', 'https://calendar.example/a.ics');
    insert into unwind.imported_time (practice_id, calendar_id, therapist_id, during)
      select practice_id, id, therapist_id, '[2026-03-12 15:00+00,2026-03-13 03:00+00)' from unwind.imported_calendar`),
  'calendar gone': inSql('delete from unwind.imported_calendar'),
  zone: inSql(`update unwind.practice set zone = 'America/New_York' where id = '${stillPoint.id}'`),
  'zone again': inSql(`update unwind.practice set zone = '${stillPoint.zone}' where id = '${stillPoint.id}'`),
  treating: inSql('update unwind.session set closed_at = closed_at where closed_at is not null'),
};
