import { weekdays, type ClockWindow, type Weekday } from '#domain/scheduling/hours.ts';
import type { PublicTherapist, SitePractice } from './site-practice.ts';

/** Minutes since midnight; an end beyond 1440 is on the next day. */
type Span = { readonly from: number; readonly to: number };
/** Days one after another on which the same holds. */
export type OpenDays = {
  readonly first: Weekday;
  readonly last: Weekday;
  readonly windows: readonly Span[];
};

/** When the practice is open in an ordinary week: when any of these therapists is, on this date's rules. */
export function openDays(therapists: readonly PublicTherapist[], on: Temporal.PlainDate): OpenDays[] {
  const days: OpenDays[] = [];
  for (const day of weekdays) {
    const windows = merged(therapists.flatMap((one) => windowsOn(one, day, on)));
    const before = days.at(-1);
    if (before && isSame(before.windows, windows)) days[days.length - 1] = { ...before, last: day };
    else days.push({ first: day, last: day, windows });
  }
  return days;
}

const windowsOn = ({ weekly }: PublicTherapist, day: Weekday, on: Temporal.PlainDate): Span[] =>
  weekly
    .filter(({ days }) => days.includes(day))
    .filter(({ validFrom, validUntil }) => isWithin(on.toString(), validFrom, validUntil))
    .map(spanOf);

const isWithin = (date: string, from: string | undefined, until: string | undefined): boolean =>
  (from === undefined || from <= date) && (until === undefined || date <= until);

function spanOf({ from, to }: ClockWindow): Span {
  const [begin, end] = [minutesOf(from), minutesOf(to)];
  return { from: begin, to: end > begin ? end : end + 1440 };
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

function merged(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const before = whole.at(-1);
    if (before && span.from <= before.to)
      whole[whole.length - 1] = { from: before.from, to: Math.max(before.to, span.to) };
    else whole.push(span);
  }
  return whole;
}

const isSame = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.length === other.length &&
  one.every(({ from, to }, place) => from === other[place]?.from && to === other[place]?.to);

export const dayNames: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

export const daysInWords = ({ first, last }: OpenDays): string =>
  first === last ? dayNames[first] : `${dayNames[first]} to ${dayNames[last]}`;

/** `11:00 to 19:00`, or where people say so `11 am to 7 pm`. */
export const windowsInWords = ({ windows }: OpenDays, { country }: Pick<SitePractice, 'country'>): string =>
  windows.length === 0
    ? 'Closed'
    : windows
        .map(({ from, to }) => `${clockInWords(from, country)} to ${clockInWords(to, country)}`)
        .join(', ');

const HALF_DAYS = new Set(['US', 'CA', 'AU', 'NZ', 'IN', 'PH']);

function clockInWords(minutes: number, country: string): string {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, String(minutes % 60).padStart(2, '0')];
  if (!HALF_DAYS.has(country)) return `${String(hour).padStart(2, '0')}:${minute}`;
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return `${shown}${minute === '00' ? '' : `:${minute}`} ${hour < 12 ? 'am' : 'pm'}`;
}

export const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The open days in one line: `Wednesday to Friday 11:00 to 19:00`. */
export const hoursInALine = (days: readonly OpenDays[], practice: SitePractice): string =>
  days
    .filter(({ windows }) => windows.length > 0)
    .map((day) => `${daysInWords(day)} ${windowsInWords(day, practice)}`)
    .join('; ');

export const todayAt = (now: Temporal.Instant, { zone }: SitePractice): Temporal.PlainDate =>
  now.toZonedDateTimeISO(zone).toPlainDate();
