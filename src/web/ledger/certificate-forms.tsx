import { useState } from 'react';
import { call } from '#web/app/api.ts';
import { amountFrom } from '#web/scheduling/amount.ts';
import { priceWords } from '#web/scheduling/price-words.ts';
import { Form } from '#web/ui/form.tsx';
import { say } from '#web/ui/said.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { FormActions } from './form-actions.tsx';
import { useDeed, type Certificate, type Way } from './ledger-model.ts';
import { AmountField, WayField } from './money-fields.tsx';
import { words } from './words.ts';

type FormProps = {
  readonly certificate: Certificate;
  readonly currency: string;
  readonly onDone: () => void;
};

export const TopUpForm = ({ certificate, currency, onDone }: FormProps) => {
  const [amount, setAmount] = useState('');
  const [by, setBy] = useState<Way>(certificate.paidWith);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const { deed, refusal } = useDeed({
    currency,
    send: (id, cents: number) =>
      call('topUpCertificate', {
        params: { certificate: certificate.id },
        body: { id, tender: { kind: by, cents } },
      }),
    onDone: () => {
      say(words.one.toppedUp);
      onDone();
    },
  });
  const topUp = () => {
    const cents = amountFrom(amount, currency);
    setProblems(cents === null ? { amount: words.fields.notAnAmount } : {});
    if (cents !== null) deed.mutate(cents);
  };
  const actions = <FormActions action={words.one.topUp} isPending={deed.isPending} onCancel={onDone} />;
  return (
    <Form onSubmit={topUp} failure={deed.error} refusal={refusal} problems={problems} actions={actions}>
      <AmountField value={amount} onChange={setAmount} />
      <WayField value={by} onChange={setBy} />
    </Form>
  );
};

/** Giving back what is left, or voiding what ought not to be there; each with its reason. */
export const EndForm = ({ certificate, currency, how, onDone }: FormProps & { how: 'refund' | 'void' }) => {
  const [why, setWhy] = useState('');
  const [by, setBy] = useState<Way>(certificate.paidWith);
  const params = { certificate: certificate.id };
  const { deed, refusal } = useDeed({
    currency,
    send: (id, reason: string) =>
      how === 'refund'
        ? call('refundCertificate', { params, body: { id, by, why: reason } })
        : call('voidCertificate', { params, body: { id, why: reason } }),
    onDone: () => {
      say(how === 'refund' ? words.one.refunded : words.one.voided);
      onDone();
    },
  });
  const held = priceWords(certificate.held, currency);
  const actions = <FormActions action={words.one[how]} isPending={deed.isPending} onCancel={onDone} />;
  return (
    <Form onSubmit={() => deed.mutate(why)} failure={deed.error} refusal={refusal} actions={actions}>
      <p className="text-ink-soft">{how === 'refund' ? words.one.refundText(held) : words.one.voidText}</p>
      {how === 'refund' ? <WayField label={words.fields.givenBackBy} value={by} onChange={setBy} /> : null}
      <TextField label={words.fields.why} name="why" isRequired value={why} onChange={setWhy} />
    </Form>
  );
};
