import { sql, type Kysely } from 'kysely';
import { LedgerSettings } from '#domain/ledger/ledger-settings.ts';
import type { Tables } from '#server/database/tables.ts';

/** What every decision about the practice's money begins with. */
export type PracticeBooks = {
  readonly name: string;
  readonly slug: string | null;
  readonly zone: string;
  readonly country: string;
  readonly currency: string;
  readonly settings: LedgerSettings;
};

export async function readBooks(tables: Kysely<Tables>): Promise<PracticeBooks> {
  const { rows } = await sql<Omit<PracticeBooks, 'settings'> & { settings: unknown }>`
    select name, slug, zone, country, currency, ledger_settings as settings from unwind.practice
    where id = unwind.asking_practice()`.execute(tables);
  if (!rows[0]) throw new Error('no practice is set');
  return { ...rows[0], settings: LedgerSettings.parse(rows[0].settings) };
}

export async function saveLedgerSettings(tables: Kysely<Tables>, settings: LedgerSettings): Promise<void> {
  await sql`update unwind.practice set ledger_settings = ${JSON.stringify(settings)}
    where id = unwind.asking_practice()`.execute(tables);
}

/** The date on the practice's wall. */
export const todayIn = ({ zone }: { zone: string }, now: Temporal.Instant): string =>
  now.toZonedDateTimeISO(zone).toPlainDate().toString();
