import type { LocationId } from '#domain/base/ids.ts';
import { daysSinceEpoch } from '#domain/base/instant.ts';
import type { ClockWindow, ExceptionDay, WeeklyHours } from './hours.ts';
import { weekdays } from './hours.ts';
import { dayOn, instantOf, type ZoneClock } from './zone-clock.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Open without a break, in epoch milliseconds. */
export type OpenWindow = {
  readonly start: number;
  readonly end: number;
  readonly location: LocationId | undefined;
  /** From where starts are counted: its beginning, and the first window of a Monday where it goes on over one. */
  readonly anchors: readonly number[];
};

export type Hours = {
  readonly weekly: readonly WeeklyHours[];
  readonly exceptions?: readonly ExceptionDay[] | undefined;
  readonly holidays?: readonly { readonly date: string }[] | undefined;
};

/**
 * The open windows that reach into a range, not clipped to it, in order of time. Windows of one place that touch or overlap
 * are one.
 */
export function openHours(
  hours: Hours,
  clock: ZoneClock,
  range: { start: number; end: number },
): OpenWindow[] {
  // A window reaches into the next day at most. From the Monday before, so that every count has its anchor, and from the night
  // before that one: it may close the gap between two windows of the Monday.
  const first = mondayOf(dayOn(clock, range.start) - 1) - 1;
  const last = dayOn(clock, range.end);
  const pieces = piecesOf(hours, clock, first, last);
  return joined(pieces).filter(({ start, end }) => Math.max(start, range.start) < Math.min(end, range.end));
}

/** 1970-01-01 was a Thursday. */
export const mondayOf = (day: number): number => day - weekdayOf(day);
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Days since 1970-01-01 of a date such as 2026-03-08. */
export const dayOfDate = (date: string): number =>
  daysSinceEpoch(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));

type Piece = { start: number; end: number; location: LocationId | undefined; day: number };
type Span = { from: number; to: number; location: LocationId | undefined };
type Pattern = Span & { onDays: readonly boolean[]; validFrom: number; validUntil: number };

function piecesOf(hours: Hours, clock: ZoneClock, first: number, last: number): Piece[] {
  const patterns = hours.weekly.map(patternOf);
  const special = specialDays(hours, first, last);
  const pieces: Piece[] = [];
  for (let day = first; day <= last; day += 1) {
    const spans = special?.get(day) ?? patterns.filter((pattern) => holdsOn(pattern, day));
    for (const { from, to, location } of spans) {
      const start = instantOf(clock, day * DAY + from);
      const end = instantOf(clock, day * DAY + to);
      // The clock may skip a short window whole.
      if (end > start) pieces.push({ start, end, location, day });
    }
  }
  return pieces;
}

const holdsOn = (pattern: Pattern, day: number): boolean =>
  pattern.onDays[weekdayOf(day)] === true && day >= pattern.validFrom && day <= pattern.validUntil;

function patternOf({ days, validFrom, validUntil, ...window }: WeeklyHours): Pattern {
  return {
    ...spanOf(window),
    onDays: weekdays.map((name) => days.includes(name)),
    validFrom: validFrom === undefined ? -Infinity : dayOfDate(validFrom),
    validUntil: validUntil === undefined ? Infinity : dayOfDate(validUntil),
  };
}

function spanOf({ from, to, location }: ClockWindow): Span {
  const [begin, end] = [clockTime(from), clockTime(to)];
  return { from: begin, to: end <= begin ? end + DAY : end, location };
}

const clockTime = (text: string): number =>
  (Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))) * MINUTE;

/** What holds on certain days instead of the week; an exception wins over a holiday. */
function specialDays(
  { exceptions = [], holidays = [] }: Hours,
  first: number,
  last: number,
): ReadonlyMap<number, readonly Span[]> | undefined {
  if (exceptions.length === 0 && holidays.length === 0) return undefined;
  const days = new Map<number, Span[]>();
  for (const { date, windows } of exceptions) {
    const day = dayOfDate(date);
    if (day >= first && day <= last) days.set(day, [...(days.get(day) ?? []), ...windows.map(spanOf)]);
  }
  for (const { date } of holidays) {
    const day = dayOfDate(date);
    if (!days.has(day)) days.set(day, []);
  }
  return days;
}

function joined(pieces: readonly Piece[]): OpenWindow[] {
  const places = new Set(pieces.map(({ location }) => location));
  const windows = [...places].flatMap((place) =>
    joinedOf(pieces.filter(({ location }) => location === place)),
  );
  return places.size > 1 ? windows.sort(byStart) : windows;
}

const byStart = (a: OpenWindow, b: OpenWindow): number => a.start - b.start || a.end - b.end;

type Joining = {
  start: number;
  end: number;
  location: LocationId | undefined;
  anchors: number[];
  day: number;
};

function joinedOf(pieces: readonly Piece[]): OpenWindow[] {
  const windows: Joining[] = [];
  let current: Joining | undefined;
  for (const piece of inOrder(pieces)) {
    const { start, end, location, day } = piece;
    if (current === undefined || start > current.end) {
      current = { start, end, location, anchors: [start], day };
      windows.push(current);
      continue;
    }
    current.end = Math.max(current.end, end);
    if (day > current.day && weekdayOf(day) === 0) {
      current.anchors.push(start);
      current.day = day;
    }
  }
  return windows;
}

function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  const isInOrder = pieces.every((piece, at) => at === 0 || (pieces[at - 1]?.start ?? 0) <= piece.start);
  return isInOrder ? pieces : pieces.toSorted((a, b) => a.start - b.start);
}
