import { pressureScale } from '#domain/atlas/pressure-scale.ts';
import type { Pressure } from '#domain/atlas/vocabulary.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import { words } from './words.ts';

type PressureFieldProps = {
  readonly label: string;
  readonly value: Pressure | null;
  readonly onChange: (pressure: Pressure | null) => void;
};

const choices = [
  { id: '0', label: words.plan.noPressure },
  ...pressureScale.map(({ pressure, name, feels }) => ({
    id: String(pressure),
    label: `${pressure}, ${name}`,
    detail: feels,
  })),
];

/** A step of the scale of pressure, or none. */
export const PressureField = ({ label, value, onChange }: PressureFieldProps) => (
  <SelectField
    label={label}
    choices={choices}
    value={String(value ?? 0)}
    onChange={(id) =>
      onChange(pressureScale.find(({ pressure }) => String(pressure) === id)?.pressure ?? null)
    }
  />
);
