import type { Task } from 'graphile-worker';
import type pg from 'pg';
import type { ClientId, PracticeId } from '#domain/base/ids.ts';
import type { Clock } from '#server/base/clock.ts';
import { queueIdentityMail } from '#server/mail/queue-mail.ts';
import { HOME_LINK, STOP_LINK } from '#server/mail/with-links.ts';

/** So long after the chosen minute a reminder may still come, where the server was away. Later it would only disturb. */
const LATE_MINUTES = 120;
/** A night belongs to the evening before, as in the diary (DIARY-3). */
const NIGHT_ENDS_HOURS = 4;

type Due = {
  readonly practice: PracticeId;
  readonly practiceName: string;
  readonly client: ClientId;
  readonly email: string;
  readonly byPush: boolean;
  readonly byMail: boolean;
  /** On the client's own calendar, and the instants at which it begins and ends. */
  readonly day: string;
  readonly begins: Date;
  readonly ends: Date;
};

/** The job that reminds each client once a day, at the minute that she chose, by her own clock (HOMESRV-16 to HOMESRV-18). */
export const remindAtHome =
  (clock: Clock): Task =>
  (_, helpers) =>
    helpers.withPgClient(async (client) => {
      for (const due of await dueAt(client, clock.now())) await settle(client, due);
    });

async function dueAt(client: pg.PoolClient, now: Temporal.Instant): Promise<Due[]> {
  const { rows } = await client.query<Due>(
    `select r.practice_id as practice, p.name as "practiceName", r.client_id as client, c.email, r.by_push as "byPush",
       r.by_mail as "byMail", here.at::date::text as day,
       (here.at::date + $2::interval) at time zone r.zone as begins,
       (here.at::date + $2::interval + interval '1 day') at time zone r.zone as ends
     from unwind.home_reminder r
     join unwind.practice p on p.id = r.practice_id
     join unwind.client c on c.practice_id = r.practice_id and c.id = r.client_id
     cross join lateral (select $1::timestamptz at time zone r.zone as at) here
     where (r.by_push or r.by_mail) and r.settled_on is distinct from here.at::date
       and extract(isodow from here.at)::integer = any(r.days)
       and extract(hour from here.at) * 60 + extract(minute from here.at) - r.minute_of_day between 0 and $3
     order by r.practice_id, r.client_id`,
    [now.toString(), `${NIGHT_ENDS_HOURS} hours`, LATE_MINUTES],
  );
  return rows;
}

/** The day is marked in the transaction that queues what goes out: whoever looks again finds it seen to. */
async function settle(client: pg.PoolClient, due: Due): Promise<void> {
  await client.query('begin');
  try {
    if ((await isFirstToSee(client, due)) && (await isOpen(client, due))) await remind(client, due);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function isFirstToSee(client: pg.PoolClient, { practice, client: person, day }: Due): Promise<boolean> {
  const { rowCount } = await client.query(
    `update unwind.home_reminder set settled_on = $3
     where practice_id = $1 and client_id = $2 and settled_on is distinct from $3`,
    [practice, person, day],
  );
  return rowCount === 1;
}

/** Neither done nor paused. The database tells the job no more than that. */
async function isOpen(
  client: pg.PoolClient,
  { practice, client: person, begins, ends }: Due,
): Promise<boolean> {
  await client.query(`select set_config('unwind.practice', $1, true)`, [practice]);
  const { rows } = await client.query<{ open: boolean }>('select unwind.home_is_open($1, $2, $3) as open', [
    person,
    begins,
    ends,
  ]);
  return rows[0]?.open === true;
}

async function remind(client: pg.PoolClient, due: Due): Promise<void> {
  const { practice, client: person, day } = due;
  if (due.byMail && due.email !== '') {
    const letter = { practice, to: due.email, reminds: person, ...wordsOf(due) };
    await queueIdentityMail(client, letter);
  }
  if (due.byPush)
    await client.query(
      `select graphile_worker.add_job('send-push', json_build_object('practice', s.practice_id, 'subscription', s.id),
         max_attempts => 6, job_key => 'push:' || s.id)
       from unwind.push_subscription s where s.practice_id = $1 and s.client_id = $2`,
      [practice, person],
    );
  await client.query(
    `insert into unwind.audit_entry (practice_id, actor, role, action, subject_kind, subject_id, request)
     values ($1, 'Unwind', 'jobs', 'remindAtHome', 'client', $2, $3)`,
    [practice, person, `day ${day}`],
  );
}

/** Read on locked screens and in passing: it says nothing of a person, her care, or what was not done. */
const wordsOf = ({ practiceName }: Due): { subject: string; text: string } => ({
  subject: 'A moment for you',
  text: [
    'Hello,',
    `here is your moment, if it suits you now:\n\n${HOME_LINK}`,
    'If it does not suit you today, that is fine.',
    practiceName,
    `You asked for this mail. To get no more of them:\n${STOP_LINK}`,
  ].join('\n\n'),
});
