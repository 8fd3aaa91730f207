import { matchMedicine, type MedicineGuess } from './match-medicine.ts';

/** The medicines in a free text, one by one: "morphine 12hr and eliquis, prednison" are three. */
export function splitMedicines(text: string): readonly string[] {
  return text
    .split(/[,;\n•&]|\s-\s|\s\+\s|\.\s|\.$/)
    .flatMap(splitAtAnd)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part) && !NOTHING.test(part));
}

/** What each medicine of a free text may mean. */
export const readMedicines = (text: string): readonly MedicineGuess[] =>
  splitMedicines(text).map(matchMedicine);

const NOTHING = /^(none|no|nothing|n\/a|na|not any|no medicines?|no medications?)$/i;

/** "Calcium and vitamin D" are two; an "and" after which no name could stand belongs to the same one ("morning and night"). */
function splitAtAnd(part: string): readonly string[] {
  const pieces = part.split(/\band\b|\bplus\b/i);
  return pieces.length > 1 && pieces.slice(1).every(isTimeOfDay) ? [part] : pieces;
}

const isTimeOfDay = (piece: string): boolean =>
  /^\s*(at |in the )?(night|morning|evening|bedtime|noon)\b/i.test(piece);
