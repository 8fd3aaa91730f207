import {
  matchMedicine,
  type MedicineGuess,
  type MedicineMatch,
} from '#domain/intake/medicines/match-medicine.ts';
import { splitMedicines } from '#domain/intake/medicines/split-medicines.ts';
import type { ItemId } from '#domain/screening/answer.ts';
import type { Medicine } from '#domain/screening/medicine-class.ts';
import { fieldOf, type Filling, valueOf } from './filling.ts';
import { medicinesIn } from './read-value.ts';

/** The contract's longest name. */
const LONGEST = 120;

/** The list with what was typed, each as it was written; it settles nothing until the client says what it means. */
export const withWritten = (list: readonly Medicine[], typed: string): readonly Medicine[] => {
  const known = new Set(list.map(({ name }) => name.toLowerCase()));
  const written = splitMedicines(typed)
    .map((name) => name.slice(0, LONGEST).trim())
    .filter((name) => name !== '' && !known.has(name.toLowerCase()));
  return [...list, ...[...new Set(written)].map(unconfirmed)];
};

const unconfirmed = (name: string): Medicine => ({
  name,
  classes: [...(matchMedicine(name).best?.classes ?? [])],
  confirmed: false,
});

/** What may be meant, the likeliest first; none where nothing known is like it. */
export const choicesFor = ({ name }: Medicine): readonly MedicineMatch[] => {
  const { best, others }: MedicineGuess = matchMedicine(name);
  return best === null ? others : [best, ...others];
};

/** The client says that this one is meant. Her own spelling stays beside the name that she chose. */
export const asMeant = ({ name }: Medicine, { name: meant, classes, how }: MedicineMatch): Medicine => ({
  name: how === 'exact' ? name : `${meant} (“${name}”)`.slice(0, LONGEST),
  classes: [...classes],
  confirmed: true,
});

/** None of what was offered: it belongs to no class that matters. */
export const asWritten = ({ name }: Medicine): Medicine => ({ name, classes: [], confirmed: true });

/** Does a medicine in the field still wait for the client to say which she means? Until then the list is no answer. */
export const hasOpenMedicine = (filling: Filling, item: ItemId): boolean =>
  medicinesIn(fieldOf(filling, item)).some((medicine) => !isSettled(filling, item, medicine));

/** Was the client asked what it means: she confirmed it, or said that she is not sure, here or in an earlier answer. */
export const isSettled = (filling: Filling, item: ItemId, { name, confirmed }: Medicine): boolean =>
  confirmed ||
  filling.unsure.includes(name) ||
  medicinesIn(valueOf(filling, item)).some((one) => one.name === name);
