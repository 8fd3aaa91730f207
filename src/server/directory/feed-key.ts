import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from 'node:crypto';
import type { SignedFeed } from '#domain/directory/feed.ts';

/** What stands before the 32 bytes of an Ed25519 private key in its usual wrapping (RFC 8410, PKCS #8), and a public one. */
const PRIVATE_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/** The installation's own key for feeds, made of its secret: kept wherever that is kept, and the same in every process. */
export function feedKey(secret: string): {
  readonly publicKey: string;
  readonly sign: (feed: string) => SignedFeed;
} {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'unwind directory feed', 32));
  const key = createPrivateKey({ key: Buffer.concat([PRIVATE_HEAD, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_HEAD.length);
  const said = Buffer.from(publicKey).toString('base64url');
  return {
    publicKey: said,
    sign: (feed) => ({
      feed,
      key: said,
      signature: sign(null, Buffer.from(feed), key).toString('base64url'),
    }),
  };
}

/** Was this very text signed with the key that it names? */
export const isSigned = ({ feed, key, signature }: SignedFeed): boolean =>
  verify(null, Buffer.from(feed), publicKeyOf(key), Buffer.from(signature, 'base64url'));

const publicKeyOf = (key: string): KeyObject =>
  createPublicKey({
    key: Buffer.concat([PUBLIC_HEAD, Buffer.from(key, 'base64url')]),
    format: 'der',
    type: 'spki',
  });
