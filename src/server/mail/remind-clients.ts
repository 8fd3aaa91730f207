import type { Task } from 'graphile-worker';
import type pg from 'pg';
import type { PracticeId } from '#domain/base/ids.ts';
import type { Clock } from '#server/base/clock.ts';
import { daysInZone, type Span } from '#server/diary/diary.ts';
import { queueIdentityMail } from './queue-mail.ts';
import { visitPlace } from './with-links.ts';

/** Reminders go out between these hours of the practice's own day, so that no phone rings at night. */
const FROM_HOUR = 9;
const UNTIL_HOUR = 20;

type Practice = { id: PracticeId; name: string; zone: string; hasPage: boolean };
type Visit = { id: string; startsAt: Date; name: string; email: string };

/** The job that mails each client the day before a visit, once for each time the visit is booked at. */
export const remindClients =
  (clock: Clock): Task =>
  (_, helpers) =>
    helpers.withPgClient(async (client) => {
      const now = clock.now();
      const { rows } = await client.query<Practice>(
        'select id, name, zone, published as "hasPage" from unwind.practice order by id',
      );
      for (const practice of rows) {
        const here = now.toZonedDateTimeISO(practice.zone);
        if (here.hour < FROM_HOUR || here.hour >= UNTIL_HOUR) continue;
        const tomorrow = here.toPlainDate().add({ days: 1 });
        await remindWithin(client, practice, daysInZone(tomorrow, tomorrow, practice.zone));
      }
    });

async function remindWithin(client: pg.PoolClient, practice: Practice, span: Span): Promise<void> {
  await client.query('begin');
  try {
    // One at a time for a practice: the second waits and then finds everybody reminded.
    await client.query(`select pg_advisory_xact_lock(hashtext('reminders'), hashtext($1))`, [practice.id]);
    for (const visit of await unremindedVisits(client, practice, span)) await remind(client, practice, visit);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function unremindedVisits(
  client: pg.PoolClient,
  practice: Practice,
  { from, to }: Span,
): Promise<Visit[]> {
  const { rows } = await client.query<Visit>(
    `select a.id, lower(a.during) as "startsAt", c.name, c.email
     from unwind.appointment a join unwind.client c on c.practice_id = a.practice_id and c.id = a.client_id
     where a.practice_id = $1 and a.status = 'booked' and lower(a.during) >= $2 and lower(a.during) < $3
       and c.email <> '' and not exists (
         select from unwind.reminder r
         where r.practice_id = a.practice_id and r.appointment_id = a.id and r.starts_at = lower(a.during))
     order by lower(a.during), a.id`,
    [practice.id, from.toString(), to.toString()],
  );
  return rows;
}

async function remind(client: pg.PoolClient, practice: Practice, visit: Visit): Promise<void> {
  const mail = await queueIdentityMail(client, {
    practice: practice.id,
    to: visit.email,
    appointment: visit.id,
    ...wordsOf(practice, visit),
  });
  await client.query(
    `insert into unwind.reminder (practice_id, appointment_id, starts_at, mail_id)
     select practice_id, id, lower(during), $3 from unwind.appointment where practice_id = $1 and id = $2`,
    [practice.id, visit.id, mail],
  );
  await client.query(
    `insert into unwind.audit_entry (practice_id, actor, role, action, subject_kind, subject_id, request)
     values ($1, 'Unwind', 'jobs', 'remindClients', 'appointment', $2, $3)`,
    [practice.id, visit.id, `mail ${mail}`],
  );
}

function wordsOf(practice: Practice, visit: Visit): { subject: string; text: string } {
  const when = visit.startsAt.toTemporalInstant().toZonedDateTimeISO(practice.zone);
  const day = when.toLocaleString('en-US', { weekday: 'long', month: 'long', day: 'numeric' });
  const time = when.toLocaleString('en-US', { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' });
  return {
    subject: 'A reminder for tomorrow',
    text: [
      `Hello ${visit.name},`,
      `your visit is tomorrow, ${day}, at ${time}.`,
      practice.hasPage
        ? `To see, move or cancel it, open this link:\n\n${visitPlace(0)}`
        : 'If the time no longer suits you, please call us as soon as you can.',
      practice.name,
    ].join('\n\n'),
  };
}
