import { createHmac, timingSafeEqual } from 'node:crypto';
import { ThreadId } from '#domain/base/ids.ts';

/** Opens one thread to whoever holds it: the asker. Nothing of it is kept. */
export const threadToken = (secret: string, thread: string): string =>
  `${thread}.${signatureOf(secret, `thread:${thread}`)}`;

/** The thread that a token opens; null when nobody here signed it. */
export function threadBehind(secret: string, token: string): ThreadId | null {
  const [thread = '', signed = ''] = token.split('.');
  const id = ThreadId.safeParse(thread);
  return id.success && isSame(signatureOf(secret, `thread:${thread}`), signed) ? id.data : null;
}

export const signatureOf = (secret: string, words: string): string =>
  createHmac('sha256', secret).update(words).digest('base64url');

export function isSame(known: string, said: string): boolean {
  const [one, other] = [Buffer.from(known), Buffer.from(said)];
  return one.length === other.length && timingSafeEqual(one, other);
}
