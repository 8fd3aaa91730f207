import { useState } from 'react';
import type { Medicine } from '#domain/screening/medicine-class.ts';
import { MedicinesField } from '#web/intake/medicines-field.tsx';
import { medicinesIn } from '#web/intake/read-value.ts';
import { Button } from '#web/ui/button.tsx';
import type { AnswerControlProps } from './answer-control.tsx';
import { words } from './words.ts';

/** The medicines, each confirmed: what nobody confirmed settles nothing. */
export const MedicinesAnswer = ({ earlier, isPending, onAnswer }: AnswerControlProps) => {
  const [value, setValue] = useState<readonly Medicine[]>(() => medicinesIn(earlier));
  const [unsure, setUnsure] = useState<readonly string[]>([]);
  return (
    <div className="flex max-w-md flex-col items-start gap-3">
      <MedicinesField
        value={value}
        unsure={unsure}
        onUnsure={(name) => setUnsure([...unsure, name])}
        onChange={setValue}
      />
      <Button isPending={isPending} onPress={() => onAnswer([...value])}>
        {value.length === 0 ? words.open.noMedicines : words.open.save}
      </Button>
    </div>
  );
};
