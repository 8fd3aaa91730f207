import { useState } from 'react';
import { useMe } from '#web/app/who-model.ts';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { Ticks } from '#web/scheduling/ticks.tsx';
import { useSaveSettings, type Certificates } from './ledger-model.ts';
import { AmountField } from './money-fields.tsx';
import { settingsOf, typedSettings, type TypedSettings } from './settings-fields.ts';
import { words } from './words.ts';

/** How the practice sells and redeems certificates, how long they count, and its tax. */
export const SettingsPart = ({ known: { settings, currency } }: { known: Certificates }) => {
  const isOwner = useMe().role === 'owner';
  const [typed, setTyped] = useState(() => typedSettings(settings, currency));
  const [problems, setProblems] = useState<Record<string, string>>({});
  const save = useSaveSettings();
  const submit = () => {
    const asked = settingsOf(typed, currency);
    setProblems('problems' in asked ? asked.problems : {});
    if ('settings' in asked) save.mutate(asked.settings);
  };
  if (!isOwner) return <Notice tone="info">{words.settings.ownerOnly}</Notice>;
  return (
    <Form
      label={words.parts.settings}
      onSubmit={submit}
      failure={save.error}
      problems={problems}
      actions={
        <div>
          <Button kind="primary" type="submit" isPending={save.isPending}>
            {words.settings.save}
          </Button>
        </div>
      }
    >
      <SellingFields typed={typed} onChange={setTyped} />
      <TaxFields typed={typed} onChange={setTyped} />
    </Form>
  );
};

type FieldsProps = { readonly typed: TypedSettings; readonly onChange: (typed: TypedSettings) => void };
const said = words.settings;

const SellingFields = ({ typed, onChange }: FieldsProps) => {
  const set = (name: keyof TypedSettings) => (value: string) => onChange({ ...typed, [name]: value });
  return (
    <Section title={said.selling}>
      <div className="grid max-w-xl gap-5 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <Ticks
            label={words.parts.certificates}
            ticks={[{ id: 'sells', label: said.sells, help: said.sellsHelp }]}
            ticked={typed.sells ? ['sells'] : []}
            onChange={(ticked) => onChange({ ...typed, sells: ticked.length > 0 })}
          />
        </div>
        <AmountField label={said.lowest} name="lowest" value={typed.lowest} onChange={set('lowest')} />
        <AmountField label={said.highest} name="highest" value={typed.highest} onChange={set('highest')} />
        <div className="sm:col-span-2">
          <AmountField
            label={said.offline}
            name="offline"
            help={said.offlineHelp}
            value={typed.offline}
            onChange={set('offline')}
          />
        </div>
        <TextField
          label={said.region}
          name="region"
          optional
          help={said.regionHelp}
          value={typed.region}
          onChange={set('region')}
        />
        <div className="sm:col-span-2">
          <SelectField
            label={said.ends}
            help={said.endsHelp}
            choices={[
              { id: 'never', label: said.never },
              { id: 'as-early-as-allowed', label: said.early },
            ]}
            value={typed.ends}
            onChange={(ends) => onChange({ ...typed, ends })}
          />
        </div>
      </div>
    </Section>
  );
};

const TaxFields = ({ typed, onChange }: FieldsProps) => (
  <Section title={said.tax}>
    <div className="grid max-w-xl gap-5 sm:grid-cols-2">
      <SelectField
        label={said.taxMode}
        choices={[
          { id: 'exclusive', label: said.exclusive },
          { id: 'inclusive', label: said.inclusive },
        ]}
        value={typed.mode}
        onChange={(mode) => onChange({ ...typed, mode })}
      />
      <TextField
        label={said.rate}
        name="rate"
        inputMode="decimal"
        help={said.rateHelp}
        value={typed.rate}
        onChange={(rate) => onChange({ ...typed, rate })}
      />
      <TextField
        label={said.taxName}
        name="taxName"
        value={typed.taxName}
        onChange={(taxName) => onChange({ ...typed, taxName })}
      />
    </div>
  </Section>
);
