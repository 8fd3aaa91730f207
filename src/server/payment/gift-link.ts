import { createHmac, timingSafeEqual } from 'node:crypto';
import { CertificateId } from '#domain/base/ids.ts';

/** Opens one certificate to print: sent to whoever bought it, and to nobody else. */
export const giftToken = (secret: string, certificate: string): string =>
  `${certificate}.${signature(secret, certificate)}`;

/** The certificate that a token opens; null when nobody here signed it. */
export function giftBehind(secret: string, token: string): CertificateId | null {
  const [certificate = '', signed = ''] = token.split('.');
  const id = CertificateId.safeParse(certificate);
  const [known, said] = [signature(secret, certificate), signed].map((text) => Buffer.from(text));
  if (!id.success || known === undefined || said?.length !== known.length) return null;
  return timingSafeEqual(known, said) ? id.data : null;
}

const signature = (secret: string, certificate: string): string =>
  createHmac('sha256', secret).update(`gift:${certificate}`).digest('base64url');
