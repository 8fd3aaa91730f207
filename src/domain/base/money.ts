import { z } from 'zod';

/** Money is whole cents (the smallest coin of the practice's one currency), never a fraction. */
export const Cents = z.int().min(-1_000_000_000_00).max(1_000_000_000_00);
export type Cents = z.infer<typeof Cents>;

/** A price or a payment: nothing or more. */
export const Amount = z.int().min(0).max(1_000_000_00);
export type Amount = z.infer<typeof Amount>;

/** ISO 4217, such as USD. */
export const Currency = z.string().regex(/^[A-Z]{3}$/, 'Write the three letters of a currency, such as USD');
export type Currency = z.infer<typeof Currency>;
