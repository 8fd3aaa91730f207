import { Minus, Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField } from 'react-aria-components/NumberField';
import { Icon } from '#web/ui/icon.tsx';

type StepperProps = {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly from: number;
  readonly to: number;
  readonly step?: number;
};

const key =
  'grid size-target-large shrink-0 cursor-pointer place-items-center text-ink-soft hover:bg-sunken disabled:opacity-30';

/** A number by two big keys, or typed. */
export const Stepper = ({ label, value, onChange, from, to, step = 1 }: StepperProps) => (
  <NumberField value={value} onChange={onChange} minValue={from} maxValue={to} step={step}>
    <Label className="mb-2 block text-lg font-medium">{label}</Label>
    <Group className="flex items-center overflow-hidden rounded-base border border-edge bg-surface focus-within:outline-2 focus-within:outline-accent">
      <Button slot="decrement" className={key}>
        <Icon of={Minus} />
      </Button>
      <Input className="h-target-large min-w-0 grow bg-transparent text-center text-xl tabular-nums outline-none" />
      <Button slot="increment" className={key}>
        <Icon of={Plus} />
      </Button>
    </Group>
  </NumberField>
);
