import type { ItemId } from '#domain/screening/answer.ts';
import type { Medicine, MedicineClass } from '#domain/screening/medicine-class.ts';

/** A kind of medicine to tick: the person knows what it is for, and seldom its class. */
export type MedicineKind = {
  readonly id: string;
  readonly words: string;
  readonly class: MedicineClass;
};

/** Two lines for what keeps platelets apart, because the rule counts them (CI09). Names are facts, all recalled. */
export const medicineKinds: readonly MedicineKind[] = [
  { id: 'thinner', words: 'Blood thinner (warfarin, Eliquis, Xarelto, heparin)', class: 'anticoagulant' },
  { id: 'aspirin', words: 'Aspirin every day', class: 'antiplatelet' },
  { id: 'platelets', words: 'Clopidogrel (Plavix), ticagrelor, prasugrel', class: 'antiplatelet' },
  { id: 'opioid', words: 'Strong painkiller (morphine, oxycodone, tramadol, codeine)', class: 'opioid' },
  { id: 'calming', words: 'To sleep, to calm down, or to relax muscles', class: 'sedative' },
  { id: 'nerve', words: 'Gabapentin or pregabalin (Lyrica)', class: 'gabapentinoid' },
  { id: 'inhaler', words: 'Cortisone inhaler', class: 'inhaled-steroid' },
  { id: 'statin', words: 'Cholesterol tablet (a statin)', class: 'statin' },
  { id: 'insulin', words: 'Insulin', class: 'insulin' },
  {
    id: 'immune',
    words: 'Something that calms the immune system (methotrexate, Humira)',
    class: 'immunosuppressant',
  },
  { id: 'cancer', words: 'Treatment of cancer, hormone tablets for it too', class: 'cancer-treatment' },
];

/** Classes that a question of their own asks for, in the same breath as the class (CI12, CI13, RF06). */
export const askedByItem: Readonly<Partial<Record<MedicineClass, ItemId>>> = {
  fluoroquinolone: 'fluoroquinolone-recent',
  'medicine-patch': 'patch-or-injection',
  'hormone-therapy': 'hormone-therapy',
};

/** Ticked by whoever takes something and cannot say which kind it is. */
export const NOT_SURE = 'not-sure';

/** The list of medicines that these ticks say, with what was named. A kind that was ticked is certain; an unnamed one is not. */
export function medicinesOf(ticked: readonly string[], named: readonly Medicine[]): Medicine[] {
  const kinds = medicineKinds.filter(({ id }) => ticked.includes(id));
  const sure = kinds.map(({ words, class: one }) => ({ name: words, classes: [one], confirmed: true }));
  if (!ticked.includes(NOT_SURE)) return sure;
  return [...sure, ...(named.length > 0 ? named : [{ name: UNNAMED, classes: [], confirmed: false }])];
}

const UNNAMED = 'A medicine that I am not sure of';
