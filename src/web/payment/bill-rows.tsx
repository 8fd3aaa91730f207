import type { VisitBill } from '#contract/payment.ts';
import { amountInWords } from '#domain/base/amount-in-words.ts';
import type { Draft, Reckoned } from './settle-model.ts';
import { words } from './words.ts';

type BillRowsProps = { readonly bill: VisitBill; readonly draft: Draft; readonly reckoned: Reckoned };

/** The bill as it adds up. What is nothing is not written down. */
export const BillRows = ({ bill, draft, reckoned }: BillRowsProps) => {
  const { off, tax, tip, total, due, back } = reckoned;
  const rows: readonly (readonly [string, number])[] = [
    [words.price, bill.price],
    [words.off, -Math.min(off, bill.price)],
    [words.byPackage, draft.packageId === null ? 0 : -bill.price],
    [bill.tax.name || 'Tax', tax],
    [words.tip, tip],
    [words.redeemed, -bill.redeemed],
  ];
  return (
    <dl className="tabular-nums">
      {rows.map(([name, cents]) =>
        cents === 0 ? null : <BillRow key={name} name={name} sum={amountInWords(cents, bill.currency)} />,
      )}
      {bill.ahead === 0 ? null : (
        <>
          <BillRow name={words.total} sum={amountInWords(total, bill.currency)} />
          <BillRow name={words.ahead} sum={amountInWords(-bill.ahead, bill.currency)} />
        </>
      )}
      <BillRow name={words.due} sum={amountInWords(due, bill.currency)} isLast />
      {back === 0 ? null : <BillRow name={words.back} sum={amountInWords(back, bill.currency)} />}
    </dl>
  );
};

type BillRowProps = { readonly name: string; readonly sum: string; readonly isLast?: boolean };

/** One line of a bill; the last is what it comes to. */
export const BillRow = ({ name, sum, isLast = false }: BillRowProps) => (
  <div
    className={
      isLast
        ? 'mt-2 flex justify-between gap-6 border-t border-line pt-3 text-lg font-semibold'
        : 'flex justify-between gap-6 py-1'
    }
  >
    <dt className={isLast ? '' : 'text-ink-soft'}>{name}</dt>
    <dd>{sum}</dd>
  </div>
);
