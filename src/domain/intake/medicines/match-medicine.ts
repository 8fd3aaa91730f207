import { stepsBetween } from '#domain/base/nearest.ts';
import type { MedicineClass } from '#domain/screening/medicine-class.ts';
import { type MedicineName, medicineNames, namesByKey } from './medicine-names.ts';
import { soundOf } from './sound-of.ts';
import { nameWords, writtenWords } from './written-words.ts';

/** A known medicine that a written name may mean, and how it was met. */
export type MedicineMatch = {
  readonly name: string;
  readonly classes: readonly MedicineClass[];
  readonly how: 'exact' | 'spelling' | 'sound';
};

/**
 * What a written name may mean. `best` is null where nothing known is like it, or where names of other classes are as
 * like; then `others` are the choices. Whatever it says, somebody has to confirm it.
 */
export type MedicineGuess = {
  readonly written: string;
  readonly best: MedicineMatch | null;
  readonly others: readonly MedicineMatch[];
  readonly confirmed: false;
};

/** What a client's own writing of one medicine may mean: with a strength, a form or a misspelling, never with a promise. */
export function matchMedicine(text: string): MedicineGuess {
  const written = text.trim();
  const exact = exactName(written);
  const found = exact === undefined ? unlessNone(alikeNames(written), patchAlone(written)) : [exact];
  const [best, ...alike] = found.map((candidate) => matchOf(candidate, written));
  if (best === undefined) return { written, best: null, others: [], confirmed: false };
  if (!alike.every((other) => sameClasses(other, best)))
    return { written, best: null, others: [best, ...alike], confirmed: false };
  const confusable = confusedWith(found).map((candidate) => matchOf(candidate, written));
  return { written, best, others: [...alike, ...confusable], confirmed: false };
}

type Candidate = { readonly name: MedicineName; readonly how: MedicineMatch['how']; readonly steps: number };

const LONGEST_NAME_IN_WORDS = 4;

/** A name that stands in the writing as it is known; of several the one that says most. */
function exactName(written: string): Candidate | undefined {
  return [writtenWords(written), nameWords(written)]
    .flatMap((words) => runsOf(words, LONGEST_NAME_IN_WORDS))
    .map((run) => namesByKey.get(run))
    .filter((name) => name !== undefined)
    .sort((one, other) => other.key.length - one.key.length)
    .map((name) => ({ name, how: 'exact' as const, steps: 0 }))[0];
}

/** Neighbouring words written as one, the shorter runs last. */
function runsOf(words: readonly string[], longest: number): readonly string[] {
  return Array.from({ length: longest }, (_, less) => longest - less).flatMap((count) =>
    words.flatMap((_, from) =>
      from + count <= words.length ? [words.slice(from, from + count).join('')] : [],
    ),
  );
}

const unlessNone = (found: readonly Candidate[], other: readonly Candidate[]): readonly Candidate[] =>
  found.length > 0 ? found : other;

function patchAlone(written: string): readonly Candidate[] {
  const name = namesByKey.get('amedicinepatch');
  return name !== undefined && isPatch(written) ? [{ name, how: 'exact', steps: 0 }] : [];
}

/** Names within a few letters of the writing; where none is, those that sound like it. Nearest first, one of each medicine. */
function alikeNames(written: string): readonly Candidate[] {
  const runs = runsOf(nameWords(written), 2);
  const spelled = runs.flatMap((run) => medicineNames.flatMap((name) => spelledAlike(run, name)));
  const found = spelled.length > 0 ? spelled : runs.flatMap(soundAlike);
  const nearest = Math.min(...found.map(({ steps }) => steps));
  return onePerMedicine(found.filter(({ steps }) => steps <= nearest + 1));
}

function spelledAlike(run: string, name: MedicineName): readonly Candidate[] {
  const most = letters(Math.min(run.length, name.key.length));
  if (most === 0 || Math.abs(run.length - name.key.length) > most) return [];
  const steps = stepsBetween(run, name.key);
  const startsAlike = soundOf(run).charAt(0) === name.sound.charAt(0);
  return steps <= (startsAlike ? most : most - 1) ? [{ name, how: 'spelling', steps }] : [];
}

/** How many letters may be wrong in a word of this length. A short name must be right: too many medicines are alike. [design] */
function letters(length: number): number {
  if (length < 5) return 0;
  if (length < 7) return 1;
  return length < 12 ? 2 : 3;
}

/** Fewer sounds are too many names; three are enough where the word is as long as the name. [design] */
const SHORTEST_SOUND = 4;

function soundAlike(run: string): readonly Candidate[] {
  const sound = soundOf(run);
  if (sound.length < SHORTEST_SOUND - 1) return [];
  return medicineNames
    .filter((name) => name.sound === sound)
    .filter(({ key }) => sound.length >= SHORTEST_SOUND || (key.length === run.length && run.length > 5))
    .map((name) => ({ name, how: 'sound', steps: stepsBetween(run, name.key) }));
}

function onePerMedicine(found: readonly Candidate[]): readonly Candidate[] {
  const sorted = [...found].sort((one, other) => one.steps - other.steps);
  return [...new Map(sorted.toReversed().map((one) => [one.name.medicine, one])).values()].sort(
    (one, other) => one.steps - other.steps,
  );
}

/** Pairs that are often taken for each other (recalled from lists of confused drug names); each offers the other. */
const confused: readonly (readonly [string, string])[] = [
  ['celebrex', 'celexa'],
  ['hydroxyzine', 'hydralazine'],
  ['lamictal', 'lamisil'],
  ['prednisone', 'prednisolone'],
  ['tramadol', 'trazodone'],
  ['clonidine', 'clonazepam'],
  ['bupropion', 'buspirone'],
  ['zantac', 'xanax'],
  ['hydrocodone', 'hydrocortisone'],
  ['oxycodone', 'oxycontin'],
  ['paxil', 'plavix'],
  ['metformin', 'metronidazole'],
  ['zyprexa', 'zyrtec'],
];

function confusedWith(found: readonly Candidate[]): readonly Candidate[] {
  const [best] = found;
  if (best === undefined) return [];
  return confused
    .filter((pair) => pair.includes(best.name.key))
    .map(([one, other]) => namesByKey.get(one === best.name.key ? other : one))
    .filter((other) => other !== undefined)
    .filter((other) => found.every(({ name }) => name.medicine !== other.medicine))
    .map((name) => ({ name, how: 'spelling', steps: 0 }));
}

/** Skin, eyes and nose take up little: a cream is no systemic steroid. A patch is one whatever is in it. */
function matchOf({ name, how }: Candidate, written: string): MedicineMatch {
  const classes = name.medicine.classes.filter((one) => !(isLocal(written) && steroids.has(one)));
  const patched = isPatch(written) && !classes.includes('medicine-patch');
  return { name: name.shown, classes: patched ? [...classes, 'medicine-patch'] : classes, how };
}

const isPatch = (written: string): boolean => /\bpatch(es)?\b/i.test(written);
const isLocal = (written: string): boolean =>
  /\b(cream|ointment|lotion|gel|eye|ear|nasal|nose)\b/i.test(written);
const steroids: ReadonlySet<MedicineClass> = new Set(['systemic-steroid', 'inhaled-steroid']);

const sameClasses = (one: MedicineMatch, other: MedicineMatch): boolean =>
  [...one.classes].sort().join() === [...other.classes].sort().join();
