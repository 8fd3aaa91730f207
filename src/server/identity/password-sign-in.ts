import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { Desk } from './desk.ts';
import { SESSION_COOKIE } from './library.ts';
import { askLibrary } from './library-call.ts';
import { membershipOfAddress } from './membership.ts';
import { withoutCookie } from './signed-cookie.ts';
import { addToTrail } from './trail.ts';

export type SignedIn = { status: 'signed-in' | 'second-factor' };
export type SignInRefused = { reason: 'wrong-credentials' | 'too-many-tries' };

type At = {
  readonly headers: Headers;
  readonly request: string;
  readonly setCookies: (lines: readonly string[]) => void;
};

/** Checks the password and signs in, or asks for the second factor. The trail is written before the cookie is given. */
export async function signInByPassword(
  desk: Desk,
  who: { email: string; password: string },
  at: At,
): Promise<Result<SignedIn, SignInRefused>> {
  const heard = await askLibrary(
    desk.library.api.signInEmail({
      body: { email: who.email.toLowerCase(), password: who.password },
      headers: withoutCookie(at.headers, SESSION_COOKIE),
      returnHeaders: true,
    }),
  );
  const membership = await membershipOfAddress(desk, who.email);
  if (!heard.ok || !membership) {
    if (membership) await addToTrail(desk.pool, membership, { event: 'signInRefused', request: at.request });
    return refused({ reason: 'wrong-credentials' });
  }
  const asked = 'twoFactorRedirect' in heard.value.body;
  const event = asked ? 'secondFactorAsked' : 'signIn';
  await addToTrail(desk.pool, membership, { event, request: at.request });
  at.setCookies(heard.value.cookies);
  return accepted({ status: asked ? 'second-factor' : 'signed-in' });
}
