import { sql, type Kysely } from 'kysely';
import type { MemberId } from '#domain/base/ids.ts';
import type { Tables } from '#server/database/tables.ts';

/** Whether somebody treats in this practice. */
export async function isBookable(tables: Kysely<Tables>, therapist: MemberId): Promise<boolean> {
  const { rows } = await sql`
    select from unwind.bookable_therapists() t where t.id = ${therapist}`.execute(tables);
  return rows.length > 0;
}
