import { createHash } from 'node:crypto';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { Desk } from './desk.ts';
import { SESSION_COOKIE } from './library.ts';
import { askLibrary } from './library-call.ts';
import { membershipOfUser } from './membership.ts';
import type { SignedIn, SignInRefused } from './password-sign-in.ts';
import { signedCookie, withoutCookie } from './signed-cookie.ts';
import { addToTrail } from './trail.ts';
import { ownerOfVerification } from './verification.ts';

const CHALLENGE_COOKIE = 'unwind.two_factor';
const SPENT = new Set(['ACCOUNT_TEMPORARILY_LOCKED', 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE']);

type At = {
  readonly headers: Headers;
  readonly request: string;
  readonly setCookies: (lines: readonly string[]) => void;
};
type Code = { readonly code: string; readonly kind: 'totp' | 'backup' };

/** The second step of signing in: a code from the authenticator, or a backup code; each opens the door once. */
export async function finishSecondFactor(
  desk: Desk,
  { code, kind }: Code,
  at: At,
): Promise<Result<SignedIn, SignInRefused>> {
  const user = await challengedUser(desk, at.headers);
  const membership = user ? await membershipOfUser(desk, user) : null;
  if (!user || !membership) return refused({ reason: 'wrong-credentials' });
  const fresh = kind === 'backup' || (await isFirstUse(desk, user, code));
  const heard = fresh ? await askLibrary(verify(desk, { code, kind }, at.headers)) : refused('CODE_USED');
  const event = heard.ok ? 'signIn' : 'signInRefused';
  await addToTrail(desk.pool, membership, { event, request: at.request });
  if (!heard.ok)
    return refused({ reason: SPENT.has(heard.refusal) ? 'too-many-tries' : 'wrong-credentials' });
  at.setCookies(heard.value.cookies);
  return accepted({ status: 'signed-in' });
}

async function challengedUser(desk: Desk, headers: Headers): Promise<string | null> {
  const challenge = signedCookie(headers.get('cookie'), CHALLENGE_COOKIE, desk.secret);
  return challenge ? ownerOfVerification(desk.pool, challenge) : null;
}

async function verify(desk: Desk, { code, kind }: Code, headers: Headers) {
  const asked = {
    body: { code },
    headers: withoutCookie(headers, SESSION_COOKIE),
    returnHeaders: true,
  } as const;
  const { api } = desk.library;
  const answer = kind === 'totp' ? await api.verifyTOTP(asked) : await api.verifyBackupCode(asked);
  return { headers: answer.headers, response: {} };
}

/** Notes the code as used before it is tried: of two requests with one code, one finds it used. */
async function isFirstUse(desk: Desk, user: string, code: string): Promise<boolean> {
  await desk.pool.query(`delete from identity.used_code where used_at < now() - interval '5 minutes'`);
  const { rowCount } = await desk.pool.query(
    'insert into identity.used_code (user_id, code_hash) values ($1, $2) on conflict do nothing',
    [user, createHash('sha256').update(`${user} ${code}`).digest()],
  );
  return rowCount === 1;
}
