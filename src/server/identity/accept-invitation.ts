import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Contract } from '#contract/contract.ts';
import type { MemberId, PracticeId } from '#domain/base/ids.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { Call } from '#server/http/handler.ts';
import { addUser } from './add-user.ts';
import type { Desk } from './desk.ts';
import { inTransaction } from './in-transaction.ts';
import { type FoundInvitation, findInvitation } from './invitation-shelf.ts';
import { membershipOfAddress } from './membership.ts';
import { hashPassword } from './password-hash.ts';
import { signInByPassword } from './password-sign-in.ts';
import { addToTrail } from './trail.ts';

type Refused = { reason: 'link-expired' | 'address-in-use' };
type Joining = { readonly token: string; readonly name: string; readonly password: string };

/** Makes the member behind the link and signs in. Whoever opens it twice at once joins once. */
export async function acceptInvitation(desk: Desk, call: Call<Contract['acceptInvitation']>) {
  const joining = { ...call.params, ...call.body };
  const joined = await inTransaction(desk.pool, (client) =>
    join(client, joining, { desk, request: call.request }),
  );
  if (!joined.ok) return joined;
  desk.book.forget();
  const signedIn = await signInByPassword(desk, { email: joined.value, password: joining.password }, call);
  if (!signedIn.ok) throw new Error('The member just made could not sign in');
  return signedIn;
}

async function join(
  client: PoolClient,
  joining: Joining,
  { desk, request }: { desk: Desk; request: string },
): Promise<Result<string, Refused>> {
  const found = await findInvitation(client, { token: joining.token, now: desk.now(), to: 'accept' });
  if (!found) return refused({ reason: 'link-expired' });
  if (await membershipOfAddress({ pool: client, demo: desk.demo }, found.email))
    return refused({ reason: 'address-in-use' });
  const user = await userFor(client, { ...joining, email: found.email });
  const member = await enterMember(client, { ...found, name: joining.name, user });
  await client.query('update unwind.invitation set accepted_at = now() where practice_id = $1 and id = $2', [
    found.practice,
    found.id,
  ]);
  const actor = { practice: found.practice as PracticeId, member, role: found.role, name: joining.name };
  await addToTrail(client, actor, { event: 'invitationAccepted', request });
  return accepted(found.email);
}

/** A new user, or the one who was here before: the link proves the address, as a reset link would. */
async function userFor(client: PoolClient, person: Joining & { email: string }): Promise<string> {
  const { rows } = await client.query<{ id: string }>('select id from identity.user where email = $1', [
    person.email,
  ]);
  const user = rows[0]?.id;
  if (!user) return addUser(client, person);
  await client.query(
    `update identity.account set password = $2 where user_id = $1 and provider_id = 'credential'`,
    [user, await hashPassword(person.password)],
  );
  await client.query('delete from identity.session where user_id = $1', [user]);
  return user;
}

async function enterMember(
  client: PoolClient,
  joining: FoundInvitation & { user: string },
): Promise<MemberId> {
  const { practice, user, name, email, role } = joining;
  const { rows } = await client.query<{ id: MemberId }>(
    `insert into unwind.member as m (practice_id, id, user_id, name, email, role) values ($1, $2, $3, $4, $5, $6)
     on conflict (practice_id, user_id) do update set ended_at = null, name = excluded.name, role = excluded.role
     returning m.id`,
    [practice, randomUUID(), user, name, email, role],
  );
  if (!rows[0]) throw new Error('The membership was not written');
  return rows[0].id;
}
