import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type pg from 'pg';
import type { PracticeId } from '#domain/base/ids.ts';
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

/** The same for the identity and job roles, which have no practice set: one statement, so one transaction of its own. */
export async function queueIdentityMail(
  client: pg.Pool | pg.PoolClient,
  mail: Mail & { practice: PracticeId },
): Promise<string> {
  const id = randomUUID();
  await client.query(
    `with laid as (
       insert into unwind.mail (practice_id, id, recipient, subject, text) values ($1, $2, $3, $4, $5)
     )
     select unwind.queue_mail($1, $2)`,
    [mail.practice, id, mail.to, mail.subject, mail.text],
  );
  return id;
}
