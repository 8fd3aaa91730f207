import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { z } from 'zod';
import type { Contract } from '#contract/contract.ts';
import type { MemberId, PracticeId } from '#domain/base/ids.ts';
import { accepted, refused } from '#domain/base/result.ts';
import type { Answers, Call } from '#server/http/handler.ts';
import { addUser } from './add-user.ts';
import type { Desk } from './desk.ts';
import { inTransaction } from './in-transaction.ts';
import { signInByPassword } from './password-sign-in.ts';
import { isSetUpCode } from './set-up-code.ts';
import { addToTrail } from './trail.ts';

export const setUpRoom = (desk: Desk): Answers<'setUpStatus' | 'setUp'> => ({
  setUpStatus: async () => accepted(await setUpStatus(desk)),
  setUp: (call) => setUp(desk, call),
});

type Wanted = z.output<Contract['setUp']['body']> & { readonly demo: boolean };

export async function setUpStatus({
  pool,
  demo,
}: Pick<Desk, 'pool' | 'demo'>): Promise<{ needed: boolean; demo: boolean }> {
  const { rows } = await pool.query<{ needed: boolean; demo: boolean }>(
    `select count(*) = 0 as needed, coalesce(bool_or(demo), false) as demo
     from unwind.practice where not demo or $1`,
    [demo],
  );
  return rows[0] ?? { needed: true, demo: false };
}

async function setUp(desk: Desk, call: Call<Contract['setUp']>) {
  if (!(await setUpStatus(desk)).needed) return refused({ reason: 'already-set-up' } as const);
  if (!isSetUpCode(desk.secret, call.body.code)) return refused({ reason: 'wrong-code' } as const);
  const made = await inTransaction(desk.pool, (client) =>
    makePractice(client, { ...call.body, demo: desk.demo }, call.request),
  );
  if (!made) return refused({ reason: 'already-set-up' } as const);
  const signedIn = await signInByPassword(desk, call.body, call);
  if (!signedIn.ok) throw new Error('The owner just made could not sign in');
  return signedIn;
}

/** Makes the practice and its owner, or answers false. The lock lets one set-up at a time look for a practice. */
async function makePractice(client: PoolClient, wanted: Wanted, request: string): Promise<boolean> {
  await client.query(`select pg_advisory_xact_lock(hashtext('unwind set-up'))`);
  const { rowCount } = await client.query('select 1 from unwind.practice where not demo or $1 limit 1', [
    wanted.demo,
  ]);
  if (rowCount !== 0) return false;
  const practice = randomUUID() as PracticeId;
  const member = randomUUID() as MemberId;
  const { practiceName, zone, ownerName: name, email, password } = wanted;
  await client.query('insert into unwind.practice (id, name, zone) values ($1, $2, $3)', [
    practice,
    practiceName,
    zone,
  ]);
  const user = await addUser(client, { name, email, password });
  await client.query(
    `insert into unwind.member (practice_id, id, user_id, name, email, role) values ($1, $2, $3, $4, $5, 'owner')`,
    [practice, member, user, name, email.toLowerCase()],
  );
  await addToTrail(client, { practice, member, role: 'owner', name }, { event: 'setUp', request });
  return true;
}
