import { createHmac, timingSafeEqual } from 'node:crypto';
import { AppointmentId } from '#domain/base/ids.ts';

/** What makes links: the installation's secret, and the public address once the server listens. */
export type VisitLinks = { readonly secret: string; readonly address: () => string };

/** Opens one visit to whoever holds it: to see it, to move it, to cancel it. Nothing of it is kept. */
export const visitLink = ({ secret, address }: VisitLinks, visit: string): string =>
  `${address()}/visit/${visitToken(secret, visit)}`;

export const visitToken = (secret: string, visit: string): string => `${visit}.${signature(secret, visit)}`;

/** The visit that a token opens; null when nobody here signed it. */
export function visitBehind(secret: string, token: string): AppointmentId | null {
  const [visit = '', signed = ''] = token.split('.');
  const id = AppointmentId.safeParse(visit);
  const [known, said] = [signature(secret, visit), signed].map((text) => Buffer.from(text));
  if (!id.success || known === undefined || said?.length !== known.length) return null;
  return timingSafeEqual(known, said) ? id.data : null;
}

const signature = (secret: string, visit: string): string =>
  createHmac('sha256', secret).update(`visit:${visit}`).digest('base64url');
