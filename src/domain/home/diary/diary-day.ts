import type { FactId } from '#domain/base/ids.ts';
import { millisecondsOf, instantText } from '#domain/base/instant.ts';
import type { DateText, InstantText } from '#domain/base/time.ts';
import type { DiaryFact, DiaryMorning, DiaryNoted } from './diary-fact.ts';

/** What can be said of a day in a number from 0 to 10. */
export const diaryFields = ['pain', 'sleep', 'mood', 'energy'] as const;
export type DiaryField = (typeof diaryFields)[number];

/** Something that stands of a day, with the fact that said it and whether it was said after the day. */
export type Noted<Value> = {
  readonly value: Value;
  readonly at: InstantText;
  readonly late: boolean;
  readonly fact: FactId;
};

/** What stands of one day. Null is what was not said; it is never worked out from the days beside it. */
export type DiaryDay = Readonly<Record<DiaryField, Noted<number> | null>> & {
  readonly day: DateText;
  /** The one tap of a bad day. */
  readonly bad: Noted<true> | null;
  readonly words: Noted<string> | null;
  /** Whether anything that stands was said after the day. */
  readonly late: boolean;
};

/** Both ends are in. */
type DayRange = { readonly from: DateText; readonly to: DateText };

/** What is noted before four in the morning still belongs to the evening before. [design] */
const NIGHT_ENDS_MS = 4 * 3_600_000;

/** The day of the diary on which an instant lies (DIARY-3). */
export const diaryDayAt = (at: InstantText, zone: string): DateText =>
  Temporal.Instant.from(instantText(millisecondsOf(at) - NIGHT_ENDS_MS))
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();

type DayFact = DiaryNoted | DiaryMorning;

/**
 * The days of which something stands, in order; a day of which nothing does is not there (DIARY-2, DIARY-4). What was said
 * last of a field counts, by the wall clock, then by the tick; everything said stays in the record.
 */
export function diaryDays(facts: readonly DiaryFact[], zone: string, range: DayRange): readonly DiaryDay[] {
  const said = facts
    .filter((fact): fact is DayFact => fact.kind !== 'diary-soreness')
    .filter(({ day }) => day >= range.from && day <= range.to);
  return [...Map.groupBy(said, ({ day }) => day)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, all]) => dayOf(day, all.toSorted(bySaying), zone))
    .filter(saysSomething);
}

/** The earlier said first. */
export const bySaying = (one: DiaryFact, other: DiaryFact): number =>
  millisecondsOf(one.at) - millisecondsOf(other.at) || one.tick - other.tick || (one.id < other.id ? -1 : 1);

function dayOf(day: DateText, inOrder: readonly DayFact[], zone: string): DiaryDay {
  // One tap mostly says several fields: its day is looked up once.
  const saidOn = new Map<string, DateText>();
  const isLate = ({ at }: DayFact): boolean => {
    const on = saidOn.get(at) ?? diaryDayAt(at, zone);
    saidOn.set(at, on);
    return on > day;
  };
  const standing = <Value>(read: (fact: DayFact) => Value | null | undefined): Noted<Value> | null => {
    const last = inOrder.findLast((fact) => read(fact) !== undefined);
    const value = last === undefined ? undefined : read(last);
    if (last === undefined || value === undefined || value === null) return null;
    return { value, at: last.at, late: isLate(last), fact: last.id };
  };
  const number = (field: DiaryField): Noted<number> | null => standing((fact) => scoreIn(fact, field));
  const parts = {
    pain: number('pain'),
    sleep: number('sleep'),
    mood: number('mood'),
    energy: number('energy'),
    bad: standing((fact) => (fact.kind === 'diary-noted' ? badIn(fact) : undefined)),
    words: standing((fact) => (fact.kind === 'diary-noted' ? fact.words : undefined)),
  };
  return { day, ...parts, late: Object.values(parts).some((part) => part?.late === true) };
}

const scoreIn = (fact: DayFact, field: DiaryField): number | null | undefined => {
  if (fact.kind === 'diary-noted') return fact[field];
  return field === 'mood' ? undefined : fact[field];
};

/** A bad day that was taken back stands no longer. */
const badIn = ({ bad }: DiaryNoted): true | null | undefined => (bad === false ? null : bad);

const saysSomething = ({ pain, sleep, mood, energy, bad, words }: DiaryDay): boolean =>
  [pain, sleep, mood, energy, bad, words].some((part) => part !== null);
