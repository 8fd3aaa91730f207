import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type pg from 'pg';
import type { ClientId, PracticeId } from '#domain/base/ids.ts';
import type { VisitFile } from '#exchange/ics/write-visit.ts';
import type { Tables } from '#server/database/tables.ts';

/** What is to be sent. The subject is read on locked screens and in passing: it says nothing of a person or her care. */
export type Mail = { to: string; subject: string; text: string };

/** Queues a mail inside the caller's transaction: it is sent when that commits, and never was when it rolls back. */
export async function queueMail(tables: Kysely<Tables>, mail: Mail): Promise<string> {
  const id = randomUUID();
  await sql`
    with laid as (
      insert into unwind.mail (practice_id, id, recipient, subject, text)
      values (unwind.asking_practice(), ${id}, ${mail.to}, ${mail.subject}, ${mail.text})
    )
    select unwind.queue_mail(unwind.asking_practice(), ${id})`.execute(tables);
  return id;
}

/** A mail about a visit. Its text leaves places for the links (with-links.ts). */
export type VisitMail = Mail & {
  readonly appointment: string;
  readonly along: readonly string[];
  readonly change: 'booked' | 'moved' | 'cancelled';
  readonly calendar: VisitFile;
  readonly asksForm: 'full' | 'update' | null;
  /** So long it can still be kept back. */
  readonly leavesInSeconds: number;
};

/** The same for a visit, by the database's own clock: jobs run by no other. */
export async function queueVisitMail(
  tables: Kysely<Tables>,
  mail: VisitMail & { readonly id: string },
): Promise<void> {
  await sql`
    with laid as (
      insert into unwind.mail (practice_id, id, recipient, subject, text, appointment_id, along, change, calendar,
        asks_form, leaves_at)
      values (unwind.asking_practice(), ${mail.id}, ${mail.to}, ${mail.subject}, ${mail.text}, ${mail.appointment},
        ${[...mail.along]}::uuid[], ${mail.change}, ${JSON.stringify(mail.calendar)}, ${mail.asksForm},
        now() + ${mail.leavesInSeconds} * interval '1 second')
    )
    select unwind.queue_mail(unwind.asking_practice(), ${mail.id},
      now() + ${mail.leavesInSeconds} * interval '1 second')`.execute(tables);
}

/**
 * The same for the identity and job roles, which have no practice set: one statement, so one transaction of its own. With
 * an appointment it reminds of it, with a client of her own moment; each leaves places for its links.
 */
export async function queueIdentityMail(
  client: pg.Pool | pg.PoolClient,
  mail: Mail & { practice: PracticeId; appointment?: string; reminds?: ClientId },
): Promise<string> {
  const id = randomUUID();
  await client.query(
    `with laid as (
       insert into unwind.mail (practice_id, id, recipient, subject, text, appointment_id, change, reminds_client)
       values ($1, $2, $3, $4, $5, $6, case when $6::uuid is not null then 'reminder' end, $7)
     )
     select unwind.queue_mail($1, $2)`,
    [mail.practice, id, mail.to, mail.subject, mail.text, mail.appointment ?? null, mail.reminds ?? null],
  );
  return id;
}
