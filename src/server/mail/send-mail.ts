import type { Task } from 'graphile-worker';
import type pg from 'pg';
import { z } from 'zod';
import type { VisitFile } from '#exchange/ics/write-visit.ts';
import type { Clock } from '#server/base/clock.ts';
import { stopLink, type Reminded } from '#server/home/stop-link.ts';
import type { VisitLinks } from '#server/scheduling/visit-link.ts';
import { type Delivery, type Letter, NoMailServer } from './deliver.ts';
import { layForm } from './lay-form.ts';
import { remindedJson, withLinks } from './with-links.ts';

const MailJob = z.object({ practice: z.uuid(), mail: z.uuid() });
type MailJob = z.infer<typeof MailJob>;

export type Sending = { readonly delivery: Delivery; readonly links: VisitLinks; readonly clock: Clock };

/**
 * The job that sends one mail. The row is locked while the mail server is spoken to, so two workers cannot send it at
 * once, and marked in the same transaction, so a job that is run again finds it sent. What is thrown names the failure
 * by its code only: a mail server's own words repeat the address.
 */
export const sendMail =
  (sending: Sending): Task =>
  (payload, helpers) => {
    const job = MailJob.parse(payload);
    return helpers.withPgClient((client) => sendOnce(client, job, sending));
  };

async function sendOnce(client: pg.PoolClient, job: MailJob, sending: Sending): Promise<void> {
  await client.query('begin');
  try {
    const mail = await unsentMail(client, job);
    const failure = mail && (await send(client, mail, sending));
    if (mail) await markMail(client, job, failure);
    await client.query('commit');
    if (failure && !failure.final) throw new Error(`mail ${job.mail} was not sent: ${failure.code}`);
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

type Mail = Omit<Letter, 'calendar' | 'unsubscribe'> & {
  readonly practice: string;
  readonly visits: readonly string[];
  readonly reminded: Reminded | null;
  readonly client: string | null;
  readonly asksForm: 'full' | 'update' | null;
  readonly calendar: VisitFile | null;
};

async function unsentMail(client: pg.PoolClient, job: MailJob): Promise<Mail | undefined> {
  const { rows } = await client.query<Mail>(
    `select m.id, m.practice_id as practice, p.name as "practiceName", m.recipient, m.subject, m.text, m.calendar,
       array_remove(array[m.appointment_id], null) || m.along as visits, a.client_id as client, m.asks_form as "asksForm",
       ${remindedJson} as reminded
     from unwind.mail m join unwind.practice p on p.id = m.practice_id
     left join unwind.appointment a on a.practice_id = m.practice_id and a.id = m.appointment_id
     where m.practice_id = $1 and m.id = $2 and m.sent_at is null and m.withdrawn_at is null for update of m`,
    [job.practice, job.mail],
  );
  return rows[0];
}

async function send(
  client: pg.PoolClient,
  { visits, reminded, client: person, asksForm: purpose, calendar: file, practice, ...letter }: Mail,
  { delivery, links, clock }: Sending,
): Promise<Failure | undefined> {
  const put = (text: string): string => withLinks({ id: letter.id, visits, text, reminded }, links);
  if (person !== null && purpose !== null)
    await layForm(client, { practice, mail: letter.id, client: person, purpose, links, now: clock.now() });
  const told = file?.visits.map((visit) => ({ ...visit, description: put(visit.description) }));
  const calendar = file && told ? { ...file, visits: told } : null;
  const unsubscribe = reminded && stopLink(links, reminded);
  return deliveryOf({ ...letter, text: put(letter.text), calendar, unsubscribe }, delivery);
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
