import type pg from 'pg';
import { ruth, stillPoint } from '#server/demo/cast.ts';

/** When Ruth wants to be reminded, and a browser of hers: the demonstration has neither. */
export async function giveHomeRows(superuser: pg.ClientBase): Promise<void> {
  await superuser.query(
    `insert into unwind.home_reminder (practice_id, client_id, minute_of_day, days, zone, by_push, by_mail)
     values ($1, $2, 1170, '{1,3,5}', 'America/Chicago', true, true)`,
    [stillPoint.id, ruth.id],
  );
  await superuser.query(
    `insert into unwind.push_subscription (practice_id, client_id, endpoint, p256dh, auth, made_at)
     values ($1, $2, 'https://push.example/ruth', 'x', 'x', now())`,
    [stillPoint.id, ruth.id],
  );
}
