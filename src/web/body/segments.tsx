import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

type SegmentsProps<Value extends string> = {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
};

/** One of a few, side by side in one frame. */
export const Segments = <Value extends string>({ label, choices, value, onChange }: SegmentsProps<Value>) => (
  <ToggleButtonGroup
    aria-label={label}
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={value === null ? [] : [value]}
    onSelectionChange={(keys) => {
      const chosen = choices.find((choice) => keys.has(choice.value));
      if (chosen) onChange(chosen.value);
    }}
    className="flex max-w-full rounded-base border border-line bg-sunken p-0.5"
  >
    {choices.map(({ value: id, name }) => (
      <ToggleButton
        key={id}
        id={id}
        className="min-h-10 min-w-0 grow cursor-pointer rounded-small px-2.5 text-sm sm:px-3 font-medium text-ink-soft hover:text-ink data-selected:bg-surface data-selected:text-ink data-selected:shadow-[0_0_0_1px_var(--color-edge)] forced-colors:data-selected:outline-2 forced-colors:data-selected:-outline-offset-4"
      >
        {name}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);
