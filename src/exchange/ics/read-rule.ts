import type ICAL from 'ical.js';
import { wallOf } from './calendar-times.ts';
import { dateOf, type RecurrenceRule, weekdayOf } from './recurrence-days.ts';

const DAY = 86_400_000;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A rule as it is written, with what it leaves out taken from the event's first start. */
export function readRule(recur: ICAL.Recur, first: ICAL.Time): RecurrenceRule {
  const parts: Readonly<Partial<Record<string, readonly (string | number)[]>>> = recur.parts;
  const part = (name: string): readonly (string | number)[] => parts[name] ?? [];
  const numbers = (name: string): number[] => [...new Set(part(name).map(Number))].sort((a, b) => a - b);
  const ofTime = (name: string): number[] => (first.isDate ? [] : numbers(name));
  const written = {
    freq: recur.freq as RecurrenceRule['freq'],
    interval: Math.max(1, recur.interval),
    count: recur.count ?? Infinity,
    // The library counts from Sunday as 1.
    weekStart: (recur.wkst + 5) % 7,
    byMonth: numbers('BYMONTH'),
    byWeekNo: numbers('BYWEEKNO'),
    byYearDay: numbers('BYYEARDAY'),
    byMonthDay: numbers('BYMONTHDAY'),
    byDay: part('BYDAY').flatMap((text) => weekdayIn(String(text))),
    byHour: ofTime('BYHOUR'),
    byMinute: ofTime('BYMINUTE'),
    bySecond: ofTime('BYSECOND'),
    bySetPos: numbers('BYSETPOS'),
  };
  return { ...written, ...ownDay(written, Math.floor(wallOf(first) / DAY)) };
}

function weekdayIn(text: string): RecurrenceRule['byDay'][number][] {
  const [, nth, name = ''] = /^([+-]?\d+)?([A-Z]{2})$/.exec(text) ?? [];
  const weekday = weekdays.indexOf(name);
  return weekday < 0 ? [] : [{ weekday, nth: Number(nth ?? 0) }];
}

/** Which day it is where the rule does not say: that of the first start. */
function ownDay(rule: RecurrenceRule, day: number): Partial<RecurrenceRule> {
  const { freq, byYearDay, byMonthDay, byDay, byWeekNo, byMonth } = rule;
  const { month } = dateOf(day);
  // "Every year on the 29th" means the 29th of its own month, as libical reads it.
  const isMonthOpen = byMonth.length + byYearDay.length + byDay.length + byWeekNo.length === 0;
  if (freq === 'YEARLY' && byMonthDay.length > 0) return isMonthOpen ? { byMonth: [month] } : {};
  const isSaid = byYearDay.length + byMonthDay.length + byDay.length > 0;
  if (isSaid || !['YEARLY', 'MONTHLY', 'WEEKLY'].includes(freq)) return {};
  const date = dateOf(day);
  if (freq === 'WEEKLY' || (freq === 'YEARLY' && byWeekNo.length > 0))
    return { byDay: [{ weekday: weekdayOf(day), nth: 0 }] };
  const byOwnDate = { byMonthDay: [date.day] };
  return freq === 'MONTHLY' || byMonth.length > 0 ? byOwnDate : { ...byOwnDate, byMonth: [month] };
}
