import type { Task } from 'graphile-worker';
import type pg from 'pg';
import { z } from 'zod';
import { type Delivery, type Letter, NoMailServer } from './deliver.ts';

const MailJob = z.object({ practice: z.uuid(), mail: z.uuid() });
type MailJob = z.infer<typeof MailJob>;

/**
 * The job that sends one mail. The row is locked while the mail server is spoken to, so two workers cannot send it at
 * once, and marked in the same transaction, so a job that is run again finds it sent. What is thrown names the failure
 * by its code only: a mail server's own words repeat the address.
 */
export const sendMail =
  (delivery: Delivery): Task =>
  (payload, helpers) => {
    const job = MailJob.parse(payload);
    return helpers.withPgClient((client) => sendOnce(client, job, delivery));
  };

async function sendOnce(client: pg.PoolClient, job: MailJob, delivery: Delivery): Promise<void> {
  await client.query('begin');
  try {
    const letter = await unsentLetter(client, job);
    const failure = letter && (await deliveryOf(letter, delivery));
    if (letter) await markMail(client, job, failure);
    await client.query('commit');
    if (failure && !failure.final) throw new Error(`mail ${job.mail} was not sent: ${failure.code}`);
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function unsentLetter(client: pg.PoolClient, job: MailJob): Promise<Letter | undefined> {
  const { rows } = await client.query<Letter>(
    `select m.id, p.name as "practiceName", m.recipient, m.subject, m.text
     from unwind.mail m join unwind.practice p on p.id = m.practice_id
     where m.practice_id = $1 and m.id = $2 and m.sent_at is null for update of m`,
    [job.practice, job.mail],
  );
  return rows[0];
}

type Failure = { code: string; final: boolean };

async function deliveryOf(letter: Letter, delivery: Delivery): Promise<Failure | undefined> {
  try {
    await delivery.deliver(letter);
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

const SmtpError = z.object({ code: z.string().optional(), responseCode: z.number().optional() });
/** No such mailbox, mailbox moved, name not allowed (RFC 5321, 4.2.3): asking again is asking in vain. */
const FINAL_CODES = new Set([550, 551, 553]);

function failureOf(error: unknown): Failure {
  if (error instanceof NoMailServer) return { code: 'no mail server', final: true };
  const { code, responseCode } = SmtpError.safeParse(error).data ?? {};
  const final = code === 'EENVELOPE' && FINAL_CODES.has(responseCode ?? 0);
  return { code: [code, responseCode].filter(Boolean).join(' ') || 'unknown', final };
}

async function markMail(client: pg.PoolClient, job: MailJob, failure: Failure | undefined): Promise<void> {
  await client.query(
    `update unwind.mail set sent_at = case when $3::text is null then clock_timestamp() end, failure = $3
     where practice_id = $1 and id = $2`,
    [job.practice, job.mail, failure?.code ?? null],
  );
}
