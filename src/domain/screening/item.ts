import type { Condition } from './condition.ts';

export type ItemKind =
  | 'yes-no'
  | 'one'
  | 'many'
  | 'number'
  | 'score'
  | 'phq'
  | 'date'
  | 'text'
  | 'places'
  | 'medicines'
  | 'activities';

/** One question, atomic, in words for a reader of twelve. */
export type Item = {
  readonly id: string;
  readonly kind: ItemKind;
  readonly ask: string;
  readonly help?: string;
  /** Of a question with choices: what can be chosen. */
  readonly choices?: readonly { readonly id: string; readonly words: string }[];
  /** Of a number: what makes sense, and in what it is counted. */
  readonly least?: number;
  readonly most?: number;
  readonly unit?: string;
  /** Asked only where this is so; where it surely is not, an unanswered question counts as no. */
  readonly askedIf?: Condition;
  /** So many days an answer counts; an older no is open again, an older yes goes on binding. [design] */
  readonly shelfDays: number;
  /** Asked again at a visit where the answer is older than `againAfterHours`. */
  readonly everyVisit: boolean;
  readonly againAfterHours: number;
  /** A yes to this question makes the answer to this item old. */
  readonly staleAfter?: string;
  /** A red flag: belongs to a rule RF01 to RF16. */
  readonly red: boolean;
  /** Which way a number is riskier. */
  readonly riskier: 'higher' | 'lower';
  /** What a therapist or the software notices and nobody is asked: where it was not noticed, it counts as no. */
  readonly noticed: boolean;
};

type More = Partial<Omit<Item, 'id' | 'kind' | 'ask'>>;

/** Short form every visit, full form every 90 days (clinical reference 4.1, [design]); again after 48 hours [design]. */
const usual = {
  shelfDays: 90,
  everyVisit: false,
  againAfterHours: 48,
  red: false,
  riskier: 'higher',
  noticed: false,
} as const;

export const item = (kind: ItemKind, id: string, ask: string, more: More = {}): Item => ({
  ...usual,
  id,
  kind,
  ask,
  ...more,
});

export const yesNo = (id: string, ask: string, more: More = {}): Item => item('yes-no', id, ask, more);

/** A symptom that can be new any day: a month on the shelf. [design] */
export const symptom = (id: string, ask: string, more: More = {}): Item =>
  yesNo(id, ask, { shelfDays: 30, ...more });

/** A symptom that a red flag asks for. */
export const redFlag = (id: string, ask: string, more: More = {}): Item =>
  symptom(id, ask, { red: true, ...more });

/** Where on the body something is: asked once it is there. */
export const places = (id: string, ask: string, askedIf: Condition, more: More = {}): Item =>
  item('places', id, ask, { askedIf, ...more });

/** Once so, so for long: a year on the shelf. [design] */
export const YEAR = 365;
/** What does not change. */
export const FOREVER = 36_500;
