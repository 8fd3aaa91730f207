import { millisecondsOf } from '#domain/base/instant.ts';
import type { Answer, AnswerValue } from './answer.ts';
import type { Item } from './item.ts';
import { itemOf, items } from './items.ts';
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
  const held = new Map<string, Held>();
  for (const answer of answers) {
    const said = heldOf(answer, nowMs);
    const before = held.get(answer.item);
    if (before === undefined || said.atMs > before.atMs) held.set(answer.item, said);
    else if (said.atMs === before.atMs) held.set(answer.item, riskierOf(answer.item, before, said));
  }
  for (const { id, staleAfter } of mayBeStale) makeStale(held, id, staleAfter);
  const born = held.get('born-on')?.value;
  return {
    nowMs,
    today: at.slice(0, 10),
    held,
    bornOn: person.bornOn ?? (typeof born === 'string' ? born : null),
    leaned: new Set(),
  };
}

function heldOf({ item, value, at }: Answer, nowMs: number): Held {
  const atMs = millisecondsOf(at);
  const runsOutMs = atMs + shelfOf(item, itemOf(item));
  return { value, at, atMs, runsOutMs, expired: runsOutMs <= nowMs };
}

const riskierOf = (id: string, one: Held, other: Held): Held => ({
  ...one,
  value: riskierValue(itemOf(id), one.value, other.value),
});

const mayBeStale = items.flatMap(({ id, staleAfter }) =>
  staleAfter === undefined ? [] : [{ id, staleAfter }],
);

/** An answer runs out when another one says that it has changed. */
function makeStale(held: Map<string, Held>, id: string, by: string): void {
  const [old, changed] = [held.get(id), held.get(by)];
  if (old !== undefined && changed?.value === 'yes' && changed.atMs > old.atMs)
    held.set(id, { ...old, runsOutMs: changed.atMs, expired: true });
}

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
