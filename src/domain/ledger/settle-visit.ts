import { z } from 'zod';
import { Amount } from '#domain/base/money.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import { moneyKinds, owedKinds, type Account } from './account.ts';
import type { LedgerRefusal } from './ledger-refusal.ts';
import { taxOf, taxWithin, type TaxRule } from './tax.ts';
import { givenBack, paidIn, type Tender } from './tender.ts';
import { credit, debit, written, type Entry } from './transaction.ts';

/** One way of paying a visit: money, or what was paid before. Packages pay by visits, not by cents: `usePackage`. */
export const Payment = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum([...moneyKinds, 'given']), cents: Amount }),
  z.strictObject({ kind: z.enum(owedKinds).exclude(['package']), of: z.uuid(), cents: Amount }),
]);
export type Payment = z.infer<typeof Payment>;

/** What a visit costs: its price by the list, and a tip. */
export type Charge = { readonly price: number; readonly tip: number; readonly tax: TaxRule };

/** What the client pays in all: the price with its tax, and the tip, which is not taxed. */
export const totalOf = ({ price, tip, tax }: Charge): number => {
  const parts = taxOf(price, tax);
  return parts.net + parts.tax + tip;
};

/** A visit paid in one transaction, from as many places as it takes; refused when they do not come to the total. */
export function settleVisit(charge: Charge, payments: readonly Payment[]): Result<Entry[], LedgerRefusal> {
  const by = payments.reduce((sum, { cents }) => sum + cents, 0) - totalOf(charge);
  if (by !== 0) return refused({ reason: 'does-not-add-up', by });
  if (payments.every(({ cents }) => cents === 0)) return refused({ reason: 'nothing-to-do' });
  const { net, tax } = taxOf(charge.price, charge.tax);
  return accepted(
    written([
      ...payments.map((payment) => debit(accountOf(payment), payment.cents)),
      credit({ kind: 'revenue' }, net),
      credit({ kind: 'tax' }, tax),
      credit({ kind: 'tips' }, charge.tip),
    ]),
  );
}

const accountOf = (payment: Payment): Account =>
  'of' in payment ? { kind: payment.kind, of: payment.of } : { kind: payment.kind };

/** Money back for a visit that was paid; its tax goes back with it. */
export function refundVisit(tenders: readonly Tender[], tax: TaxRule): Result<Entry[], LedgerRefusal> {
  const paid = paidIn(tenders);
  if (paid <= 0) return refused({ reason: 'nothing-to-do' });
  const parts = taxWithin(paid, tax);
  const taken = [debit({ kind: 'refunds' }, parts.net), debit({ kind: 'tax' }, parts.tax)];
  return accepted(written([...taken, ...givenBack(tenders)]));
}
