import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, call } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { useClients } from '#web/client/clients-model.ts';
import { priceWords } from '#web/scheduling/price-words.ts';
import { useScheduling } from '#web/scheduling/scheduling-model.ts';
import { ComboField } from '#web/ui/combo-field.tsx';
import { Form } from '#web/ui/form.tsx';
import { say } from '#web/ui/said.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { FormActions } from './form-actions.tsx';
import { useDeed, type Package, type Way } from './ledger-model.ts';
import { WayField } from './money-fields.tsx';
import { words } from './words.ts';

type FormProps = { readonly bundle: Package; readonly currency: string; readonly onDone: () => void };

/** One visit, for the holder or one of the family. */
export const UseForm = ({ bundle, currency, onDone }: FormProps) => {
  const people = [{ client: bundle.client, name: bundle.clientName }, ...bundle.shared];
  const [client, setClient] = useState<string>(bundle.client);
  const name = people.find((one) => one.client === client)?.name ?? '';
  const { deed, refusal } = useDeed({
    currency,
    send: (id, who: string) =>
      call('usePackage', { params: { package: bundle.id }, body: { id, client: who } }),
    onDone: () => {
      say(words.packages.usedFor(name));
      onDone();
    },
  });
  const actions = <FormActions action={words.packages.use} isPending={deed.isPending} onCancel={onDone} />;
  return (
    <Form onSubmit={() => deed.mutate(client)} failure={deed.error} refusal={refusal} actions={actions}>
      <SelectField
        label={words.packages.forWhom}
        choices={people.map((one) => ({ id: one.client as string, label: one.name }))}
        value={client}
        onChange={setClient}
      />
    </Form>
  );
};

/** The visits that are left become longer ones; what that costs is said before it is done. */
export const UpgradeForm = ({ bundle, currency, onDone }: FormProps) => {
  const services = useScheduling().data?.services ?? [];
  const [service, setService] = useState<string | null>(null);
  const [by, setBy] = useState<Way>('card');
  const priceOf = (id: string | null): number => services.find((one) => one.id === id)?.price ?? 0;
  const cents = service === null ? 0 : bundle.left * Math.max(0, priceOf(service) - priceOf(bundle.service));
  const { deed, refusal } = useDeed({
    currency,
    send: (id, to: string) =>
      call('upgradePackage', {
        params: { package: bundle.id },
        body: { id, service: to, tender: { kind: by, cents } },
      }),
    onDone: () => {
      say(words.packages.upgraded);
      onDone();
    },
  });
  const actions = (
    <FormActions action={words.packages.upgrade} isPending={deed.isPending} onCancel={onDone} />
  );
  return (
    <Form
      onSubmit={() => (service === null ? undefined : deed.mutate(service))}
      failure={deed.error}
      refusal={refusal}
      actions={actions}
    >
      <p className="text-ink-soft">{words.packages.upgradeText(bundle.left)}</p>
      <SelectField
        label={words.packages.upgradeTo}
        choices={services
          .filter(({ id }) => id !== bundle.service)
          .map(({ id, name }) => ({ id: id as string, label: name }))}
        value={service}
        onChange={setService}
      />
      <p className="font-medium tabular-nums">{words.packages.difference(priceWords(cents, currency))}</p>
      <WayField value={by} onChange={setBy} />
    </Form>
  );
};

export const RefundPackageForm = ({ bundle, currency, onDone }: FormProps) => {
  const [by, setBy] = useState<Way>('card');
  const { deed, refusal } = useDeed({
    currency,
    send: (id, way: Way) => call('refundPackage', { params: { package: bundle.id }, body: { id, by: way } }),
    onDone: () => {
      say(words.packages.refunded);
      onDone();
    },
  });
  const actions = <FormActions action={words.packages.refund} isPending={deed.isPending} onCancel={onDone} />;
  return (
    <Form onSubmit={() => deed.mutate(by)} failure={deed.error} refusal={refusal} actions={actions}>
      <p className="text-ink-soft">{words.packages.refundText(priceWords(bundle.held, currency))}</p>
      <WayField label={words.fields.givenBackBy} value={by} onChange={setBy} />
    </Form>
  );
};

/** Who of the family may use it: somebody is added, and taken out by name. */
export const SharePackageForm = ({ bundle, onDone }: FormProps) => {
  const clients = useClients('').rows.map(({ id, name }) => ({ id: id as string, label: name }));
  const [shared, setShared] = useState<readonly string[]>(bundle.shared.map(({ client }) => client));
  const share = useMutation({
    mutationFn: () => ask('sharePackage', { params: { package: bundle.id }, body: { clients: [...shared] } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['ledger'] });
      say(words.packages.shared);
      onDone();
    },
  });
  const actions = <FormActions action={words.packages.share} isPending={share.isPending} onCancel={onDone} />;
  return (
    <Form onSubmit={() => share.mutate()} failure={share.error} actions={actions}>
      <ul className="flex flex-col gap-2 empty:hidden">
        {clients
          .filter(({ id }) => shared.includes(id))
          .map(({ id, label }) => (
            <li key={id} className="flex items-center justify-between gap-4">
              {label}
              <button
                type="button"
                className="min-h-target cursor-pointer px-2 text-accent"
                onClick={() => setShared(shared.filter((one) => one !== id))}
              >
                {words.packages.takeOut(label)}
              </button>
            </li>
          ))}
      </ul>
      <ComboField
        key={shared.length}
        label={words.packages.addPerson}
        choices={clients.filter(({ id }) => id !== bundle.client && !shared.includes(id))}
        value={null}
        onChange={(id) => setShared([...shared, id])}
      />
    </Form>
  );
};
