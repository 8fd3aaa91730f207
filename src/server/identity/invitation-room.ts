import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { z } from 'zod';
import type { Contract } from '#contract/contract.ts';
import type { Invitation as InvitationShape } from '#contract/identity.ts';
import { accepted, refused } from '#domain/base/result.ts';
import { Rollback } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { type Answers, type Call, NotHere } from '#server/http/handler.ts';
import { queueMail } from '#server/mail/queue-mail.ts';
import { acceptInvitation } from './accept-invitation.ts';
import type { Desk } from './desk.ts';
import { findInvitation, hashOfLink } from './invitation-shelf.ts';

type Invitation = z.output<typeof InvitationShape>;

const OPEN_FOR = { hours: 7 * 24 } as const;

export const invitationRoom = (
  desk: Desk,
): Answers<'invite' | 'withdrawInvitation' | 'invitation' | 'acceptInvitation'> => ({
  invite: (call) => invite(desk, call),
  withdrawInvitation: (call) => withdraw(desk, call),
  invitation: (call) => look(desk, call),
  acceptInvitation: (call) => acceptInvitation(desk, call),
});

async function invite(desk: Desk, { asking, body }: Call<Contract['invite']>) {
  const email = body.email.toLowerCase();
  const token = randomBytes(32).toString('base64url');
  const expiresAt = desk.now().add(OPEN_FOR).toString();
  return desk.database.write(asking, async (tables) => {
    if (await isMember(tables, email)) return refused({ reason: 'already-a-member' } as const);
    const invitation = { id: body.id, name: body.name, email, role: body.role, expiresAt };
    const link = `${desk.address()}/invitation/${token}`;
    const mail = await queueMail(tables, letterFor(invitation, link));
    if (!(await shelve(tables, { ...invitation, token, mail, by: asking.member }))) {
      throw new Rollback(accepted({ ...(await shelved(tables, body.id)), link: null }));
    }
    return accepted({ ...invitation, link });
  });
}

async function isMember(tables: Kysely<Tables>, email: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from unwind.member where lower(email) = ${email} and ended_at is null`.execute(tables);
  return rows.length > 0;
}

/** Keeps the invitation in place of an earlier one to the same address; answers false when its id is there already. */
async function shelve(
  tables: Kysely<Tables>,
  invitation: Invitation & { token: string; mail: string; by: string },
): Promise<boolean> {
  const { id, name, email, role, expiresAt, token, mail, by } = invitation;
  await sql`
    update unwind.invitation set withdrawn_at = now()
    where email = ${email} and id <> ${id} and accepted_at is null and withdrawn_at is null`.execute(tables);
  const { numAffectedRows } = await sql`
    insert into unwind.invitation
      (practice_id, id, name, email, role, token_hash, invited_by, expires_at, mail_id)
    values (unwind.asking_practice(), ${id}, ${name}, ${email}, ${role}, ${hashOfLink(token)}, ${by}, ${expiresAt},
      ${mail})
    on conflict (practice_id, id) do nothing`.execute(tables);
  return numAffectedRows === 1n;
}

async function shelved(tables: Kysely<Tables>, id: string): Promise<Invitation> {
  const { rows } = await sql<Invitation>`
    select id, name, email, role, expires_at as "expiresAt" from unwind.invitation where id = ${id}`.execute(
    tables,
  );
  if (!rows[0]) throw new NotHere();
  return rows[0];
}

const letterFor = ({ name, email }: Invitation, link: string) => ({
  to: email,
  subject: 'You are invited to Unwind',
  text: `Hello ${name},

you have been invited to work with us in Unwind. Open this link to choose a password. It counts once,
and for seven days:

${link}

If you did not expect this, you need do nothing.
`,
});

async function withdraw(desk: Desk, { asking, params }: Call<Contract['withdrawInvitation']>) {
  return desk.database.write(asking, async (tables) => {
    const { numAffectedRows } = await sql`
      update unwind.invitation set withdrawn_at = now()
      where id = ${params.invitation} and accepted_at is null and withdrawn_at is null`.execute(tables);
    if (numAffectedRows === 0n) throw new NotHere();
    return accepted({});
  });
}

async function look(desk: Desk, { params }: Call<Contract['invitation']>) {
  const found = await findInvitation(desk.pool, { token: params.token, now: desk.now(), to: 'read' });
  if (!found) throw new NotHere();
  const { practiceName, name, email, role } = found;
  return accepted({ practiceName, name, email, role });
}
