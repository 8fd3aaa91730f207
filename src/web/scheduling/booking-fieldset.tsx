import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { BookingFields } from './booking-fields.ts';
import { Ticks } from './ticks.tsx';
import { words } from './words.ts';

type FieldsProps = {
  readonly fields: BookingFields;
  readonly onChange: (to: Partial<BookingFields>) => void;
};

const said = words.booking;

/** Whether clients book, how long a time is kept, and what cancelling late costs. */
export const LimitFields = ({ fields: { rules }, onChange }: FieldsProps) => {
  const set = (to: Partial<typeof rules>): void => onChange({ rules: { ...rules, ...to } });
  return (
    <div className="flex flex-col gap-5">
      <Ticks
        label={said.open}
        labelled="by-the-ticks"
        ticks={[{ id: 'open', label: said.open }]}
        ticked={rules.open ? ['open'] : []}
        onChange={(ticked) => set({ open: ticked.includes('open') })}
      />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <NumberField
          label={said.hold}
          {...{ value: rules.holdMinutes, from: 2, to: 60, step: 1 }}
          onChange={(holdMinutes) => set({ holdMinutes })}
        />
        <NumberField
          label={said.free}
          {...{ value: rules.freeUntilHours, from: 0, to: 336, step: 1 }}
          onChange={(freeUntilHours) => set({ freeUntilHours })}
        />
        <NumberField
          label={said.lateFee}
          {...{ value: rules.lateFee.percent, from: 0, to: 100, step: 5 }}
          onChange={(percent) => set({ lateFee: { percent } })}
        />
        <NumberField
          label={said.noShowFee}
          {...{ value: rules.noShowFee.percent, from: 0, to: 100, step: 5 }}
          onChange={(percent) => set({ noShowFee: { percent } })}
        />
      </div>
    </div>
  );
};

const asks = (['nothing', 'deposit', 'card', 'prepay'] as const).map((id) => ({ id, label: said.asks[id] }));
const ofs = (['everybody', 'new-clients', 'no-shows', 'new-clients-and-no-shows'] as const).map((id) => ({
  id,
  label: said.ofs[id],
}));

/** What is asked for first, of whom, and what missed visits change. */
export const PaymentFields = ({
  fields,
  currency,
  onChange,
}: FieldsProps & { readonly currency: string }) => {
  const { rules, deposit } = fields;
  const { payment } = rules;
  const set = (to: Partial<typeof payment>): void =>
    onChange({ rules: { ...rules, payment: { ...payment, ...to } } });
  return (
    <div className="flex flex-col gap-5">
      <div className="[&>*>.grid]:sm:grid-flow-row [&>*>.grid]:sm:grid-cols-2">
        <ChoiceGroup
          label={said.payment}
          choices={asks}
          value={payment.asks}
          onChange={(one) => set({ asks: one })}
        />
      </div>
      {payment.asks === 'nothing' ? null : (
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField label={said.of} choices={ofs} value={payment.of} onChange={(of) => set({ of })} />
          {payment.asks === 'deposit' ? (
            <TextField
              label={said.deposit(currency)}
              name="deposit"
              inputMode="decimal"
              value={deposit}
              onChange={(text) => onChange({ deposit: text })}
              autoComplete="off"
            />
          ) : null}
        </div>
      )}
      <LevelFields fields={fields} onChange={onChange} />
    </div>
  );
};

const LevelFields = ({ fields: { rules }, onChange }: FieldsProps) => {
  const { noShowLevels } = rules;
  const level = (name: keyof typeof noShowLevels, label: string) => (
    <NumberField
      label={label}
      {...{ value: noShowLevels[name], from: 1, to: 20, step: 1 }}
      onChange={(count) =>
        onChange({ rules: { ...rules, noShowLevels: { ...noShowLevels, [name]: count } } })
      }
    />
  );
  return (
    <fieldset>
      <legend className="text-sm font-medium">{said.levels}</legend>
      <p className="mb-2 text-sm text-ink-soft">{said.levelsLead}</p>
      <div className="grid gap-4 sm:grid-cols-3">
        {level('deposit', said.levelDeposit)}
        {level('prepay', said.levelPrepay)}
        {level('call', said.levelCall)}
      </div>
    </fieldset>
  );
};
