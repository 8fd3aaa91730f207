import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { Way } from './ledger-model.ts';
import { words } from './words.ts';

type AmountFieldProps = {
  readonly label?: string;
  readonly name?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
};

/** An amount as people type it; what it comes to in cents the form decides. */
export const AmountField = ({
  label = words.fields.amount,
  name = 'amount',
  value,
  onChange,
  help,
}: AmountFieldProps) => (
  <TextField
    label={label}
    name={name}
    value={value}
    onChange={onChange}
    inputMode="decimal"
    autoComplete="off"
    help={help}
  />
);

const ways = (['cash', 'card', 'provider', 'given'] as const).map((id) => ({ id, label: words.ways[id] }));

type WayFieldProps = {
  readonly label?: string;
  readonly value: Way;
  readonly onChange: (way: Way) => void;
};

export const WayField = ({ label = words.fields.paidWith, value, onChange }: WayFieldProps) => (
  <SelectField label={label} choices={ways} value={value} onChange={onChange} />
);
