import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Select, SelectValue } from 'react-aria-components/Select';
import { FieldLabel, inputLook } from './field-parts.tsx';
import { Icon } from './icon.tsx';
import { ChoiceList, type Choice } from './select-field.tsx';
import { words } from './words.ts';

type MultiSelectFieldProps<Key extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<Key>[];
  readonly value: readonly Key[];
  readonly onChange: (keys: readonly Key[]) => void;
};

/** Any number of choices from a list. */
export const MultiSelectField = <Key extends string>({
  label,
  choices,
  value,
  onChange,
}: MultiSelectFieldProps<Key>) => (
  <Select
    selectionMode="multiple"
    value={value}
    placeholder={words.none}
    onChange={(keys) => onChange(choices.map((choice) => choice.id).filter((id) => keys.includes(id)))}
  >
    <FieldLabel>{label}</FieldLabel>
    <Button className={`${inputLook} flex cursor-pointer items-center justify-between gap-2 text-left`}>
      <SelectValue className="truncate data-placeholder:text-ink-soft">
        {({ selectedText, isPlaceholder, defaultChildren }) =>
          isPlaceholder ? defaultChildren : selectedText
        }
      </SelectValue>
      <Icon of={ChevronDown} className="text-ink-soft" />
    </Button>
    <ChoiceList choices={choices} />
  </Select>
);
