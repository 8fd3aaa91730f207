import { dateWords, longDay } from '#web/app/time-words.ts';
import { words } from './words.ts';

/** "Nov 21, 2026", of a day as it is written. */
export const dayWords = (on: string): string => dateWords(Temporal.PlainDate.from(on));

/** "Saturday, November 21" */
export const wholeDay = (on: string): string => longDay(Temporal.PlainDate.from(on));

/** "Saturday" */
export const weekday = (on: string): string => wholeDay(on).split(',')[0] ?? '';

/** How far a day is from today: "in 12 days", "today", "4 days ago". */
export const awayWords = (on: string, today: string): string => {
  const days = Temporal.PlainDate.from(today).until(on, { largestUnit: 'days' }).days;
  if (days === 0) return words.where.today;
  return days > 0 ? words.where.inDays(days) : words.where.daysAgo(-days);
};
