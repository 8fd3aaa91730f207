import { millisecondsOf } from '#domain/base/instant.ts';
import type { Answer, AnswerValue } from './answer.ts';
import type { Item } from './item.ts';
import { itemOf } from './items.ts';
import { riskierValue } from './riskier.ts';
import type { ScreeningRecord } from './screening-record.ts';

/** The answer that counts to one item: the newest; of two at the same instant the riskier (SCREEN-1). */
export type Held = {
  readonly value: AnswerValue;
  readonly at: string;
  readonly atMs: number;
  readonly runsOutMs: number;
  readonly expired: boolean;
};

/** What stands of a client's answers at one moment. */
export type Sheet = {
  readonly nowMs: number;
  /** Today, in UTC, as YYYY-MM-DD. */
  readonly today: string;
  readonly held: ReadonlyMap<string, Held>;
  /** The day of birth, from the file or from the form. */
  readonly bornOn: string | null;
  /** Fresh answers that settled something as no: when one runs out, a question opens again. */
  readonly leaned: Set<string>;
};

export const DAY = 86_400_000;
/** What a therapist stated under the id of a rule counts so long. [design] */
const RULE_SHELF = { RF: 30, CI: 90 } as const;

export function readSheet(
  { person, answers }: Pick<ScreeningRecord, 'person' | 'answers'>,
  at: string,
): Sheet {
  const nowMs = millisecondsOf(at);
  const newest = new Map<string, { answer: Answer; atMs: number }>();
  for (const answer of answers) {
    const atMs = millisecondsOf(answer.at);
    const before = newest.get(answer.item);
    if (before === undefined || atMs > before.atMs) newest.set(answer.item, { answer, atMs });
    else if (atMs === before.atMs)
      newest.set(answer.item, { answer: riskierAnswer(before.answer, answer), atMs });
  }
  const held = new Map<string, Held>();
  for (const [id, { answer, atMs }] of newest) {
    const item = itemOf(id);
    const stale = item?.staleAfter === undefined ? undefined : newest.get(item.staleAfter);
    const runsOutMs =
      stale?.answer.value === 'yes' && stale.atMs > atMs ? stale.atMs : atMs + shelfOf(id, item);
    held.set(id, { value: answer.value, at: answer.at, atMs, runsOutMs, expired: runsOutMs <= nowMs });
  }
  const born = held.get('born-on')?.value;
  return {
    nowMs,
    today: at.slice(0, 10),
    held,
    bornOn: person.bornOn ?? (typeof born === 'string' ? born : null),
    leaned: new Set(),
  };
}

const riskierAnswer = (one: Answer, other: Answer): Answer => ({
  ...one,
  value: riskierValue(itemOf(one.item), one.value, other.value),
});

function shelfOf(id: string, item: Item | undefined): number {
  if (item !== undefined) return item.shelfDays * DAY;
  return (id.startsWith('RF') ? RULE_SHELF.RF : RULE_SHELF.CI) * DAY;
}

/** The day on which somebody turns so many years old, as YYYY-MM-DD; born on a leap day, the day before in other years. */
export function birthday(bornOn: string, years: number): string {
  const year = Number(bornOn.slice(0, 4)) + years;
  const day = bornOn.slice(4);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${String(year).padStart(4, '0')}${day === '-02-29' && !leap ? '-02-28' : day}`;
}
