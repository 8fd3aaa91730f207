import type { MedicineClass } from '#domain/screening/medicine-class.ts';

/** A known medicine that a written name may mean, and how it was met. */
export type MedicineMatch = {
  readonly name: string;
  readonly classes: readonly MedicineClass[];
  readonly how: 'exact' | 'spelling' | 'sound';
};

/**
 * What a written name may mean. `best` is null where nothing known is like it, or where two are as like; then `others`
 * are the choices. Whatever it says, somebody has to confirm it.
 */
export type MedicineGuess = {
  readonly written: string;
  readonly best: MedicineMatch | null;
  readonly others: readonly MedicineMatch[];
  readonly confirmed: false;
};

export const matchMedicine = (text: string): MedicineGuess => ({
  written: text.trim(),
  best: null,
  others: [],
  confirmed: false,
});

/** The names in one line: "morphine 12hr and eliquis, prednison" are three. */
export const splitMedicines = (text: string): readonly string[] =>
  text
    .split(/[,;\n]|\band\b/i)
    .map((part) => part.trim())
    .filter(Boolean);
