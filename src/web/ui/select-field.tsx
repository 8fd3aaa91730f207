import { Check, ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { FieldHelp, FieldLabel, FieldProblem, inputLook } from './field-parts.tsx';
import { Icon } from './icon.tsx';
import { choiceLook, popoverLook } from './popover-look.ts';

export type Choice<Key extends string> = {
  readonly id: Key;
  readonly label: string;
  readonly detail?: string;
};

type SelectFieldProps<Key extends string> = {
  readonly label: string;
  readonly help?: string;
  readonly name?: string;
  readonly choices: readonly Choice<Key>[];
  readonly value: Key | null;
  readonly onChange: (key: Key) => void;
};

export const SelectField = <Key extends string>({
  label,
  help,
  choices,
  value,
  onChange,
  name,
}: SelectFieldProps<Key>) => (
  <Select
    {...(name === undefined ? {} : { name })}
    value={value}
    onChange={(key) => {
      const chosen = choices.find((choice) => choice.id === key);
      if (chosen) onChange(chosen.id);
    }}
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
    <FieldHelp>{help}</FieldHelp>
    <FieldProblem />
    <ChoiceList choices={choices} />
  </Select>
);

/** The list below a Select or a ComboBox. */
export const ChoiceList = <Key extends string>({
  choices,
  empty,
}: {
  choices: readonly Choice<Key>[];
  empty?: string;
}) => (
  <Popover className={popoverLook}>
    <ListBox
      items={choices}
      className="outline-none"
      renderEmptyState={() => <p className="px-3 py-2 text-ink-soft">{empty}</p>}
    >
      {(choice) => (
        <ListBoxItem id={choice.id} textValue={choice.label} className={choiceLook}>
          <span className="grow">
            {choice.label}
            {choice.detail === undefined ? null : (
              <span className="block text-sm text-ink-soft">{choice.detail}</span>
            )}
          </span>
          <Icon of={Check} className="invisible text-accent group-data-selected:visible" />
        </ListBoxItem>
      )}
    </ListBox>
  </Popover>
);
