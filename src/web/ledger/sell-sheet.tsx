import { useState } from 'react';
import type { Body } from '#web/scheduling/scheduling-model.ts';
import { call } from '#web/app/api.ts';
import { amountFrom, amountText } from '#web/scheduling/amount.ts';
import { useScheduling } from '#web/scheduling/scheduling-model.ts';
import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { say } from '#web/ui/said.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { FormActions } from './form-actions.tsx';
import { useDeed, type Certificates, type Way } from './ledger-model.ts';
import { AmountField, WayField } from './money-fields.tsx';
import { words } from './words.ts';

type Typed = {
  kind: 'amount' | 'service';
  amount: string;
  service: string | null;
  paidWith: Way;
  forName: string;
  forMail: string;
  fromName: string;
  message: string;
  on: string;
};

type SellSheetProps = { readonly known: Certificates; readonly onClose: () => void };

/** Sells one certificate: what it is worth, how it was paid, for whom, and when its mail leaves. */
export const SellSheet = ({ known: { currency }, onClose }: SellSheetProps) => {
  const [typed, setTyped] = useState<Typed>({ ...nothing, amount: amountText(100_00, currency) });
  const [problems, setProblems] = useState<Record<string, string>>({});
  const { deed, refusal } = useDeed({
    currency,
    send: (id, body: Omit<Body<'sellCertificate'>, 'id'>) =>
      call('sellCertificate', { body: { ...body, id } }),
    onDone: ({ code }) => {
      say(words.sell.sold(code));
      onClose();
    },
  });
  const sell = () => {
    const asked = wishOf(typed, currency);
    setProblems('problems' in asked ? asked.problems : {});
    if ('wish' in asked) deed.mutate(asked.wish);
  };
  return (
    <Dialog title={words.sell.title} shape="sheet" isOpen onClose={onClose}>
      <Form
        onSubmit={sell}
        failure={deed.error}
        refusal={refusal}
        problems={problems}
        actions={<FormActions action={words.sell.action} isPending={deed.isPending} onCancel={onClose} />}
      >
        <WorthFields typed={typed} onChange={setTyped} />
        <PeopleFields typed={typed} onChange={setTyped} />
      </Form>
    </Dialog>
  );
};

type FieldsProps = { readonly typed: Typed; readonly onChange: (typed: Typed) => void };
const kinds = (['amount', 'service'] as const).map((id) => ({ id, label: words.sell[id] }));

const WorthFields = ({ typed, onChange }: FieldsProps) => {
  const services = useScheduling().data?.services ?? [];
  const choices = services.map(({ id, name }) => ({ id: id as string, label: name }));
  return (
    <>
      <ChoiceGroup
        label={words.sell.kind}
        choices={kinds}
        value={typed.kind}
        onChange={(kind) => onChange({ ...typed, kind })}
      />
      {typed.kind === 'amount' ? (
        <AmountField value={typed.amount} onChange={(amount) => onChange({ ...typed, amount })} />
      ) : (
        <SelectField
          label={words.sell.whichService}
          name="service"
          choices={choices}
          value={typed.service}
          onChange={(service) => onChange({ ...typed, service })}
        />
      )}
      <WayField value={typed.paidWith} onChange={(paidWith) => onChange({ ...typed, paidWith })} />
    </>
  );
};

const PeopleFields = ({ typed, onChange }: FieldsProps) => {
  const set = (name: keyof Typed) => (value: string) => onChange({ ...typed, [name]: value });
  return (
    <>
      <TextField label={words.sell.forWhom} optional value={typed.forName} onChange={set('forName')} />
      <TextField label={words.sell.from} optional value={typed.fromName} onChange={set('fromName')} />
      <TextField
        label={words.sell.mail}
        name="recipient.email"
        type="email"
        optional
        help={words.sell.mailHelp}
        value={typed.forMail}
        onChange={set('forMail')}
      />
      {typed.forMail.trim() === '' ? null : (
        <DateField
          label={words.sell.on}
          name="deliverOn"
          optional
          help={words.sell.onHelp}
          value={typed.on}
          onChange={set('on')}
        />
      )}
      <TextField
        label={words.sell.message}
        name="message"
        optional
        lines={4}
        maxLength={600}
        value={typed.message}
        onChange={set('message')}
      />
    </>
  );
};

const nothing: Typed = {
  kind: 'amount',
  amount: '',
  service: null,
  paidWith: 'card',
  forName: '',
  forMail: '',
  fromName: '',
  message: '',
  on: '',
};

type Asked = { wish: Omit<Body<'sellCertificate'>, 'id'> } | { problems: Record<string, string> };

function wishOf(typed: Typed, currency: string): Asked {
  const cents = amountFrom(typed.amount, currency);
  if (typed.kind === 'amount' && cents === null) return { problems: { amount: words.fields.notAnAmount } };
  if (typed.kind === 'service' && typed.service === null)
    return { problems: { service: words.sell.needsService } };
  return {
    wish: {
      worth:
        typed.kind === 'amount'
          ? { kind: 'amount', cents: cents ?? 0 }
          : { kind: 'service', service: typed.service ?? '' },
      paidWith: typed.paidWith,
      buyer: { name: typed.fromName, email: '' },
      recipient: { name: typed.forName, email: typed.forMail.trim() },
      message: typed.message,
      deliverOn: typed.forMail.trim() === '' || typed.on === '' ? null : typed.on,
    },
  };
}
