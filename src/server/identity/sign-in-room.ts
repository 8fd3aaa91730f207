import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import type { Answers, Call } from '#server/http/handler.ts';
import type { Desk } from './desk.ts';
import { endSignInsOf } from './end-sign-ins.ts';
import { SESSION_COOKIE } from './library.ts';
import { askLibrary } from './library-call.ts';
import { membershipOfUser } from './membership.ts';
import { finishSecondFactor } from './second-factor-sign-in.ts';
import { PasskeyAnswer } from './passkey-answer.ts';
import { signInByPassword } from './password-sign-in.ts';
import { withoutCookie } from './signed-cookie.ts';
import { addToTrail } from './trail.ts';

export const signInRoom = (
  desk: Desk,
): Answers<'signIn' | 'signInSecondFactor' | 'passkeySignInOptions' | 'passkeySignIn' | 'signOut'> => ({
  signIn: (call) => signInByPassword(desk, call.body, call),
  signInSecondFactor: (call) => finishSecondFactor(desk, call.body, call),
  passkeySignInOptions: (call) => passkeyChallenge(desk, call),
  passkeySignIn: (call) => signInByPasskey(desk, call),
  signOut: (call) => signOut(desk, call),
});

const passkeyChallenge = async (desk: Desk, call: Call<Contract['passkeySignInOptions']>) => {
  const { headers, response } = await desk.library.api.generatePasskeyAuthenticationOptions({
    headers: withoutCookie(call.headers, SESSION_COOKIE),
    returnHeaders: true,
  });
  call.setCookies(headers.getSetCookie());
  return accepted({ ...response, userVerification: 'required' });
};

const signInByPasskey = async (desk: Desk, call: Call<Contract['passkeySignIn']>) => {
  const answer = PasskeyAnswer.safeParse(call.body.response);
  if (!answer.success) return refused({ reason: 'wrong-credentials' } as const);
  const heard = await askLibrary(
    desk.library.api.verifyPasskeyAuthentication({
      body: { response: answer.data },
      headers: withoutCookie(call.headers, SESSION_COOKIE),
      returnHeaders: true,
    }),
  );
  const membership = heard.ok ? await membershipOfUser(desk, heard.value.body.user.id) : null;
  if (!heard.ok || !membership) return refused({ reason: 'wrong-credentials' } as const);
  await addToTrail(desk.pool, membership, { event: 'signIn', request: call.request });
  call.setCookies(heard.value.cookies);
  return accepted({ status: 'signed-in' } as const);
};

const signOut = async (desk: Desk, call: Call<Contract['signOut']>) => {
  const everywhere = call.body.where === 'everywhere';
  const { practice, member, role, actor: name } = call.asking;
  const { headers } = await desk.library.api.signOut({ headers: call.headers, returnHeaders: true });
  if (everywhere) await endSignInsOf(desk, call.signIn.user);
  desk.book.forget();
  const event = everywhere ? 'signOutEverywhere' : 'signOut';
  await addToTrail(desk.pool, { practice, member, role, name }, { event, request: call.request });
  call.setCookies(headers.getSetCookie());
  return accepted({});
};
