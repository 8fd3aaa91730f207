import type { MedicineClass } from '#domain/screening/medicine-class.ts';

/** A medicine: its generic name, the classes of ours that it belongs to (perhaps none), and what else it is called. */
export type KnownMedicine = {
  readonly generic: string;
  readonly classes: readonly MedicineClass[];
  readonly also: readonly string[];
};

/** Medicines of the same classes, one a line: `warfarin: Coumadin, Jantoven`. */
export const medicinesOf = (classes: readonly MedicineClass[], lines: string): readonly KnownMedicine[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [generic = '', also = ''] = line.split(':').map((part) => part.trim());
      return {
        generic,
        classes,
        also: also
          .split(',')
          .map((name) => name.trim())
          .filter(Boolean),
      };
    });
