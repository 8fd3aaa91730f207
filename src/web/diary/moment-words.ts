import { dateIn, longDay, timeOfDay } from '#web/app/time-words.ts';

/** "Thursday, November 26, 10:15 AM" */
export const momentWords = (instant: string, zone: string): string =>
  `${longDay(dateIn(instant, zone))}, ${timeOfDay(instant, zone)}`;
