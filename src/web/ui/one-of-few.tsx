import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

type OneOfFewProps<Choice extends { readonly value: string }> = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: Choice['value'] | null;
  readonly onChange: (value: Choice['value']) => void;
  /** Looks of the group and of each key: this is what tells a wide key in the session from a segment above a picture. */
  readonly look: string;
  readonly keyLook: string;
  readonly children: (choice: Choice) => ReactNode;
};

/** One of a few choices, each a key: exactly one is chosen, and arrow keys move between them. */
export const OneOfFew = <Choice extends { readonly value: string }>({
  label,
  choices,
  value,
  onChange,
  look,
  keyLook,
  children,
}: OneOfFewProps<Choice>) => (
  <ToggleButtonGroup
    aria-label={label}
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={value === null ? [] : [value]}
    onSelectionChange={(keys) => {
      const chosen = choices.find((choice) => keys.has(choice.value));
      if (chosen) onChange(chosen.value);
    }}
    className={look}
  >
    {choices.map((choice) => (
      <ToggleButton key={choice.value} id={choice.value} className={keyLook}>
        {children(choice)}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);
