import { sql, type Kysely } from 'kysely';
import type { MyReminders, Reminder } from '#contract/home.ts';
import type { BodyOf } from '#contract/endpoint.ts';
import type { Contract } from '#contract/contract.ts';
import type { ClientId } from '#domain/base/ids.ts';
import type { Tables } from '#server/database/tables.ts';

/** What the client chose, and the browsers that may be pushed to. */
export async function readReminders(
  tables: Kysely<Tables>,
  client: ClientId,
): Promise<Omit<MyReminders, 'pushKey'>> {
  const { rows } = await sql<Omit<MyReminders, 'pushKey'>>`
    select (
      select json_build_object('at', to_char(interval '1 minute' * r.minute_of_day, 'HH24:MI'), 'days', r.days,
        'zone', r.zone, 'byPush', r.by_push, 'byMail', r.by_mail)
      from unwind.home_reminder r where r.client_id = c.id) as reminder,
      c.email <> '' as "hasMailAddress",
      array(select s.endpoint from unwind.push_subscription s where s.client_id = c.id order by s.made_at, s.id) as endpoints
    from unwind.client c where c.id = ${client}`.execute(tables);
  const [row] = rows;
  if (!row) throw new Error('A client who asks has a file');
  return row;
}

/** Keeps what was chosen. Of the day on which something is chosen anew, the new hour counts. */
export async function keepReminder(
  tables: Kysely<Tables>,
  client: ClientId,
  reminder: Reminder | null,
): Promise<void> {
  if (reminder === null) {
    await sql`delete from unwind.home_reminder where client_id = ${client}`.execute(tables);
    return;
  }
  const { at, days, zone, byPush, byMail } = reminder;
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  await sql`
    insert into unwind.home_reminder (practice_id, client_id, minute_of_day, days, zone, by_push, by_mail)
    values (unwind.asking_practice(), ${client}, ${hour * 60 + minute}, ${[...new Set(days)].toSorted((one, other) => one - other)}::integer[], ${zone},
      ${byPush}, ${byMail})
    on conflict (practice_id, client_id) do update set minute_of_day = excluded.minute_of_day, days = excluded.days,
      zone = excluded.zone, by_push = excluded.by_push, by_mail = excluded.by_mail,
      settled_on = case when home_reminder.minute_of_day = excluded.minute_of_day then home_reminder.settled_on end`.execute(
    tables,
  );
}

type Subscribing = NonNullable<BodyOf<Contract['saveMyReminders']>['subscribe']>;

/** So many browsers of one client; a new one takes the place of the oldest. [design] */
const MOST_BROWSERS = 8;

export async function subscribe(
  tables: Kysely<Tables>,
  client: ClientId,
  { endpoint, p256dh, auth, now }: Subscribing & { now: Temporal.Instant },
): Promise<void> {
  await sql`
    insert into unwind.push_subscription (practice_id, client_id, endpoint, p256dh, auth, made_at)
    values (unwind.asking_practice(), ${client}, ${endpoint}, ${p256dh}, ${auth}, ${now.toString()})
    on conflict (practice_id, client_id, endpoint) do update set p256dh = excluded.p256dh, auth = excluded.auth,
      made_at = excluded.made_at`.execute(tables);
  await sql`
    delete from unwind.push_subscription where client_id = ${client} and id in (
      select s.id from unwind.push_subscription s where s.client_id = ${client}
      order by s.made_at desc, s.id offset ${MOST_BROWSERS})`.execute(tables);
}

export const unsubscribe = (tables: Kysely<Tables>, client: ClientId, endpoint: string): Promise<unknown> =>
  sql`delete from unwind.push_subscription where client_id = ${client} and endpoint = ${endpoint}`.execute(
    tables,
  );
