import type { Amount } from '#domain/base/money.ts';
import { totalOf } from '#domain/ledger/settle-visit.ts';
import { taxWithin, type TaxRule } from '#domain/ledger/tax.ts';

/** What a visit costs as it is settled: what was taken off the price is at most the price. Cents. */
export type VisitCharge = {
  readonly price: Amount;
  readonly off: Amount;
  readonly tip: Amount;
  readonly tax: TaxRule;
};

/** What the client pays in all. Tax is on the price after what was taken off, and never on the tip. (PAY-10) */
export const billOf = ({ price, off, tip, tax }: VisitCharge): Amount =>
  totalOf({ price: price - Math.min(off, price), tip, tax });

/** What of a bill is paid ahead already, what is still to be paid, and what was paid too much and goes back. (PAY-11) */
export const openOf = (
  bill: Amount,
  ahead: Amount,
): { readonly due: Amount; readonly covered: Amount; readonly back: Amount } => ({
  due: Math.max(0, bill - ahead),
  covered: Math.min(bill, ahead),
  back: Math.max(0, ahead - bill),
});

/** Cash handed over: what of it pays, and what is given back over the counter. (PAY-12) */
export function changeFor(due: Amount, handed: Amount): { readonly pays: Amount; readonly change: Amount } {
  const pays = Math.min(due, handed);
  return { pays, change: handed - pays };
}

/** What of a price is left to charge when certificates paid so much in the room already, tax and all. */
export const leftToCharge = (price: Amount, redeemed: Amount, tax: TaxRule): Amount =>
  Math.max(0, price - (tax.mode === 'inclusive' ? redeemed : taxWithin(redeemed, tax).net));
