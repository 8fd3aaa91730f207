import type { Desk } from './desk.ts';

type Whose = Pick<Desk, 'pool' | 'book'>;

/** Ends every sign-in of a person, here and everywhere. */
export async function endSignInsOf({ pool, book }: Whose, user: string): Promise<void> {
  await pool.query('delete from identity.session where user_id = $1', [user]);
  book.forget();
}

/** Ends the sign-ins bound to a device of the practice. Another practice's device may carry the same id. */
export async function endSignInsOn(
  { pool, book }: Whose,
  where: { practice: string; device: string },
): Promise<void> {
  await pool.query(
    `delete from identity.session where device_id = $2 and user_id in (
       select user_id from unwind.member where practice_id = $1)`,
    [where.practice, where.device],
  );
  book.forget();
}
