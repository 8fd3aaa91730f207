import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import { type Call, type Answers, Malformed } from '#server/http/handler.ts';
import type { Desk } from './desk.ts';
import { askLibrary } from './library-call.ts';
import { actorOf, addToTrail } from './trail.ts';

export const secondFactorRoom = (
  desk: Desk,
): Answers<'beginSecondFactor' | 'confirmSecondFactor' | 'removeSecondFactor'> => ({
  beginSecondFactor: (call) => begin(desk, call),
  confirmSecondFactor: (call) => confirm(desk, call),
  removeSecondFactor: (call) => remove(desk, call),
});

async function begin(desk: Desk, { body, headers }: Call<Contract['beginSecondFactor']>) {
  const heard = await askLibrary(
    desk.library.api.enableTwoFactor({ body: { password: body.password }, headers, returnHeaders: true }),
  );
  if (!heard.ok && heard.refusal === 'TOTP_ALREADY_ENABLED')
    throw new Malformed('', 'Remove the authenticator first');
  if (!heard.ok) return refused({ reason: 'wrong-password' } as const);
  if (heard.value.body.method !== 'totp') throw new Error('The identity library began another second factor');
  return accepted({ address: heard.value.body.totpURI, backupCodes: heard.value.body.backupCodes });
}

async function confirm(desk: Desk, call: Call<Contract['confirmSecondFactor']>) {
  const heard = await askLibrary(
    desk.library.api.verifyTOTP({
      body: { code: call.body.code },
      headers: call.headers,
      returnHeaders: true,
    }),
  );
  if (!heard.ok) return refused({ reason: 'wrong-code' } as const);
  desk.book.forget();
  await addToTrail(desk.pool, actorOf(call.asking), { event: 'secondFactorAdded', request: call.request });
  call.setCookies(heard.value.cookies);
  return accepted({});
}

async function remove(desk: Desk, call: Call<Contract['removeSecondFactor']>) {
  const heard = await askLibrary(
    desk.library.api.disableTwoFactor({
      body: { password: call.body.password },
      headers: call.headers,
      returnHeaders: true,
    }),
  );
  if (!heard.ok) return refused({ reason: 'wrong-password' } as const);
  desk.book.forget();
  await addToTrail(desk.pool, actorOf(call.asking), { event: 'secondFactorRemoved', request: call.request });
  call.setCookies(heard.value.cookies);
  return accepted({});
}
