import { daysSinceEpoch } from '#domain/base/instant.ts';

/** A rule of RFC 5545, 3.3.10, with what it leaves out taken from the first start. Weekdays count from Monday as 0. */
export type RecurrenceRule = {
  readonly freq: 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY' | 'HOURLY' | 'MINUTELY' | 'SECONDLY';
  readonly interval: number;
  readonly count: number;
  readonly weekStart: number;
  readonly byMonth: readonly number[];
  readonly byWeekNo: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byDay: readonly { readonly weekday: number; readonly nth: number }[];
  readonly byHour: readonly number[];
  readonly byMinute: readonly number[];
  readonly bySecond: readonly number[];
  readonly bySetPos: readonly number[];
};

const EPOCH = Temporal.PlainDate.from('1970-01-01');
export const dateOf = (day: number): Temporal.PlainDate => EPOCH.add({ days: day });

/** Whether a day, in days since 1970-01-01, meets every part of a rule that speaks of days. */
export function meets(rule: RecurrenceRule, day: number): boolean {
  const date = dateOf(day);
  return (
    isOneOf(rule.byMonth, date.month) &&
    isOneOf(rule.byYearDay, date.dayOfYear, date.dayOfYear - date.daysInYear - 1) &&
    isOneOf(rule.byMonthDay, date.day, date.day - date.daysInMonth - 1) &&
    (rule.byDay.length === 0 || rule.byDay.some((wanted) => isWeekday(wanted, date, rule))) &&
    (rule.freq !== 'YEARLY' || isOneOf(rule.byWeekNo, ...weekNumbers(day, rule.weekStart)))
  );
}

const isOneOf = (wanted: readonly number[], ...values: readonly number[]): boolean =>
  wanted.length === 0 || values.some((value) => wanted.includes(value));

/** The nth such day of the month, or of the year where no month is named; a number elsewhere says nothing. */
function isWeekday(
  { weekday, nth }: RecurrenceRule['byDay'][number],
  date: Temporal.PlainDate,
  { freq, byMonth, byWeekNo }: RecurrenceRule,
): boolean {
  if (date.dayOfWeek - 1 !== weekday) return false;
  const ofMonth = freq === 'MONTHLY' || (freq === 'YEARLY' && byMonth.length > 0);
  const ofYear = freq === 'YEARLY' && byWeekNo.length === 0;
  if (nth === 0 || (!ofMonth && !ofYear)) return true;
  const [place, length] = ofMonth ? [date.day, date.daysInMonth] : [date.dayOfYear, date.daysInYear];
  return nth === Math.ceil(place / 7) || nth === -Math.ceil((length - place + 1) / 7);
}

export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;
export const weekStartOf = (day: number, weekStart: number): number =>
  day - ((weekdayOf(day) - weekStart + 7) % 7);

/** The first week is the one with four days at least in the year. */
export const firstWeekOf = (year: number, weekStart: number): number =>
  weekStartOf(daysSinceEpoch(year, 1, 4), weekStart);
export const weekYearOf = (day: number, weekStart: number): number =>
  dateOf(weekStartOf(day, weekStart) + 3).year;

/** Of a week of the year its number from the beginning and from the end. */
function weekNumbers(day: number, weekStart: number): number[] {
  const year = weekYearOf(day, weekStart);
  const begin = firstWeekOf(year, weekStart);
  const weeks = (firstWeekOf(year + 1, weekStart) - begin) / 7;
  const number = Math.floor((day - begin) / 7) + 1;
  return [number, number - weeks - 1];
}
