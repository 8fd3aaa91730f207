import type { Item } from '#domain/screening/item.ts';
import { fieldOf } from './filling.ts';
import { useForm } from './form-context.ts';
import { MedicinesField } from './medicines-field.tsx';
import { isSettled } from './medicine-list.ts';
import { medicinesIn } from './read-value.ts';

/** The medicines of this form, with those that the client is not sure of. */
export const OwnMedicines = ({ item }: { item: Item }) => {
  const { filling, type, unsureOf } = useForm();
  const value = medicinesIn(fieldOf(filling, item.id));
  return (
    <MedicinesField
      value={value}
      unsure={value
        .filter((one) => !one.confirmed && isSettled(filling, item.id, one))
        .map(({ name }) => name)}
      onUnsure={unsureOf}
      onChange={(next) => type(item.id, next)}
    />
  );
};
