import { Minus, Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { FieldLabel, FieldProblem } from './field-parts.tsx';
import { Icon } from './icon.tsx';

type NumberFieldProps = {
  readonly label: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
};

const end =
  'grid size-target shrink-0 cursor-pointer place-items-center text-ink-soft hover:text-ink disabled:opacity-40';

/** A number between two ends, typed or stepped. An emptied field keeps the last number. */
export const NumberField = ({ label, value, from, to, step, onChange }: NumberFieldProps) => (
  <AriaNumberField
    value={value}
    minValue={from}
    maxValue={to}
    step={step}
    onChange={(next) => (Number.isNaN(next) ? undefined : onChange(next))}
  >
    <FieldLabel>{label}</FieldLabel>
    <Group className="flex items-center rounded-base border border-edge bg-surface focus-within:outline-2 focus-within:outline-accent">
      <Button slot="decrement" className={end}>
        <Icon of={Minus} />
      </Button>
      <Input className="h-11 w-full min-w-0 bg-transparent text-center text-base tabular-nums outline-none" />
      <Button slot="increment" className={end}>
        <Icon of={Plus} />
      </Button>
    </Group>
    <FieldProblem />
  </AriaNumberField>
);
