import type { VisitBill } from '#contract/payment.ts';
import { amountInWords } from '#domain/base/amount-in-words.ts';
import { Notice } from '#web/ui/notice.tsx';
import { BillRow } from './bill-rows.tsx';
import { words } from './words.ts';

type GivenUpProps = { readonly bill: VisitBill; readonly why: NonNullable<VisitBill['givenUp']> };

/** A visit that nobody comes to any more: its fee, where it came from, and what waits to be given back. */
export const GivenUp = ({ bill: { fee, ahead, currency }, why }: GivenUpProps) => {
  const sum = (cents: number): string => amountInWords(cents, currency);
  const rows: readonly (readonly [string, number])[] =
    fee === null
      ? []
      : [
          [words.fees.fromAhead, -fee.fromAhead],
          [words.fees.fromCard, -fee.fromCard],
          [words.fees.paid, -fee.paid],
          [words.fees.waived, -fee.waived],
        ];
  return (
    <div className="flex flex-col gap-4">
      <Notice tone="info">{words.givenUp[why]}</Notice>
      {fee === null ? (
        <p className="text-ink-soft">{words.fees.none}</p>
      ) : (
        <dl className="tabular-nums">
          <BillRow name={words.fees.names[fee.why]} sum={sum(fee.cents)} />
          {rows.map(([name, cents]) =>
            cents === 0 ? null : <BillRow key={name} name={name} sum={sum(cents)} />,
          )}
          <BillRow name={words.due} sum={sum(fee.owed)} isLast />
        </dl>
      )}
      {ahead === 0 ? null : <p>{words.fees.back(sum(ahead))}</p>}
    </div>
  );
};
