import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Choice } from './select-field.tsx';

type ChoiceGroupProps<Key extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<Key>[];
  readonly value: Key;
  readonly onChange: (key: Key) => void;
};

/** A few choices, all in sight, side by side where there is room. */
export const ChoiceGroup = <Key extends string>({
  label,
  choices,
  value,
  onChange,
}: ChoiceGroupProps<Key>) => (
  <RadioGroup
    value={value}
    onChange={(key) => {
      const chosen = choices.find((choice) => choice.id === key);
      if (chosen) onChange(chosen.id);
    }}
  >
    <Label className="mb-1 block text-sm font-medium">{label}</Label>
    <div className="grid gap-2 sm:auto-cols-fr sm:grid-flow-col">
      {choices.map((choice) => (
        <Radio
          key={choice.id}
          value={choice.id}
          className="group flex min-h-target cursor-pointer items-start gap-3 rounded-base border border-edge bg-surface px-3 py-2.5 data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-accent data-selected:border-accent data-selected:bg-accent-soft"
        >
          <span
            aria-hidden
            className="mt-0.5 grid size-5 shrink-0 place-items-center rounded-full border border-edge bg-surface group-data-selected:border-accent"
          >
            <span className="hidden size-2.5 rounded-full bg-accent group-data-selected:block" />
          </span>
          <span className="min-w-0">
            {choice.detail === undefined ? null : (
              <span className="block text-sm text-ink-soft">{choice.detail}</span>
            )}
            <span className="block break-words whitespace-pre-line">{choice.label}</span>
          </span>
        </Radio>
      ))}
    </div>
  </RadioGroup>
);
