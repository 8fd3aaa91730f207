import type { HomeSession, SessionWas } from './home-sessions.ts';

/** A day of the calendar: what was done on it, nothing, or still to come. */
export type CalendarDay = {
  readonly on: string;
  readonly was: SessionWas | 'quiet' | 'before' | 'ahead';
  readonly sessions: readonly HomeSession[];
};

export type CalendarWeek = { readonly monday: string; readonly days: readonly CalendarDay[] };

/** So many weeks are looked back on. */
export const WEEKS_BACK = 6;

/** The last weeks, Monday to Sunday, up to and with today's. Days before the program began are nobody's quiet days. */
export function calendarOf(
  sessions: readonly HomeSession[],
  { today, startsOn }: { readonly today: string; readonly startsOn: string },
): readonly CalendarWeek[] {
  const end = Temporal.PlainDate.from(today);
  const thisMonday = end.subtract({ days: end.dayOfWeek - 1 });
  const start = Temporal.PlainDate.from(startsOn);
  const byDay = Map.groupBy(sessions, ({ on }) => on);
  const dayOf = (date: Temporal.PlainDate): CalendarDay => {
    const own = byDay.get(date.toString()) ?? [];
    const most = order.find((was) => own.some((session) => session.was === was));
    if (most !== undefined) return { on: date.toString(), was: most, sessions: own };
    const isAhead = Temporal.PlainDate.compare(date, end) > 0;
    const isBefore = Temporal.PlainDate.compare(date, start) < 0;
    return { on: date.toString(), was: isAhead ? 'ahead' : isBefore ? 'before' : 'quiet', sessions: [] };
  };
  return Array.from({ length: WEEKS_BACK }, (_, index) =>
    thisMonday.subtract({ weeks: WEEKS_BACK - 1 - index }),
  )
    .filter((monday) => Temporal.PlainDate.compare(monday.add({ days: 6 }), start) >= 0)
    .map((monday) => ({
      monday: monday.toString(),
      days: Array.from({ length: 7 }, (_, days) => dayOf(monday.add({ days }))),
    }));
}

/** Of several sessions in a day the one shows that matters most to whom looks: a stop first. */
const order = ['stopped', 'done', 'part', 'skipped'] as const;
