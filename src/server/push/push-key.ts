import { createECDH, hkdfSync } from 'node:crypto';

/** How this installation shows itself to push services (VAPID, RFC 8292): both halves as a browser takes them. */
type PushKey = { readonly publicKey: string; readonly privateKey: string };

/** The order of the curve P-256 (FIPS 186-5). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
/** Eight bytes more than the order has, so that no value is likelier than another (FIPS 186-5, A.2.1). */
const BYTES = 40;

/**
 * The key pair that follows from the installation's secret: made once with it, kept where it is kept, and the same after a
 * restart, so that browsers which subscribed go on hearing from us.
 */
export function pushKeyFrom(secret: string): PushKey {
  const drawn = Buffer.from(hkdfSync('sha256', secret, '', 'unwind web push', BYTES)).toString('hex');
  const scalar = (BigInt(`0x${drawn}`) % (ORDER - 1n)) + 1n;
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(scalar.toString(16).padStart(64, '0'), 'hex');
  return {
    publicKey: pair.getPublicKey().toString('base64url'),
    privateKey: pair.getPrivateKey().toString('base64url').padStart(43, 'A'),
  };
}
