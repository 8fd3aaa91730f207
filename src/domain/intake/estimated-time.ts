import type { ItemId } from '#domain/screening/answer.ts';
import type { Item, ItemKind } from '#domain/screening/item.ts';
import { itemOf } from '#domain/screening/items.ts';
import type { Step } from './card.ts';
import { phqChoices } from './phq.ts';

/**
 * How long a form takes somebody of twelve. Reading: 157 words a minute, the median in grade 6 of reading in silence with
 * understanding (verified: Spichtig 2016, readingxr.com); of a text to sign 238, for an adult reads and signs it (verified: Brysbaert 2019). Writing: 36 words a minute on a phone
 * (recalled: Palin 2019). A touch: 1.3 seconds to point and press (recalled: Card, Moran and Newell 1983). The rest is [design].
 */
const READING_WORDS_PER_MINUTE = 157;
const ADULT_READING_WORDS_PER_MINUTE = 238;
const WRITING_WORDS_PER_MINUTE = 36;
const SECONDS_PER_TOUCH = 1.3;
const DRAWING_SECONDS = 20;
const SIGNATURE_SECONDS = 5;

export type TimedForm = {
  readonly steps: readonly Step[];
  /** What was answered: what may be left out costs writing only where it was not. */
  readonly answered: ReadonlySet<ItemId>;
  /** The words of each text that is to be signed, read to the end. */
  readonly textsToSign: readonly string[];
};

/** Seconds from the first step to the last. A sentence that stands on several steps is read once. */
export function estimatedSeconds({ steps, answered, textsToSign }: TimedForm): number {
  const texts = [...new Set(steps.flatMap(wordsOf))];
  const reading =
    (60 * countWords(texts)) / READING_WORDS_PER_MINUTE +
    (60 * countWords(textsToSign)) / ADULT_READING_WORDS_PER_MINUTE;
  const acting = steps.map((step) => actingSeconds(step, answered)).reduce((sum, one) => sum + one, 0);
  return Math.round(reading + acting + textsToSign.length * SIGNATURE_SECONDS);
}

/** Going on, and what the step is answered with. */
function actingSeconds({ kind, items, lines, required }: Step, answered: ReadonlySet<ItemId>): number {
  if (kind === 'drawing') return DRAWING_SECONDS + SECONDS_PER_TOUCH;
  const given = items.filter((item) => required.includes(item) || answered.has(item));
  const each =
    lines.length > 0 ? lines.map(() => 0) : given.map((item) => written[itemOf(item)?.kind ?? 'text']);
  return each.reduce((sum, one) => sum + one, SECONDS_PER_TOUCH);
}

/** Everything that a step shows to be read. */
export function wordsOf({ title, lead = '', none = '', kind, lines, items }: Step): readonly string[] {
  const shown = kind === 'drawing' ? [] : items;
  const asked = lines.length > 0 ? lines.map(({ words }) => words) : shown.flatMap(shownWith);
  return [title, lead, none, ...asked, ...(kind === 'phq' ? phqChoices.map(({ words }) => words) : [])];
}

function shownWith(id: ItemId): readonly string[] {
  const item: Item | undefined = itemOf(id);
  return item === undefined
    ? []
    : [item.ask, item.help ?? '', ...(item.choices ?? []).map(({ words }) => words)];
}

const countWords = (texts: readonly string[]): number =>
  texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length;

const writing = (words: number): number => (60 * words) / WRITING_WORDS_PER_MINUTE;

/** How much people write where nothing but a few words is asked for. [design] */
const written: Readonly<Record<ItemKind, number>> = {
  'yes-no': SECONDS_PER_TOUCH,
  one: SECONDS_PER_TOUCH,
  many: 2 * SECONDS_PER_TOUCH,
  number: 2 * SECONDS_PER_TOUCH,
  score: SECONDS_PER_TOUCH,
  phq: SECONDS_PER_TOUCH,
  date: 4 * SECONDS_PER_TOUCH,
  text: writing(6),
  places: 4 * SECONDS_PER_TOUCH,
  medicines: SECONDS_PER_TOUCH,
  activities: 3 * (writing(3) + 2 * SECONDS_PER_TOUCH),
};
