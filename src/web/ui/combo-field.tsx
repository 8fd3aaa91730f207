import { ChevronsUpDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { FieldHelp, FieldLabel, FieldProblem, inputLook } from './field-parts.tsx';
import { Icon } from './icon.tsx';
import { ChoiceList, type Choice } from './select-field.tsx';
import { words } from './words.ts';

type ComboFieldProps<Key extends string> = {
  readonly label: string;
  readonly help?: string;
  readonly name?: string;
  readonly choices: readonly Choice<Key>[];
  readonly value: Key | null;
  readonly onChange: (key: Key) => void;
};

/** A choice from a long list, found by typing. */
export const ComboField = <Key extends string>({
  label,
  help,
  name,
  choices,
  value,
  onChange,
}: ComboFieldProps<Key>) => (
  <ComboBox
    {...(name === undefined ? {} : { name })}
    defaultItems={choices}
    value={value}
    allowsEmptyCollection
    onChange={(key) => {
      const chosen = choices.find((choice) => choice.id === key);
      if (chosen) onChange(chosen.id);
    }}
  >
    <FieldLabel>{label}</FieldLabel>
    <div className="relative">
      <Input className={`${inputLook} pr-12`} />
      <Button className="absolute top-0 right-0 grid size-target cursor-pointer place-items-center rounded-base text-ink-soft">
        <Icon of={ChevronsUpDown} />
      </Button>
    </div>
    <FieldHelp>{help}</FieldHelp>
    <FieldProblem />
    <ChoiceList choices={choices} empty={words.noMatch} />
  </ComboBox>
);
