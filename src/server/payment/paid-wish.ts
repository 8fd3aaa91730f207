import { z } from 'zod';
import { AppointmentId, ClientId, HoldId, MemberId, ServiceId } from '#domain/base/ids.ts';
import { Amount } from '#domain/base/money.ts';
import { InstantText } from '#domain/base/time.ts';

const Person = z.object({ name: z.string(), email: z.string(), phone: z.string() });

const wished = {
  appointment: AppointmentId,
  /** The file that the visit goes into: made with it, or there already. */
  client: ClientId,
  file: z.enum(['new', 'there']),
  person: Person,
  service: ServiceId,
  therapist: MemberId,
  /** Cents; the service's own where it is not said. */
  price: Amount.optional(),
  /** Other hours: the therapist's wall clock for these instead of her weekly hours. */
  byRequest: z.boolean().optional(),
};

/** A visit that somebody wants and has to pay for, or give a card for, before it counts. */
export type PaidWish = z.infer<z.ZodObject<typeof wished>> & { readonly startsAt: Temporal.Instant };

/** The same as it is kept until it is paid. */
export const KeptWish = z.object({
  ...wished,
  startsAt: InstantText.transform((at) => Temporal.Instant.from(at)),
  hold: HoldId,
});
export type KeptWish = z.output<typeof KeptWish>;
