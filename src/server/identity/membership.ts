import type { Role } from '#contract/endpoint.ts';
import type { MemberId, PracticeId } from '#domain/base/ids.ts';
import type { Queryable } from './add-user.ts';

/** A person's place in a practice, while it lasts. */
export type Membership = {
  readonly practice: PracticeId;
  readonly member: MemberId;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
};

const CURRENT = `select m.practice_id as practice, m.id as member, m.role, m.name, m.email
  from unwind.member m join identity.user u on u.id = m.user_id
  where m.ended_at is null and`;

export const membershipOfUser = (database: Queryable, user: string): Promise<Membership | null> =>
  firstMembership(database, `${CURRENT} u.id = $1`, user);

export const membershipOfAddress = (database: Queryable, email: string): Promise<Membership | null> =>
  firstMembership(database, `${CURRENT} u.email = lower($1)`, email);

async function firstMembership(database: Queryable, text: string, value: string): Promise<Membership | null> {
  const { rows } = await database.query<Membership>(`${text} order by m.joined_at limit 1`, [value]);
  return rows[0] ?? null;
}
