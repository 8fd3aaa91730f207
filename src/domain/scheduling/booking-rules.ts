import { z } from 'zod';
import { Amount } from '#domain/base/money.ts';

/** How a practice takes bookings from the public. */
export const BookingRules = z.strictObject({
  open: z.boolean().default(true),
  /** A time stays somebody's for so long while she fills in the form. */
  holdMinutes: z.int().min(2).max(60).default(10),
  /** Until so many hours before, a client moves or cancels by her link without a fee. */
  freeUntilHours: z.int().min(0).max(336).default(24),
  lateFee: z.strictObject({ percent: z.int().min(0).max(100) }).default({ percent: 0 }),
  noShowFee: z.strictObject({ percent: z.int().min(0).max(100) }).default({ percent: 0 }),
  /** What has to be paid or given before a booking counts. */
  payment: z
    .strictObject({
      asks: z.enum(['nothing', 'deposit', 'card', 'prepay']).default('nothing'),
      deposit: Amount.default(0),
      of: z.enum(['everybody', 'new-clients', 'no-shows', 'new-clients-and-no-shows']).default('new-clients'),
    })
    .default({ asks: 'nothing', deposit: 0, of: 'new-clients' }),
  /** After so many missed visits a client is asked for more: first a deposit, then the whole, then to call. */
  noShowLevels: z
    .strictObject({
      deposit: z.int().min(1).max(20),
      prepay: z.int().min(1).max(20),
      call: z.int().min(1).max(20),
    })
    .default({ deposit: 1, prepay: 2, call: 3 }),
});
export type BookingRules = z.infer<typeof BookingRules>;
