import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

type ChoiceRowProps<Value extends string> = {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly name: string; readonly detail?: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** One of a few, each a big target. */
export const ChoiceRow = <Value extends string>({
  label,
  choices,
  value,
  onChange,
}: ChoiceRowProps<Value>) => (
  <div>
    <p className="mb-2 text-lg font-medium">{label}</p>
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = choices.find((choice) => keys.has(choice.value));
        if (chosen) onChange(chosen.value);
      }}
      className="flex flex-wrap gap-2"
    >
      {choices.map((choice) => (
        <ToggleButton
          key={choice.value}
          id={choice.value}
          className="min-h-target-large min-w-20 grow cursor-pointer rounded-base border border-edge bg-surface px-4 py-2 text-lg hover:bg-sunken data-selected:border-accent data-selected:bg-accent data-selected:text-on-accent"
        >
          {choice.name}
          {choice.detail === undefined ? null : (
            <span className="block text-base opacity-85">{choice.detail}</span>
          )}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  </div>
);
