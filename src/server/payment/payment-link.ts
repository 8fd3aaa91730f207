import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** One payment, as its pages name it. `link` is in whose name it is asked for: what row-level security knows a visitor by. */
export type PaymentNamed = { readonly payment: string; readonly link: string };

const Id = z.uuid();

/**
 * Opens the pages of one payment. The provider learns them as the way back, so what they show to whoever has the address
 * is no more than the provider knows: the sum and the day.
 */
const paymentToken = (secret: string, { payment, link }: PaymentNamed): string =>
  `${payment}.${link}.${signature(secret, { payment, link })}`;

/** The page of ours from which the person goes on to pay. */
export const paymentPage = (
  { address, secret }: { address: () => string; secret: string },
  slug: string,
  named: PaymentNamed,
): string => `${address()}/at/${slug}/pay/${paymentToken(secret, named)}`;

/** What a token opens; null when nobody here signed it. */
export function paymentBehind(secret: string, token: string): PaymentNamed | null {
  const [payment, link, signed = ''] = token.split('.');
  const ids = z.object({ payment: Id, link: Id }).safeParse({ payment, link });
  if (!ids.success) return null;
  const [known, said] = [signature(secret, ids.data), signed].map((text) => Buffer.from(text));
  const isSigned = known !== undefined && said?.length === known.length && timingSafeEqual(known, said);
  return isSigned ? ids.data : null;
}

const signature = (secret: string, { payment, link }: PaymentNamed): string =>
  createHmac('sha256', secret).update(`payment:${payment}:${link}`).digest('base64url');
