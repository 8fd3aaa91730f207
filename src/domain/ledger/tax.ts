import { z } from 'zod';
import { Amount } from '#domain/base/money.ts';

/** How the practice's prices meet tax: on top of them, or in them. The rate is in hundred-thousandths: 8.875 % is 8875. */
export const TaxRule = z.strictObject({
  mode: z.enum(['exclusive', 'inclusive']),
  rate: z.int().min(0).max(50_000),
  name: z.string().trim().max(40),
});
export type TaxRule = z.infer<typeof TaxRule>;

export const noTax: TaxRule = { mode: 'exclusive', rate: 0, name: 'Tax' };

/** What is earned and what is collected for the state; together what the client pays. */
export const Taxed = z.strictObject({ net: Amount, tax: Amount });
export type Taxed = z.infer<typeof Taxed>;

const WHOLE = 100_000;

/** A price as it stands on the list, in cents, taken apart. Rounded once a line, halves away from zero. */
export const taxOf = (price: number, rule: TaxRule): Taxed =>
  rule.mode === 'inclusive' ? taxWithin(price, rule) : { net: price, tax: halfUp(price * rule.rate, WHOLE) };

/** What was paid, tax and all, taken apart: the reverse of adding it, to the cent. */
export function taxWithin(paid: number, { rate }: TaxRule): Taxed {
  const net = halfUp(paid * WHOLE, WHOLE + rate);
  return { net, tax: paid - net };
}

/** Whole numbers throughout: the largest amount times 100,000 is exact in a double. */
const halfUp = (over: number, under: number): number => {
  const rest = over % under;
  return (over - rest) / under + (2 * rest >= under ? 1 : 0);
};
