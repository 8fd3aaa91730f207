import { sql } from 'kysely';
import type { Database } from '#server/database/database.ts';
import { keepHours, keepPlaces, keepRules, keepService } from '#server/scheduling/keep-settings.ts';
import { askedBy } from './asked-by.ts';
import { bookingRules, holidaysAround, hours, locations, rooms, services, SLUG } from './cast-scheduling.ts';
import { maren, stillPoint } from './cast.ts';

/** What can be booked, when and where, once: what is changed in the demonstration afterwards stays changed. */
export async function seedScheduling(database: Database, now: Temporal.Instant): Promise<void> {
  const asking = askedBy(maren, 'saveService', { kind: 'practice', id: stillPoint.id });
  await database.unaudited.write(asking, async (tables) => {
    const { rows } = await sql`select from unwind.service limit 1`.execute(tables);
    if (rows.length > 0) return;
    await keepPlaces(tables, { locations, rooms: Object.values(rooms), travel: [], now });
    for (const one of Object.values(services)) await keepService(tables, { ...one, archived: false, now });
    for (const one of hours) await keepHours(tables, { ...one, version: 0 });
    const today = now.toZonedDateTimeISO(stillPoint.zone).toPlainDate();
    await keepRules(tables, { rules: bookingRules, holidays: holidaysAround(today) });
    await sql`update unwind.practice set slug = ${SLUG}, published = true`.execute(tables);
  });
}
