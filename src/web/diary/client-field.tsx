import { ChevronsUpDown, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { useAskedOnce } from '#web/app/asked-once.ts';
import { useClients } from '#web/client/clients-model.ts';
import { Button } from '#web/ui/button.tsx';
import { FieldHelp, FieldLabel, inputLook } from '#web/ui/field-parts.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { ChoiceList } from '#web/ui/select-field.tsx';
import { FieldNote } from '#web/screening/field-note.tsx';
import { words } from './board-words.ts';
import { addClientNamed } from './add-client.ts';

type Chosen = { readonly id: string; readonly name: string };
type ClientFieldProps = {
  readonly value: Chosen | null;
  readonly problem: string | undefined;
  readonly onChange: (client: Chosen | null) => void;
};

/**
 * A client found by typing; somebody who has never been here is added by name. The list opens while it is still being read,
 * and in the moment when what was read is not in it yet: closed then, it would not open by itself for who has typed already.
 */
export const ClientField = ({ value, problem, onChange }: ClientFieldProps) => {
  const [typed, setTyped] = useState(value?.name ?? '');
  const isChosen = value?.name === typed;
  const { rows, query } = useClients(isChosen ? '' : typed);
  const choices = rows.map(({ id, name, phone }) => ({ id: id as string, label: name, detail: phone }));
  const isUnknown = !isChosen && typed.trim().length > 1 && rows.length === 0 && query.data !== undefined;
  return (
    <div>
      <ComboBox
        name="client"
        items={choices}
        inputValue={typed}
        onInputChange={(next) => {
          setTyped(next);
          if (value && next !== value.name) onChange(null);
        }}
        value={value?.id ?? null}
        onChange={(key) => {
          const found = choices.find(({ id }) => id === key);
          if (!found) return;
          setTyped(found.label);
          onChange({ id: found.id, name: found.label });
        }}
        defaultFilter={() => true}
        allowsEmptyCollection={query.isPending || rows.length > 0}
        allowsCustomValue
      >
        <FieldLabel>{words.form.client}</FieldLabel>
        <div className="relative">
          <Input className={`${inputLook} pr-12`} autoComplete="off" />
          <AriaButton className="absolute top-0 right-0 grid size-target cursor-pointer place-items-center rounded-base text-ink-soft">
            <Icon of={ChevronsUpDown} />
          </AriaButton>
        </div>
        <FieldHelp>{words.form.clientHelp}</FieldHelp>
        <ChoiceList choices={choices} empty={words.form.readingClients} />
      </ComboBox>
      <FieldNote problem={problem} />
      {isUnknown ? <AddClient name={typed.trim()} onAdded={onChange} /> : null}
    </div>
  );
};

const AddClient = ({ name, onAdded }: { name: string; onAdded: (client: Chosen) => void }) => {
  const add = useAskedOnce({ mutationFn: () => addClientNamed(name), onSuccess: onAdded });
  return (
    <div className="mt-2">
      <Button icon={UserRoundPlus} isPending={add.isPending} onPress={() => add.mutate()}>
        {words.form.addClient(name)}
      </Button>
    </div>
  );
};
