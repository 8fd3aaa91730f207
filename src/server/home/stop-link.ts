import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { ClientId, PracticeId } from '#domain/base/ids.ts';
import type { VisitLinks } from '#server/scheduling/visit-link.ts';

/** Whose reminders a link turns off. */
export type Reminded = { readonly practice: PracticeId; readonly client: ClientId };

const Named = z.tuple([PracticeId, ClientId, z.string()]);

/** Turns the mails that remind one client off, for whoever holds it, and opens nothing. Nothing of it is kept. */
export const stopLink = ({ secret, address }: VisitLinks, reminded: Reminded): string =>
  `${address()}/reminders/${reminded.practice}.${reminded.client}.${signature(secret, reminded)}`;

/** Whose reminders a token turns off; null when nobody here signed it. */
export function remindedBy(secret: string, token: string): Reminded | null {
  const named = Named.safeParse(token.split('.'));
  if (!named.success) return null;
  const [practice, client, said] = named.data;
  const [known, given] = [signature(secret, { practice, client }), said].map((text) => Buffer.from(text));
  if (known === undefined || given?.length !== known.length) return null;
  return timingSafeEqual(known, given) ? { practice, client } : null;
}

const signature = (secret: string, { practice, client }: Reminded): string =>
  createHmac('sha256', secret).update(`reminders:${practice}:${client}`).digest('base64url');
