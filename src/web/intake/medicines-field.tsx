import { CircleCheck, CircleHelp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Medicine } from '#domain/screening/medicine-class.ts';
import { Button } from '#web/ui/button.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { MedicineQuestion } from './medicine-question.tsx';
import { withWritten } from './medicine-list.ts';
import { words } from './words.ts';

type MedicinesFieldProps = {
  readonly value: readonly Medicine[];
  /** Those the client is not sure of: they stay open and are not asked again here. */
  readonly unsure: readonly string[];
  readonly onUnsure: (name: string) => void;
  readonly onChange: (value: Medicine[]) => void;
};

/** Medicines, one after another: what is typed is never taken for known before the client has said what it means. */
export const MedicinesField = ({ value, unsure, onUnsure, onChange }: MedicinesFieldProps) => {
  const [typed, setTyped] = useState('');
  const add = (): void => {
    if (typed.trim() === '') return;
    onChange([...withWritten(value, typed)]);
    setTyped('');
  };
  const replace = (place: number, next: Medicine): void =>
    onChange(value.map((one, index) => (index === place ? next : one)));
  return (
    <div className="flex flex-col gap-4">
      <form
        className="flex items-start gap-3 [&>*:first-child]:grow"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={words.medicines.field}
          help={words.medicines.help}
          autoComplete="off"
          maxLength={400}
          value={typed}
          onChange={setTyped}
          onBlur={add}
        />
        <div className="pt-6">
          <Button type="submit" icon={Plus}>
            {words.medicines.add}
          </Button>
        </div>
      </form>
      <ul aria-label={words.medicines.list} className="flex flex-col gap-3">
        {value.map((medicine, place) => (
          <li key={medicine.name} className="rounded-base border border-line bg-surface p-4">
            <div className="flex items-center gap-3">
              <span className="min-w-0 grow text-lg font-semibold break-words">{medicine.name}</span>
              {medicine.confirmed ? (
                <Tag tone="good" icon={CircleCheck}>
                  {words.medicines.confirmed}
                </Tag>
              ) : null}
              {unsure.includes(medicine.name) && !medicine.confirmed ? (
                <Tag tone="warn" icon={CircleHelp}>
                  {words.medicines.unconfirmed}
                </Tag>
              ) : null}
              <IconButton
                icon={Trash2}
                label={words.medicines.remove(medicine.name)}
                onPress={() => onChange(value.filter((_, index) => index !== place))}
              />
            </div>
            {medicine.confirmed || unsure.includes(medicine.name) ? null : (
              <MedicineQuestion
                medicine={medicine}
                onMeant={(meant) => replace(place, meant)}
                onUnsure={() => onUnsure(medicine.name)}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
