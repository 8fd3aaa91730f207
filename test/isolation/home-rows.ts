import type pg from 'pg';
import { ruth, ruthHerself, stillPoint } from '#server/demo/cast.ts';

/** When Ruth wants to be reminded, a browser of hers, and that she took research back: the demonstration has none of them. */
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
  await superuser.query(
    `insert into unwind.consent_withdrawal (practice_id, client_id, text, withdrawn_at, filed_by)
     values ($1, $2, 'research', now(), $3)`,
    [stillPoint.id, ruth.id, ruthHerself.id],
  );
}
