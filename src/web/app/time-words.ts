import { unbroken } from '#web/ui/unbroken.ts';

// How times and dates read, each on one line. Instants are shown in the practice's zone; 12 or 24 hours as the browser's language has it.

/** The reader's own English; a bare machine may name a language that is no language tag at all, such as en-US@posix. */
const locale = (): string => navigator.languages.find(isEnglishTag) ?? 'en-US';

function isEnglishTag(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language === 'en';
  } catch {
    return false;
  }
}

const at = (instant: string, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone);

export const dateIn = (instant: string, zone: string): Temporal.PlainDate => at(instant, zone).toPlainDate();

export const todayIn = (zone: string): Temporal.PlainDate => Temporal.Now.plainDateISO(zone);

export const minuteOfDay = (instant: string, zone: string): number => {
  const { hour, minute } = at(instant, zone);
  return hour * 60 + minute;
};

/** "10:30 AM" */
export const timeOfDay = (instant: string, zone: string): string =>
  unbroken(at(instant, zone).toPlainTime().toLocaleString(locale(), { hour: 'numeric', minute: '2-digit' }));

/** "7:30 PM", of an hour without a day */
export const hourAndMinute = (time: string): string =>
  unbroken(Temporal.PlainTime.from(time).toLocaleString(locale(), { hour: 'numeric', minute: '2-digit' }));

/** "9 AM" */
export const hourWords = (hour: number): string =>
  Temporal.PlainTime.from({ hour }).toLocaleString(locale(), { hour: 'numeric' });

/** "10:30", where the hour of the day is plain from the place */
export const clockFace = (instant: string, zone: string): string => {
  const format = new Intl.DateTimeFormat(locale(), { hour: 'numeric', minute: '2-digit', timeZone: zone });
  const parts = format.formatToParts(Temporal.Instant.from(instant).epochMilliseconds);
  return parts
    .filter(({ type }) => type !== 'dayPeriod')
    .map(({ value }) => value)
    .join('')
    .trim();
};

/** "Saturday, November 21" */
export const longDay = (date: Temporal.PlainDate): string =>
  date.toLocaleString(locale(), { weekday: 'long', month: 'long', day: 'numeric' });

/** "Sat 21" */
export const shortDay = (date: Temporal.PlainDate): string =>
  `${date.toLocaleString(locale(), { weekday: 'short' })} ${date.day}`;

/** "Nov 21, 2026" */
export const dateWords = (date: Temporal.PlainDate): string =>
  unbroken(date.toLocaleString(locale(), { year: 'numeric', month: 'short', day: 'numeric' }));

export const dateOf = (instant: string, zone: string): string => dateWords(dateIn(instant, zone));

/** "Nov 21", where the year is plain from the place */
export const monthDay = (date: Temporal.PlainDate): string =>
  unbroken(date.toLocaleString(locale(), { month: 'short', day: 'numeric' }));

export const shortDate = (instant: string, zone: string): string => monthDay(dateIn(instant, zone));

/** "Nov 21, 2026, 10:30 AM" */
export const momentOf = (instant: string, zone: string): string =>
  `${dateOf(instant, zone)}, ${timeOfDay(instant, zone)}`;

/** "November 16 to 22, 2026" */
export const spanWords = (from: Temporal.PlainDate, to: Temporal.PlainDate): string => {
  if (from.year !== to.year)
    return `${month(from)} ${from.day}, ${from.year} to ${month(to)} ${to.day}, ${to.year}`;
  const end = from.month === to.month ? `${to.day}` : `${month(to)} ${to.day}`;
  return `${month(from)} ${from.day} to ${end}, ${to.year}`;
};

const month = (date: Temporal.PlainDate): string => date.toLocaleString(locale(), { month: 'long' });

/** Whole years since a birthday. */
export const yearsSince = (birthday: string, today: Temporal.PlainDate): number =>
  Temporal.PlainDate.from(birthday).until(today, { largestUnit: 'years' }).years;
