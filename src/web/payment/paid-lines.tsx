import type { VisitBill } from '#contract/payment.ts';
import { amountInWords } from '#domain/base/amount-in-words.ts';
import { dayAndTime } from './day-and-time.ts';
import { words } from './words.ts';

/** Every movement of money about the visit, oldest first. */
export const PaidLines = ({ bill, zone }: { readonly bill: VisitBill; readonly zone: string }) =>
  bill.lines.length === 0 ? null : (
    <section className="border-t border-line pt-4">
      <h3 className="mb-2 font-medium">{words.lines}</h3>
      <ul className="flex flex-col gap-1 tabular-nums">
        {bill.lines.map(({ id, kind, at, cents, by }) => (
          <li key={id} className="flex justify-between gap-6">
            <span>
              {kind in words.kinds ? words.kinds[kind as keyof typeof words.kinds] : kind}
              <span className="block text-sm text-ink-soft">
                {dayAndTime(at, zone)}, {by}
              </span>
            </span>
            <span>{amountInWords(cents, bill.currency)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
