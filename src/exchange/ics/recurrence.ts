import { daysSinceEpoch } from '#domain/base/instant.ts';
import {
  dateOf,
  firstWeekOf,
  meets,
  type RecurrenceRule,
  weekStartOf,
  weekYearOf,
} from './recurrence-days.ts';

const DAY = 86_400_000;
const UNITS = { HOURLY: 3_600_000, MINUTELY: 60_000, SECONDLY: 1000 } as const;
/** Periods that are looked through at the most: a rule that nothing meets must end, too. */
const MOST_PERIODS = 200_000;

/** From where to where instances are of interest, and the first start; all on the wall clock, written as if it were UTC. */
export type Stretch = { readonly first: number; readonly from: number; readonly until: number };

/**
 * The starts that a recurrence rule comes to, in order, none before the first start. Every part of a rule is read as a condition
 * that a day, an hour, a minute meets, period by period (the table of RFC 5545, 3.3.10, comes to the same), and BYSETPOS picks among them.
 */
export function* recurrences(rule: RecurrenceRule, stretch: Stretch): Generator<number> {
  let left = rule.count;
  for (const period of periods(rule, stretch)) {
    for (const start of picked(period, rule.bySetPos)) {
      if (start < stretch.first) continue;
      if (left <= 0 || start > stretch.until) return;
      left -= 1;
      yield start;
    }
  }
}

/** The first of a set is 1, the last is -1. */
function picked(period: readonly number[], positions: readonly number[]): readonly number[] {
  if (positions.length === 0) return period;
  return period.filter((_, at) => positions.includes(at + 1) || positions.includes(at - period.length));
}

/** The starts of one period after another, in order within each. */
function* periods(rule: RecurrenceRule, stretch: Stretch): Generator<readonly number[]> {
  const { freq } = rule;
  if (freq === 'HOURLY' || freq === 'MINUTELY' || freq === 'SECONDLY') {
    yield* shortPeriods({ ...rule, freq }, stretch);
    return;
  }
  const times = timesOfDay(rule, stretch.first);
  let count = 0;
  for (const [begin, end] of dayPeriods(rule, stretch)) {
    if (begin * DAY > stretch.until || (count += 1) > MOST_PERIODS) return;
    const days = daysFrom(begin, end).filter((day) => meets(rule, day));
    yield days.flatMap((day) => times.map((time) => day * DAY + time));
  }
}

const daysFrom = (begin: number, end: number): number[] =>
  Array.from({ length: end - begin }, (_, place) => begin + place);

/** The days of each year, week-numbered year, month, week or day: from, and up to but without. */
function* dayPeriods(rule: RecurrenceRule, { first, from }: Stretch): Generator<[number, number]> {
  const { freq, interval, weekStart, byWeekNo } = rule;
  const day = Math.floor(first / DAY);
  const { year, month } = dateOf(day);
  // Where the first start does not meet the rule, the years are counted from its calendar year, as libical does.
  const weekYear = meets(rule, day) ? weekYearOf(day, weekStart) : year;
  const week = weekStartOf(day, weekStart);
  for (let n = skippable(rule, { first, from }); ; n += interval) {
    if (freq === 'DAILY') yield [day + n, day + n + 1];
    else if (freq === 'WEEKLY') yield [week + n * 7, week + n * 7 + 7];
    else if (freq === 'MONTHLY') yield [monthBegin(year, month + n), monthBegin(year, month + n + 1)];
    else if (byWeekNo.length > 0)
      yield [firstWeekOf(weekYear + n, weekStart), firstWeekOf(weekYear + n + 1, weekStart)];
    else yield [daysSinceEpoch(year + n, 1, 1), daysSinceEpoch(year + n + 1, 1, 1)];
  }
}

const monthBegin = (year: number, month: number): number =>
  daysSinceEpoch(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1);

/** Without a count nothing depends on what lies before the stretch. */
function skippable(rule: RecurrenceRule, { first, from }: Pick<Stretch, 'first' | 'from'>): number {
  if (Number.isFinite(rule.count) || from <= first) return 0;
  const days = {
    DAILY: 1,
    WEEKLY: 7,
    MONTHLY: 31,
    YEARLY: 366,
    HOURLY: 1 / 24,
    MINUTELY: 1 / 1440,
    SECONDLY: 1 / 86_400,
  };
  const periodsBefore = Math.floor((from - first) / DAY / days[rule.freq]) - 2;
  return Math.max(0, Math.floor(periodsBefore / rule.interval)) * rule.interval;
}

function timesOfDay({ byHour, byMinute, bySecond }: RecurrenceRule, first: number): number[] {
  const { hours, minutes, seconds } = clockOf(first);
  return orOwn(byHour, hours).flatMap((hour) =>
    orOwn(byMinute, minutes).flatMap((minute) =>
      orOwn(bySecond, seconds).map((second) => ((hour * 60 + minute) * 60 + second) * 1000),
    ),
  );
}

const orOwn = (wanted: readonly number[], own: number): readonly number[] =>
  wanted.length === 0 ? [own] : wanted;

function clockOf(wall: number): { hours: number; minutes: number; seconds: number } {
  const second = Math.floor((((wall % DAY) + DAY) % DAY) / 1000);
  return { hours: Math.floor(second / 3600), minutes: Math.floor(second / 60) % 60, seconds: second % 60 };
}

type ShortRule = RecurrenceRule & { readonly freq: keyof typeof UNITS };

/** Periods within a day; what a whole day, hour or minute cannot meet is stepped over at once. */
function* shortPeriods(rule: ShortRule, stretch: Stretch): Generator<readonly number[]> {
  const unit = UNITS[rule.freq];
  const base = Math.floor(stretch.first / unit) * unit;
  let n = skippable(rule, stretch);
  for (let count = 0; count < MOST_PERIODS; count += 1) {
    const begin = base + n * unit;
    if (begin > stretch.until) return;
    const wrong = wrongUntil(rule, begin);
    if (wrong === null) yield startsWithin(rule, begin, stretch.first);
    const next = wrong === null ? n + 1 : Math.ceil((wrong - base) / unit);
    n = Math.max(n + rule.interval, Math.ceil(next / rule.interval) * rule.interval);
  }
}

/** Until when nothing can meet the rule; null where this period does. */
function wrongUntil(rule: ShortRule, begin: number): number | null {
  const { hours, minutes, seconds } = clockOf(begin);
  const day = Math.floor(begin / DAY);
  if (!meets(rule, day)) return (day + 1) * DAY;
  if (misses(rule.byHour, hours)) return (Math.floor(begin / UNITS.HOURLY) + 1) * UNITS.HOURLY;
  if (rule.freq === 'HOURLY') return null;
  if (misses(rule.byMinute, minutes)) return (Math.floor(begin / UNITS.MINUTELY) + 1) * UNITS.MINUTELY;
  return rule.freq === 'SECONDLY' && misses(rule.bySecond, seconds) ? begin + UNITS.SECONDLY : null;
}

const misses = (wanted: readonly number[], value: number): boolean =>
  wanted.length > 0 && !wanted.includes(value);

function startsWithin({ freq, byMinute, bySecond }: ShortRule, begin: number, first: number): number[] {
  const own = clockOf(first);
  if (freq === 'SECONDLY') return [begin];
  const minutes = freq === 'HOURLY' ? orOwn(byMinute, own.minutes) : [0];
  return minutes.flatMap((minute) =>
    orOwn(bySecond, own.seconds).map((second) => begin + (minute * 60 + second) * 1000),
  );
}
