import { sql, type Kysely } from 'kysely';
import type { ClientId } from '#domain/base/ids.ts';
import type { Tables } from '#server/database/tables.ts';
import { queueMail } from '#server/mail/queue-mail.ts';
import { asTheScreening } from './as-the-screening.ts';

/**
 * Asks every owner and therapist to look at a client's answers today, where the client gave them and nobody of the
 * practice was there. The mail says neither who nor what: only the link leads there, past the sign-in.
 */
export async function callTheTeam(
  tables: Kysely<Tables>,
  { client, address }: { client: ClientId; address: string },
): Promise<void> {
  const link = `${address}/clients/${client}`;
  await asTheScreening(tables, async () => {
    for (const to of await addressesOfTeam(tables)) await queueMail(tables, { to, ...letter(link) });
  });
}

async function addressesOfTeam(tables: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ email: string }>`
    select distinct lower(email) as email from unwind.member
    where role in ('owner', 'therapist') and ended_at is null order by 1`.execute(tables);
  return rows.map(({ email }) => email);
}

const letter = (link: string) => ({
  subject: 'A client’s answers need you today',
  text: `Hello,

a client’s answers need a person today. Whoever of you opens this first, please look:

${link}
`,
});
