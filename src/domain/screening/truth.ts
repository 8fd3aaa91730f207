import type { AnswerValue } from './answer.ts';
import type { Condition } from './condition.ts';
import { implying } from './implying.ts';
import { itemOf } from './items.ts';
import type { Medicine, MedicineClass } from './medicine-class.ts';
import { birthday, DAY, type Held, type Sheet } from './sheet.ts';

/** Yes, no, or nobody knows: the three values of Kleene (1938). */
export type Truth = 'yes' | 'no' | 'unknown';

/** Is it so, by what stands on the sheet? An unanswered question is unknown, never no (SCREEN-3). */
export function truthOf(condition: Condition, sheet: Sheet): Truth {
  if ('yes' in condition) return ofItem(condition.yes, sheet, isYes);
  if ('all' in condition) return ofAll(condition.all, sheet);
  if ('any' in condition) return ofMany(1, condition.any, sheet);
  if ('many' in condition) return ofMany(condition.many, condition.of, sheet);
  if ('takes' in condition) return ofMedicines(condition, sheet);
  if ('age' in condition) return ofAge(condition, sheet);
  if ('phq' in condition) return ofPhq(condition, sheet);
  return ofNumber(condition, sheet);
}

const isYes = ({ value }: Held): Truth => (value === 'yes' || value === 'no' ? value : 'unknown');

function ofAll(parts: readonly Condition[], sheet: Sheet): Truth {
  let truth: Truth = 'yes';
  for (const part of parts) {
    const own = truthOf(part, sheet);
    if (own === 'no') return 'no';
    if (own === 'unknown') truth = 'unknown';
  }
  return truth;
}

function ofMany(least: number, parts: readonly Condition[], sheet: Sheet): Truth {
  let sure = 0;
  let possible = 0;
  for (const part of parts) {
    const own = truthOf(part, sheet);
    if (own === 'yes') sure += 1;
    else if (own === 'unknown') possible += 1;
  }
  if (sure >= least) return 'yes';
  return sure + possible >= least ? 'unknown' : 'no';
}

/** What an answer says, where it still counts: an old yes goes on binding, an old no is open again (SCREEN-4). */
function ofItem(id: string, sheet: Sheet, read: (held: Held) => Truth): Truth {
  const held = sheet.held.get(id);
  const said = held === undefined ? 'unknown' : read(held);
  if (said === 'yes') return isMoot(id, sheet) ? 'no' : 'yes';
  if (implying(id, sheet).length > 0) return 'yes';
  if (said === 'no' && held?.expired === false) {
    sheet.leaned.add(id);
    return 'no';
  }
  return isAsked(id, sheet) === 'no' ? 'no' : 'unknown';
}

/** Is a question asked at all: by what was answered before, and not one that only is noticed (SCREEN-5). */
export function isAsked(id: string, sheet: Sheet): Truth {
  const item = itemOf(id);
  if (item === undefined) return 'yes';
  if (item.noticed) return 'no';
  return item.askedIf === undefined ? 'yes' : truthOf(item.askedIf, sheet);
}

/**
 * Was the question before this one taken back since: "night pain: no" after "yes, and it never stops". The PHQ is never
 * moot: what was once said to item 9 binds until item 9 is asked anew. Neither is what age alone would not have asked.
 */
function isMoot(id: string, sheet: Sheet): boolean {
  const item = itemOf(id);
  if (item?.kind !== 'yes-no' || item.askedIf === undefined || isOfAgeAlone(item.askedIf)) return false;
  if (truthOf(item.askedIf, sheet) !== 'no') return false;
  const questions = questionsIn(item.askedIf);
  const since = sheet.held.get(id)?.atMs ?? -Infinity;
  return questions.length === 0 || questions.some((one) => (sheet.held.get(one)?.atMs ?? -Infinity) > since);
}

/** What was asked before; a list of medicines is no question that takes one back. */
function questionsIn(condition: Condition): readonly string[] {
  if ('yes' in condition) return [condition.yes];
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  return parts.flatMap(questionsIn);
}

const isOfAgeAlone = (condition: Condition): boolean =>
  'age' in condition || ('all' in condition && condition.all.every(isOfAgeAlone));

type Numbered = Extract<Condition, { item: string } | { weeksNow: string }>;

function ofNumber(condition: Numbered, sheet: Sheet): Truth {
  if ('weeksNow' in condition) {
    return ofItem(condition.weeksNow, sheet, ({ value, atMs }) => {
      const weeks = Math.floor((sheet.nowMs - atMs) / (7 * DAY));
      return decided(value, (said) => said + Math.max(0, weeks) >= condition.atLeast);
    });
  }
  return ofItem(condition.item, sheet, ({ value }) =>
    decided(value, (said) => ('atLeast' in condition ? said >= condition.atLeast : said < condition.below)),
  );
}

function decided(value: AnswerValue, holds: (said: number) => boolean): Truth {
  if (typeof value !== 'number') return 'unknown';
  return holds(value) ? 'yes' : 'no';
}

function ofMedicines({ takes, atLeast }: { takes: MedicineClass; atLeast: number }, sheet: Sheet): Truth {
  return ofItem('medicines', sheet, ({ value }) => {
    const list = medicinesOf(value);
    const sure = list.filter(({ confirmed, classes }) => confirmed && classes.includes(takes)).length;
    if (sure >= atLeast) return 'yes';
    return list.some(({ confirmed }) => !confirmed) ? 'unknown' : 'no';
  });
}

/** The medicines of an answer to the list of medicines. */
export const medicinesOf = (value: AnswerValue | undefined): readonly Medicine[] =>
  Array.isArray(value) ? value.filter(isMedicine) : [];

const isMedicine = (entry: unknown): entry is Medicine =>
  typeof entry === 'object' && entry !== null && 'classes' in entry;

function ofAge({ age, years }: { age: 'from' | 'under'; years: number }, { bornOn, today }: Sheet): Truth {
  if (bornOn === null) return 'unknown';
  const reached = birthday(bornOn, years) <= today;
  return reached === (age === 'from') ? 'yes' : 'no';
}

type Summed = Extract<Condition, { phq: 2 | 9 }>;

/** Between what is answered and what the rest could add: a sum is known before its last item is. */
function ofPhq({ phq, atLeast, atMost = 27 }: Summed, sheet: Sheet): Truth {
  let least = 0;
  let most = 0;
  for (const id of phqItems(phq)) {
    const held = sheet.held.get(id);
    const score = typeof held?.value === 'number' ? held.value : 0;
    least += score;
    most += openPhq(id, sheet) ? 3 : score;
  }
  if (least >= atLeast && most <= atMost) return 'yes';
  return most < atLeast || least > atMost ? 'no' : 'unknown';
}

/** Could this item of the PHQ still add to the sum. */
function openPhq(id: string, sheet: Sheet): boolean {
  const held = sheet.held.get(id);
  if (typeof held?.value === 'number' && !held.expired) {
    sheet.leaned.add(id);
    return false;
  }
  return isAsked(id, sheet) !== 'no';
}

const nine = Array.from({ length: 9 }, (_, place) => `phq-${place + 1}`);
export const phqItems = (phq: 2 | 9): readonly string[] => nine.slice(0, phq);
