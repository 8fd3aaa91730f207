import { bloodMedicines } from './blood-medicines.ts';
import type { KnownMedicine } from './known-medicine.ts';
import { otherMedicines } from './other-medicines.ts';
import { painAndSleepMedicines } from './pain-and-sleep-medicines.ts';
import { soundOf } from './sound-of.ts';
import { steroidAndHormoneMedicines } from './steroid-and-hormone-medicines.ts';
import { folded } from './written-words.ts';

/** One name of a medicine, as it is compared. */
export type MedicineName = {
  readonly medicine: KnownMedicine;
  /** As it is shown: "Eliquis (apixaban)", or the generic name alone. */
  readonly shown: string;
  /** Small letters and digits alone. */
  readonly key: string;
  readonly sound: string;
};

const medicines: readonly KnownMedicine[] = [
  ...bloodMedicines,
  ...painAndSleepMedicines,
  ...steroidAndHormoneMedicines,
  ...otherMedicines,
];

/** Every name of every medicine that is known here, generic and brand. */
export const medicineNames: readonly MedicineName[] = medicines.flatMap((medicine) => [
  named(medicine, medicine.generic, medicine.generic),
  ...medicine.also.map((name) => named(medicine, name, shownAs(name, medicine.generic))),
]);

export const namesByKey: ReadonlyMap<string, MedicineName> = new Map(
  medicineNames.map((name) => [name.key, name]),
);

function named(medicine: KnownMedicine, name: string, shown: string): MedicineName {
  const key = folded(name);
  return { medicine, shown, key, sound: soundOf(key) };
}

/** A group such as "a blood thinner" has no brand to tell beside it. */
function shownAs(name: string, generic: string): string {
  return generic.startsWith('a ') ? generic : `${name} (${generic})`;
}
