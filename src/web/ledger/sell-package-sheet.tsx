import { useState } from 'react';
import type { Body } from '#web/scheduling/scheduling-model.ts';
import { call } from '#web/app/api.ts';
import { useClients } from '#web/client/clients-model.ts';
import { amountFrom, amountText } from '#web/scheduling/amount.ts';
import { useScheduling } from '#web/scheduling/scheduling-model.ts';
import { ComboField } from '#web/ui/combo-field.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { say } from '#web/ui/said.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { FormActions } from './form-actions.tsx';
import { useDeed, type Way } from './ledger-model.ts';
import { AmountField, WayField } from './money-fields.tsx';
import { words } from './words.ts';

type SheetProps = { readonly currency: string; readonly onClose: () => void };
type Typed = {
  readonly client: string | null;
  readonly service: string | null;
  readonly visits: number;
  readonly price: string;
  readonly by: Way;
};

/** Sells visits in advance. The price is the list's, and may be another: that is what a package is for. */
export const SellPackageSheet = ({ currency, onClose }: SheetProps) => {
  const [typed, setTyped] = useState<Typed>({
    client: null,
    service: null,
    visits: 5,
    price: '',
    by: 'card',
  });
  const [problems, setProblems] = useState<Record<string, string>>({});
  const { deed, refusal } = useDeed({
    currency,
    send: (id, body: Omit<Body<'sellPackage'>, 'id'>) => call('sellPackage', { body: { ...body, id } }),
    onDone: () => {
      say(words.packages.sold);
      onClose();
    },
  });
  const sell = () => {
    const { client, service, visits, by } = typed;
    const cents = amountFrom(typed.price, currency);
    setProblems({
      ...(client === null ? { client: words.packages.needsClient } : {}),
      ...(service === null ? { service: words.sell.needsService } : {}),
      ...(cents === null ? { price: words.fields.notAnAmount } : {}),
    });
    if (client !== null && service !== null && cents !== null)
      deed.mutate({ client, service, visits, tender: { kind: by, cents } });
  };
  return (
    <Dialog title={words.packages.sell} shape="sheet" isOpen onClose={onClose}>
      <Form
        onSubmit={sell}
        failure={deed.error}
        refusal={refusal}
        problems={problems}
        actions={<FormActions action={words.sell.action} isPending={deed.isPending} onCancel={onClose} />}
      >
        <PackageFields typed={typed} onChange={setTyped} currency={currency} />
      </Form>
    </Dialog>
  );
};

type FieldsProps = {
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
  readonly currency: string;
};

const PackageFields = ({ typed, onChange, currency }: FieldsProps) => {
  const services = useScheduling().data?.services ?? [];
  const clients = useClients('').rows.map(({ id, name }) => ({ id: id as string, label: name }));
  const priceOf = (service: string | null, visits: number): string => {
    const price = services.find(({ id }) => id === service)?.price;
    return price === undefined ? typed.price : amountText(price * visits, currency);
  };
  return (
    <>
      <ComboField
        label={words.packages.client}
        name="client"
        choices={clients}
        value={typed.client}
        onChange={(client) => onChange({ ...typed, client })}
      />
      <SelectField
        label={words.packages.service}
        name="service"
        choices={services.map(({ id, name }) => ({ id: id as string, label: name }))}
        value={typed.service}
        onChange={(service) => onChange({ ...typed, service, price: priceOf(service, typed.visits) })}
      />
      <NumberField
        label={words.packages.visits}
        value={typed.visits}
        from={1}
        to={100}
        step={1}
        onChange={(visits) => onChange({ ...typed, visits, price: priceOf(typed.service, visits) })}
      />
      <AmountField
        label={words.packages.price}
        name="price"
        value={typed.price}
        onChange={(price) => onChange({ ...typed, price })}
      />
      <WayField value={typed.by} onChange={(by) => onChange({ ...typed, by })} />
    </>
  );
};
