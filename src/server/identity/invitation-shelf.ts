import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { z } from 'zod';
import type { Invitation, OpenInvitation } from '#contract/identity.ts';
import type { InvitationId } from '#domain/base/ids.ts';
import type { Tables } from '#server/database/tables.ts';
import type { Queryable } from './add-user.ts';

type Open = z.output<typeof OpenInvitation>;

/** An invitation as its link finds it. */
export type FoundInvitation = {
  readonly practice: string;
  readonly practiceName: string;
  readonly id: InvitationId;
  readonly name: string;
  readonly email: string;
  readonly role: z.output<typeof Invitation>['role'];
};

/** Only the hash of a link is kept: whoever reads the table can accept nothing. */
export const hashOfLink = (token: string): Buffer => createHash('sha256').update(token).digest();

export async function openInvitations(tables: Kysely<Tables>, now: Temporal.Instant): Promise<Open[]> {
  const { rows } = await sql<Open>`
    select i.id, i.name, i.email, i.role, i.expires_at as "expiresAt", case
      when m.sent_at is not null then 'sent'
      when m.failure is not null then 'failed'
      else 'waiting' end as mail
    from unwind.invitation i left join unwind.mail m on m.id = i.mail_id
    where i.accepted_at is null and i.withdrawn_at is null and i.expires_at > ${now.toString()}
    order by i.invited_at`.execute(tables);
  return rows;
}

/** The open invitation behind a link, locked when it is about to be accepted. */
export async function findInvitation(
  database: Queryable,
  wanted: { token: string; now: Temporal.Instant; to: 'read' | 'accept' },
): Promise<FoundInvitation | null> {
  const { rows } = await database.query<FoundInvitation>(
    `select i.practice_id as practice, p.name as "practiceName", i.id, i.name, i.email, i.role
     from unwind.invitation i join unwind.practice p on p.id = i.practice_id
     where i.token_hash = $1 and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > $2
     ${wanted.to === 'accept' ? 'for update of i' : ''}`,
    [hashOfLink(wanted.token), wanted.now.toString()],
  );
  return rows[0] ?? null;
}
