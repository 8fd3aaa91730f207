import { useState } from 'react';
import type { VisitBill } from '#contract/payment.ts';
import { amountInWords } from '#domain/base/amount-in-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { centsIn } from './money-text.ts';
import { problemOf, type useSettling } from './use-settle.ts';
import { words } from './words.ts';

type Way = 'cash' | 'card';
const ways = (['card', 'cash'] as const).map((id) => ({ id, label: words.ways[id] }));

type RefundFormProps = {
  readonly bill: VisitBill;
  readonly refund: ReturnType<typeof useSettling>['refund'];
};

/** Money that goes back, up to what came in. Shut until it is wanted. */
export const RefundForm = ({ bill, refund }: RefundFormProps) => {
  const [isOpen, open] = useState(false);
  const [way, setWay] = useState<Way>('card');
  const [amount, setAmount] = useState('');
  const { currency, refundable } = bill;
  const cents = centsIn(amount, currency);
  const problem = problemOf(refund);
  if (refundable === 0) return null;
  if (!isOpen)
    return (
      <div>
        <Button onPress={() => open(true)}>{words.refund}</Button>
      </div>
    );
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-4">
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField<Way> label={words.how} choices={ways} value={way} onChange={setWay} />
        <TextField
          label={words.amount}
          inputMode="decimal"
          autoComplete="off"
          value={amount}
          onChange={setAmount}
        />
      </div>
      <p className="text-sm text-ink-soft">{words.refundHelp(amountInWords(refundable, currency))}</p>
      {problem === undefined ? null : (
        <Notice tone="stop" said="now">
          {problem}
        </Notice>
      )}
      <Button
        kind="danger"
        isDisabled={cents === null || cents === 0 || cents > refundable}
        isPending={refund.isPending}
        onPress={() => refund.mutate({ kind: way, cents: cents ?? 0 }, { onSuccess: () => setAmount('') })}
      >
        {cents === null || cents === 0 ? words.refund : words.refundNow(amountInWords(cents, currency))}
      </Button>
    </div>
  );
};
