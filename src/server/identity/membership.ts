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

/** Where it is looked up, and whether the demonstration practice may be entered: only while the demonstration runs. */
type Door = { readonly pool: Queryable; readonly demo: boolean };

const CURRENT = `select m.practice_id as practice, m.id as member, m.role, m.name, m.email
  from unwind.member m
  join identity.user u on u.id = m.user_id
  join unwind.practice p on p.id = m.practice_id
  where m.ended_at is null and (not p.demo or $2) and`;

export const membershipOfUser = ({ pool, demo }: Door, user: string): Promise<Membership | null> =>
  firstMembership(pool, `${CURRENT} u.id = $1`, [user, demo]);

export const membershipOfAddress = ({ pool, demo }: Door, email: string): Promise<Membership | null> =>
  firstMembership(pool, `${CURRENT} u.email = lower($1)`, [email, demo]);

async function firstMembership(
  database: Queryable,
  text: string,
  values: unknown[],
): Promise<Membership | null> {
  const { rows } = await database.query<Membership>(`${text} order by m.joined_at limit 1`, values);
  return rows[0] ?? null;
}
