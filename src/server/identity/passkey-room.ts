import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import { type Call, type Answers, NotHere } from '#server/http/handler.ts';
import type { Desk } from './desk.ts';
import { askLibrary } from './library-call.ts';
import { actorOf, addToTrail } from './trail.ts';

export const passkeyRoom = (
  desk: Desk,
): Answers<'passkeys' | 'passkeyOptions' | 'addPasskey' | 'removePasskey'> => ({
  passkeys: (call) => passkeys(desk, call),
  passkeyOptions: (call) => options(desk, call),
  addPasskey: (call) => add(desk, call),
  removePasskey: (call) => remove(desk, call),
});

async function passkeys({ pool }: Desk, { signIn }: Call<Contract['passkeys']>) {
  const { rows } = await pool.query<{ id: string; name: string; addedAt: Date }>(
    `select id, coalesce(name, '') as name, created_at as "addedAt" from identity.passkey
     where user_id = $1 order by created_at`,
    [signIn.user],
  );
  return accepted({ passkeys: rows.map((row) => ({ ...row, addedAt: row.addedAt.toISOString() })) });
}

async function options(desk: Desk, call: Call<Contract['passkeyOptions']>) {
  const { headers, response } = await desk.library.api.generatePasskeyRegistrationOptions({
    headers: call.headers,
    returnHeaders: true,
  });
  call.setCookies(headers.getSetCookie());
  return accepted({ ...response });
}

async function add(desk: Desk, call: Call<Contract['addPasskey']>) {
  const heard = await askLibrary(
    desk.library.api.verifyPasskeyRegistration({
      body: call.body,
      headers: call.headers,
      returnHeaders: true,
    }),
  );
  if (!heard.ok) return refused({ reason: 'not-verified' } as const);
  await addToTrail(desk.pool, actorOf(call.asking), { event: 'passkeyAdded', request: call.request });
  return accepted({});
}

async function remove(desk: Desk, call: Call<Contract['removePasskey']>) {
  const { rowCount } = await desk.pool.query('delete from identity.passkey where id = $1 and user_id = $2', [
    call.params.passkey,
    call.signIn.user,
  ]);
  if (rowCount === 0) throw new NotHere();
  await addToTrail(desk.pool, actorOf(call.asking), { event: 'passkeyRemoved', request: call.request });
  return accepted({});
}
