import { useState } from 'react';
import type { OpenFee } from '#contract/payment.ts';
import { amountInWords } from '#domain/base/amount-in-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words as ui } from '#web/ui/words.ts';
import { centsIn } from './money-text.ts';
import { type FeeTender, type useFee } from './use-fee.ts';
import { words } from './words.ts';

const ways = (['card', 'cash'] as const).map((id) => ({ id, label: words.ways[id] }));

type TakeFeeFormProps = {
  readonly fee: OpenFee;
  readonly currency: string;
  readonly take: ReturnType<typeof useFee>['take'];
  readonly onDone: () => void;
};

/** Takes what is owed, or a part: an empty amount is all of it. */
export const TakeFeeForm = ({ fee, currency, take, onDone }: TakeFeeFormProps) => {
  const [way, setWay] = useState<FeeTender['kind']>('card');
  const [amount, setAmount] = useState('');
  const cents = amount.trim() === '' ? fee.owed : centsIn(amount, currency);
  const isUnread = cents === null || cents === 0 || cents > fee.owed;
  const sum = amountInWords(fee.owed, currency);
  const submit = (): void => {
    if (!isUnread)
      take.mutate({ kind: way, cents }, { onSuccess: (answer) => (answer.ok ? onDone() : undefined) });
  };
  return (
    <div className="mt-3">
      <Form
        label={words.fees.take}
        onSubmit={submit}
        failure={take.error}
        refusal={take.data?.ok === false ? words.refused[take.data.refusal.reason] : undefined}
        actions={
          <div className="flex flex-wrap gap-3">
            <Button type="submit" isDisabled={isUnread} isPending={take.isPending}>
              {words.fees.takeNow(amountInWords(cents ?? 0, currency))}
            </Button>
            <Button kind="plain" onPress={onDone}>
              {ui.cancel}
            </Button>
          </div>
        }
      >
        <div className="grid gap-3 sm:grid-cols-2">
          <SelectField<FeeTender['kind']> label={words.how} choices={ways} value={way} onChange={setWay} />
          <TextField
            label={words.amount}
            help={isUnread ? words.fees.upTo(sum) : words.amountHelp(sum)}
            isInvalid={isUnread}
            inputMode="decimal"
            autoComplete="off"
            value={amount}
            onChange={setAmount}
          />
        </div>
      </Form>
    </div>
  );
};
