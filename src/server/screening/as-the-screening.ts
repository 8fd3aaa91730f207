import { sql, type Kysely } from 'kysely';
import type { Tables } from '#server/database/tables.ts';

/**
 * Lets a decision see the whole record of whoever asks for it, in the transaction that is open. A link, a client and the
 * front desk may cause a decision and read none of what it rests on: what the work answers goes out only as far as its
 * caller lets it. After a throw the transaction is lost, and its role with it.
 */
export async function asTheScreening<T>(tables: Kysely<Tables>, work: () => Promise<T>): Promise<T> {
  const { rows } = await sql<{ role: string }>`select unwind.asking_role() as role`.execute(tables);
  const role = rows[0]?.role ?? '';
  if (role === 'owner' || role === 'therapist') return work();
  await become(tables, 'therapist');
  const done = await work();
  await become(tables, role);
  return done;
}

const become = (tables: Kysely<Tables>, role: string) =>
  sql`select set_config('unwind.role', ${role}, true)`.execute(tables);
