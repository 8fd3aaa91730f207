import { type Kysely, sql } from 'kysely';
import type { Contract } from '#contract/contract.ts';
import type { Role } from '#contract/endpoint.ts';
import type { MemberId } from '#domain/base/ids.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { Tables } from '#server/database/tables.ts';
import { type Answers, type Call, NotHere } from '#server/http/handler.ts';
import type { Desk } from './desk.ts';
import { endSignInsOf } from './end-sign-ins.ts';
import { openInvitations } from './invitation-shelf.ts';

export const teamRoom = (desk: Desk): Answers<'team' | 'endMembership'> => ({
  team: (call) => team(desk, call),
  endMembership: (call) => endMembership(desk, call),
});

async function team(desk: Desk, { asking }: Call<Contract['team']>) {
  const guarded = await usersWithSecondFactor(desk, asking.practice);
  const lists = await desk.database.unaudited.read(asking, async (tables) => ({
    members: await membersIn(tables),
    invitations: await openInvitations(tables, desk.now()),
  }));
  const members = lists.members.map(({ user, ...member }) => ({
    ...member,
    secondFactor: guarded.has(user),
  }));
  return accepted({ members, invitations: lists.invitations });
}

async function usersWithSecondFactor({ pool }: Desk, practice: string): Promise<Set<string>> {
  const { rows } = await pool.query<{ id: string }>(
    `select u.id from identity.user u join unwind.member m on m.user_id = u.id
     where m.practice_id = $1 and u.two_factor_enabled`,
    [practice],
  );
  return new Set(rows.map((row) => row.id));
}

type MemberRow = {
  id: MemberId;
  name: string;
  email: string;
  role: Role;
  user: string;
  endedAt: string | null;
};

async function membersIn(tables: Kysely<Tables>): Promise<MemberRow[]> {
  const { rows } = await sql<MemberRow>`
    select id, name, email, role, user_id as user, ended_at as "endedAt"
    from unwind.member order by ended_at is not null, joined_at`.execute(tables);
  return rows;
}

/** Ends it in one transaction with the devices; the sign-ins are void from that moment, and then removed. */
async function endMembership(desk: Desk, { asking, params }: Call<Contract['endMembership']>) {
  const ended = await desk.database.write(asking, (tables) => end(tables, params.member));
  if (!ended.ok) return ended;
  await endSignInsOf(desk, ended.value);
  return accepted({});
}

type LastOwner = { reason: 'last-owner' };

async function end(tables: Kysely<Tables>, member: MemberId): Promise<Result<string, LastOwner>> {
  // Locked in one order, so that of two owners who end each other at once one stays.
  const owners = await sql<{ id: string }>`
    select id from unwind.member where role = 'owner' and ended_at is null order by id for update`.execute(
    tables,
  );
  if (owners.rows.length === 1 && owners.rows[0]?.id === member) return refused({ reason: 'last-owner' });
  const { rows } = await sql<{ user: string }>`
    update unwind.member set ended_at = coalesce(ended_at, now()) where id = ${member}
    returning user_id as user`.execute(tables);
  const row = rows[0];
  if (!row) throw new NotHere();
  await sql`
    update unwind.device set share = null, revoked_at = now()
    where member_id = ${member} and revoked_at is null`.execute(tables);
  return accepted(row.user);
}
