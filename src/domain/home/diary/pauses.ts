import type { FactId } from '#domain/base/ids.ts';
import { millisecondsOf } from '#domain/base/instant.ts';
import type { DateText, InstantText } from '#domain/base/time.ts';
import { type DiaryDay, diaryDayAt, diaryDays } from './diary-day.ts';
import type { DiaryFact, DiarySoreness } from './diary-fact.ts';
import { byEnd, type Doing, nextDaySoreness, sorenessAfter } from './soreness.ts';

/** Why the diary stops a program, since when, and which answers said so. */
export type DiaryPause = {
  readonly since: InstantText;
  readonly because: readonly FactId[];
} & (
  | {
      /** H5: rest, then half the time and half the pressure. The program goes on by itself after `restsTo`. */
      readonly rule: 'strong-soreness' | 'lasting-soreness';
      /** The last day without exercises. */
      readonly restsTo: DateText;
    }
  /** The program stands until the therapist has looked: soreness rose twice in a row, or pain is worse than before (H7). */
  | { readonly rule: 'two-rises' | 'worse-than-before' }
);

type DiaryRecord = {
  readonly facts: readonly DiaryFact[];
  /** Visits and sessions at home. */
  readonly doings: readonly Doing[];
  readonly zone: string;
  /** Since the therapist looked last and let the program go on: what was done before pauses it no longer. */
  readonly since: InstantText | null;
};

/** More than 4 of 10 on the next day (H5). */
const STRONG = 4;
/** Two points (H7; the same for soreness: issue, design). */
const RISE = 2;
/** What lasts longer than 48 hours pauses for 72 (CI37). */
const LASTING_REST_HOURS = 72;
/** So far is looked back for what was usual before the first session. [design] */
const BEFORE_DAYS = 14;

/** Everything in the diary that stops the program, in the order in which it was said. The same on the phone and on the server. */
export function pausesFrom(record: DiaryRecord): readonly DiaryPause[] {
  const since = record.since === null ? -Infinity : millisecondsOf(record.since);
  const doings = record.doings.filter(({ endedAt }) => millisecondsOf(endedAt) > since).toSorted(byEnd);
  return [
    ...soreness({ ...record, doings }),
    ...twoRises({ ...record, doings }),
    ...worseThanBefore(record, doings),
  ].toSorted((one, other) => millisecondsOf(one.since) - millisecondsOf(other.since));
}

/** H5 (DIARY-7). */
function soreness({ facts, doings, zone }: DiaryRecord): DiaryPause[] {
  return doings.flatMap(({ after }): DiaryPause[] => {
    const found = sorenessAfter(facts, after, zone);
    if (found === null || (found.score <= STRONG && !found.after48Hours)) return [];
    const { said, saidOn } = found;
    const restsTo = found.after48Hours
      ? diaryDayAt(hoursLater(said.at, LASTING_REST_HOURS), zone)
      : dayAfter(saidOn);
    const rule = found.after48Hours ? 'lasting-soreness' : 'strong-soreness';
    return [{ rule, since: said.at, because: [said.id], restsTo }];
  });
}

/** The soreness of the next day, of each doing that was answered: two rises of two points one after the other (DIARY-8). */
function twoRises({ facts, doings }: DiaryRecord): DiaryPause[] {
  const said = doings
    .map(({ after }) => nextDaySoreness(facts, after))
    .filter((answer) => answer !== undefined);
  const rises = (at: number): boolean => (said[at]?.score ?? 0) - (said[at - 1]?.score ?? 0) >= RISE;
  const third = said.findIndex((_, at) => at >= 2 && rises(at) && rises(at - 1));
  const three: readonly DiarySoreness[] = third === -1 ? [] : said.slice(third - 2, third + 1);
  const last = three.at(-1);
  return last ? [{ rule: 'two-rises', since: last.at, because: three.map(({ id }) => id) }] : [];
}

/** H7: the pain of the day after a session against what was usual before the first one (DIARY-9). */
function worseThanBefore(record: DiaryRecord, doings: readonly Doing[]): DiaryPause[] {
  const days = painfulDays(record);
  const before = usualBefore(record, days);
  if (before === null) return [];
  const known = sessionDays(doings, record.zone)
    .map((day) => days.get(dayAfter(day)))
    .filter((pain) => pain !== undefined);
  const isWorse = (at: number): boolean => (known[at]?.value ?? 0) - before >= RISE;
  const second = known.findIndex((_, at) => at >= 1 && isWorse(at) && isWorse(at - 1));
  const two = second === -1 ? [] : known.slice(second - 1, second + 1);
  const last = two.at(-1);
  return last ? [{ rule: 'worse-than-before', since: last.at, because: two.map(({ fact }) => fact) }] : [];
}

type Pain = NonNullable<DiaryDay['pain']>;

const EVER = { from: '0000-01-01', to: '9999-12-31' } as const;

const painfulDays = ({ facts, zone }: DiaryRecord): ReadonlyMap<DateText, Pain> =>
  new Map(
    diaryDays(facts, zone, EVER).flatMap(({ day, pain }) => (pain === null ? [] : [[day, pain] as const])),
  );

/** The median pain of the fourteen days up to the first session at home; where there was none, the first that was ever noted. */
function usualBefore({ doings, zone }: DiaryRecord, days: ReadonlyMap<DateText, Pain>): number | null {
  const first = sessionDays(doings.toSorted(byEnd), zone)[0];
  if (first === undefined) return null;
  const from = Temporal.PlainDate.from(first).subtract({ days: BEFORE_DAYS }).toString();
  const before = [...days].filter(([day]) => day >= from && day <= first).map(([, { value }]) => value);
  return before.length === 0 ? ([...days.values()][0]?.value ?? null) : median(before);
}

/** Each day with a session at home, once. */
const sessionDays = (doings: readonly Doing[], zone: string): readonly DateText[] => [
  ...new Set(doings.filter(({ after }) => 'home' in after).map(({ endedAt }) => diaryDayAt(endedAt, zone))),
];

function median(values: readonly number[]): number {
  const inOrder = values.toSorted((one, other) => one - other);
  const middle = Math.floor(inOrder.length / 2);
  const upper = inOrder[middle] ?? 0;
  return inOrder.length % 2 === 1 ? upper : ((inOrder[middle - 1] ?? 0) + upper) / 2;
}

const dayAfter = (day: DateText): DateText => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

const hoursLater = (at: InstantText, hours: number): InstantText =>
  Temporal.Instant.from(at).add({ hours }).toString();
