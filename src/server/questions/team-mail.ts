import { sql, type Kysely } from 'kysely';
import type { Tables } from '#server/database/tables.ts';
import { queueMail, type Mail } from '#server/mail/queue-mail.ts';

/** Tells the owners of a new question, or everybody who treats of an urgent one. The mail says neither who nor what. */
export async function tellTeam(
  tables: Kysely<Tables>,
  { urgent, address }: { urgent: boolean; address: string },
): Promise<void> {
  const { rows } = await sql<{ email: string }>`
    select distinct lower(email) as email from unwind.member
    where ended_at is null and (role = 'owner' or (${urgent} and role = 'therapist')) order by 1`.execute(
    tables,
  );
  const letter = urgent ? urgentLetter(`${address}/inbox`) : plainLetter(`${address}/inbox`);
  for (const { email } of rows) await queueMail(tables, { to: email, ...letter });
}

const plainLetter = (link: string): Omit<Mail, 'to'> => ({
  subject: 'A new question',
  text: `Hello,

somebody asked you something on your pages. It is in your inbox:

${link}
`,
});

const urgentLetter = (link: string): Omit<Mail, 'to'> => ({
  subject: 'A question needs you now',
  text: `Hello,

a question in your inbox holds words that a person should look at now. Whoever of you opens this first, please look:

${link}
`,
});
