import { sql, type Kysely } from 'kysely';
import type { Tables } from '#server/database/tables.ts';

/** What a practice says about its own screening, and where its clients reach it. */
type ScreeningSettings = {
  country: string;
  watchesItem9: boolean;
  phone: string;
};

type Known = ScreeningSettings & { practiceName: string };

export async function readSettings(tables: Kysely<Tables>): Promise<Known> {
  const { rows } = await sql<Known>`
    select name as "practiceName", country, watches_item_9 as "watchesItem9", phone from unwind.practice`.execute(
    tables,
  );
  if (!rows[0]) throw new Error('no practice is set');
  return rows[0];
}

export async function changeSettings(
  tables: Kysely<Tables>,
  { country, watchesItem9, phone }: ScreeningSettings,
): Promise<void> {
  await sql`
    update unwind.practice set country = ${country}, watches_item_9 = ${watchesItem9}, phone = ${phone}
    where id = unwind.asking_practice()`.execute(tables);
}
