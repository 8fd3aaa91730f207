import { useState } from 'react';
import type { Body } from '#web/scheduling/scheduling-model.ts';
import { call } from '#web/app/api.ts';
import { Offline } from '#web/app/call-failures.ts';
import { amountFrom, amountText } from '#web/scheduling/amount.ts';
import { priceWords } from '#web/scheduling/price-words.ts';
import { Form } from '#web/ui/form.tsx';
import { say } from '#web/ui/said.tsx';
import { FormActions } from './form-actions.tsx';
import { useDeed } from './ledger-model.ts';
import { AmountField } from './money-fields.tsx';
import { OfflineRedeem } from './offline/offline-redeem.tsx';
import { words } from './words.ts';

type RedeemFormProps = {
  readonly certificate: Body<'redeemCertificate'>['certificate'];
  readonly ending: string;
  readonly held: number;
  readonly currency: string;
  readonly onDone: () => void;
};

/** Takes a part or all of what is on a certificate. */
export const RedeemForm = ({ certificate, ending, held, currency, onDone }: RedeemFormProps) => {
  const [amount, setAmount] = useState(amountText(held, currency));
  const [problems, setProblems] = useState<Record<string, string>>({});
  const { deed, refusal, id } = useDeed({
    currency,
    send: (move, cents: number) => call('redeemCertificate', { body: { id: move, certificate, cents } }),
    onDone: (done) => {
      say(words.redeem.done(priceWords(done.cents, currency), priceWords(done.held, currency)));
      onDone();
    },
  });
  const cents = amountFrom(amount, currency);
  const redeem = () => {
    setProblems(cents === null ? { amount: words.fields.notAnAmount } : {});
    if (cents !== null) deed.mutate(cents);
  };
  // Whether it was booked before the connection was lost nobody knows: taken here it keeps its id, and is booked once.
  if (deed.error instanceof Offline)
    return <OfflineRedeem start={{ id, certificate, ending, amount }} onDone={onDone} onCancel={onDone} />;
  return (
    <Form
      label={words.redeem.title}
      onSubmit={redeem}
      failure={deed.error}
      refusal={refusal}
      problems={problems}
      actions={
        <FormActions
          action={cents === null ? words.redeem.bare : words.redeem.action(priceWords(cents, currency))}
          isPending={deed.isPending}
          onCancel={onDone}
        />
      }
    >
      <AmountField label={words.redeem.howMuch} value={amount} onChange={setAmount} />
    </Form>
  );
};
