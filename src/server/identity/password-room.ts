import { setTimeout as wait } from 'node:timers/promises';
import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import type { Answers, Call } from '#server/http/handler.ts';
import type { Desk } from './desk.ts';
import { askLibrary } from './library-call.ts';
import { membershipOfAddress, membershipOfUser } from './membership.ts';
import { actorOf, addToTrail } from './trail.ts';
import { ownerOfVerification } from './verification.ts';

/** The answer to "forgotten" takes this long for a known and an unknown address alike. */
const EVEN_MS = 300;

export const passwordRoom = (desk: Desk): Answers<'forgotPassword' | 'resetPassword' | 'changePassword'> => ({
  forgotPassword: (call) => forgotPassword(desk, call),
  resetPassword: (call) => resetPassword(desk, call),
  changePassword: (call) => changePassword(desk, call),
});

async function forgotPassword(desk: Desk, call: Call<Contract['forgotPassword']>) {
  await Promise.all([wait(EVEN_MS), askForResetLink(desk, call)]);
  return accepted({});
}

async function askForResetLink(
  desk: Desk,
  { body, request }: Call<Contract['forgotPassword']>,
): Promise<void> {
  const membership = await membershipOfAddress(desk, body.email);
  if (!membership) return;
  await addToTrail(desk.pool, membership, { event: 'passwordResetAsked', request });
  await desk.library.api.requestPasswordReset({ body: { email: body.email.toLowerCase() } });
}

async function resetPassword(desk: Desk, { body, request }: Call<Contract['resetPassword']>) {
  const user = await ownerOfVerification(desk.pool, `reset-password:${body.token}`);
  const membership = user ? await membershipOfUser(desk, user) : null;
  if (!membership) return refused({ reason: 'link-expired' } as const);
  const heard = await askLibrary(
    desk.library.api.resetPassword({
      body: { token: body.token, newPassword: body.password },
      headers: new Headers(),
      returnHeaders: true,
    }),
  );
  if (!heard.ok) return refused({ reason: 'link-expired' } as const);
  desk.book.forget();
  await addToTrail(desk.pool, membership, { event: 'passwordReset', request });
  return accepted({});
}

async function changePassword(desk: Desk, call: Call<Contract['changePassword']>) {
  const { current, password } = call.body;
  const heard = await askLibrary(
    desk.library.api.changePassword({
      body: { currentPassword: current, newPassword: password, revokeOtherSessions: true },
      headers: call.headers,
      returnHeaders: true,
    }),
  );
  if (!heard.ok) return refused({ reason: 'wrong-password' } as const);
  desk.book.forget();
  await addToTrail(desk.pool, actorOf(call.asking), { event: 'passwordChanged', request: call.request });
  call.setCookies(heard.value.cookies);
  return accepted({});
}
