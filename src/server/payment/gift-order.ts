import { z } from 'zod';
import { ServiceId } from '#domain/base/ids.ts';
import { Amount } from '#domain/base/money.ts';
import { DateText } from '#domain/base/time.ts';

const Person = z.object({ name: z.string(), email: z.string() });

/** A gift as it was ordered on the public page, until it is paid. */
export const GiftOrder = z.object({
  worth: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('amount') }),
    z.object({ kind: z.literal('service'), service: ServiceId, name: z.string() }),
  ]),
  cents: Amount,
  buyer: Person,
  /** Without an address it is printed, and given by hand. */
  recipient: Person,
  message: z.string(),
  deliverOn: DateText.nullable(),
  slug: z.string(),
});
export type GiftOrder = z.infer<typeof GiftOrder>;
