import { sql, type Kysely } from 'kysely';
import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import { Rollback } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { type Call, NotHere } from '#server/http/handler.ts';
import type { Desk } from '#server/identity/desk.ts';
import { queueMail } from '#server/mail/queue-mail.ts';
import { readSettings } from '#server/screening/settings.ts';
import { hashOfToken, newToken, OPEN_FOR } from './link.ts';

/** Makes a link. The link is in this answer and in the mail, and nowhere else. */
export async function sendIntake(desk: Desk, { asking, params, body }: Call<Contract['sendIntake']>) {
  const now = desk.now();
  const expiresAt = now.add(OPEN_FOR).round('millisecond').toString();
  const token = newToken();
  const link = `${desk.address()}/intake/${token}`;
  return desk.database.write(asking, async (tables) => {
    const client = await addressee(tables, params.client);
    if (body.mail && client.email === '') return refused({ reason: 'no-address' } as const);
    const { practiceName } = await readSettings(tables);
    const letter = { to: client.email, ...letterTo(client.firstName, { practiceName, link }) };
    const mail = body.mail ? await queueMail(tables, letter) : null;
    const { numAffectedRows } = await sql`
      insert into unwind.intake
        (practice_id, id, client_id, purpose, token_hash, sent_by, sent_at, expires_at, mail_id)
      values (unwind.asking_practice(), ${body.id}, ${params.client}, ${body.purpose}, ${hashOfToken(token)},
        ${asking.member}, ${now.toString()}, ${expiresAt}, ${mail})
      on conflict (practice_id, id) do nothing`.execute(tables);
    if (numAffectedRows === 0n)
      throw new Rollback(accepted(await sentBefore(tables, { ...params, ...body })));
    return accepted({ link, expiresAt, mailed: body.mail });
  });
}

async function addressee(
  tables: Kysely<Tables>,
  client: string,
): Promise<{ firstName: string; email: string }> {
  const { rows } = await sql<{ firstName: string; email: string }>`
    select split_part(name, ' ', 1) as "firstName", email from unwind.client where id = ${client}`.execute(
    tables,
  );
  if (!rows[0]) throw new NotHere();
  return rows[0];
}

/** The request came again: the link was made then, and is shown no second time. */
async function sentBefore(tables: Kysely<Tables>, { id, client }: { id: string; client: string }) {
  const { rows } = await sql<{ expiresAt: string; mailed: boolean }>`
    select expires_at as "expiresAt", mail_id is not null as mailed from unwind.intake
    where id = ${id} and client_id = ${client}`.execute(tables);
  if (!rows[0]) throw new NotHere();
  return { link: null, ...rows[0] };
}

const letterTo = (firstName: string, { practiceName, link }: { practiceName: string; link: string }) => ({
  subject: 'Some questions before your visit',
  text: `Hello ${firstName},

before your visit we would like to ask you some questions. You can answer them on your phone, stop at any time and go
on later, also on another device. The link is yours alone and opens for fourteen days:

${link}

If you did not expect this, you need do nothing.

${practiceName}
`,
});

export async function withdrawIntake(desk: Desk, { asking, params }: Call<Contract['withdrawIntake']>) {
  return desk.database.write(asking, async (tables) => {
    const { rows } = await sql`
      update unwind.intake set withdrawn_at = coalesce(withdrawn_at, ${desk.now().toString()})
      where id = ${params.intake} and client_id = ${params.client} returning id`.execute(tables);
    if (rows.length === 0) throw new NotHere();
    return accepted({});
  });
}
