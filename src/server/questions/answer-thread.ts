import { sql, type Kysely } from 'kysely';
import type { MemberId, ThreadId } from '#domain/base/ids.ts';
import type { Tables } from '#server/database/tables.ts';
import { queueMail, type Mail } from '#server/mail/queue-mail.ts';
import { threadToken } from './thread-link.ts';

export type Answering = {
  readonly thread: ThreadId;
  readonly id: string;
  readonly words: string;
  readonly by: { readonly member: MemberId; readonly name: string };
  readonly now: Temporal.Instant;
  readonly secret: string;
  readonly address: string;
};

type Asker = { name: string; email: string; practice: string; slug: string | null; inMail: boolean };

/** Writes an answer and tells the asker, all or nothing; undefined when there is no such thread. */
export async function writeAnswer(
  tables: Kysely<Tables>,
  answer: Answering,
): Promise<'by-mail' | 'by-link-only' | undefined> {
  const { rows } = await sql<Asker>`
    update unwind.thread t set state = 'answered', urgent = false, last_at = ${answer.now.toString()},
      assigned_to = coalesce(t.assigned_to, ${answer.by.member}::uuid)
    from unwind.practice p where p.id = t.practice_id and t.id = ${answer.thread}
    returning t.name, t.email, p.name as practice, p.slug, p.answers_in_mail as "inMail"`.execute(tables);
  const [asker] = rows;
  if (!asker) return undefined;
  const told = asker.email === '' ? 'by-link-only' : 'by-mail';
  if ((await addAnswer(tables, answer)) && told === 'by-mail') {
    await queueMail(tables, { to: asker.email, ...letter(asker, answer) });
  }
  return told;
}

async function addAnswer(
  tables: Kysely<Tables>,
  { thread, id, words, by, now }: Answering,
): Promise<boolean> {
  const { rows } = await sql`
    insert into unwind.thread_message (practice_id, thread_id, id, member_id, author, words, at)
    values (unwind.asking_practice(), ${thread}, ${id}, ${by.member}, ${by.name}, ${words}, ${now.toString()})
    on conflict do nothing returning id`.execute(tables);
  return rows.length > 0;
}

function letter(asker: Asker, { thread, words, secret, address }: Answering): Omit<Mail, 'to'> {
  const link = `${address}/at/${asker.slug ?? ''}/ask/${threadToken(secret, thread)}`;
  return {
    subject: 'You have an answer',
    text: [
      asker.name === '' ? 'Hello,' : `Hello ${asker.name},`,
      `${asker.practice} has answered your question. You can read it and write back here:`,
      link,
      ...(asker.inMail ? [words] : []),
      `Please do not answer this mail, and do not write about your health in a mail: others may read along. Only you and ${asker.practice} can open the page above.`,
      asker.practice,
    ].join('\n\n'),
  };
}
