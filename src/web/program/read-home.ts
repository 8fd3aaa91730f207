import type { ClientHome } from '#contract/home.ts';
import { diaryDayAt, diaryDays, type DiaryDay } from '#domain/home/diary/diary-day.ts';
import { readHomeRecord } from '#domain/home/diary/home-days.ts';
import { noGain, type NoGain } from '#domain/home/diary/no-gain.ts';
import { calendarOf, WEEKS_BACK, type CalendarWeek } from './calendar.ts';
import { curvesOf, type ExerciseCurve } from './curves.ts';
import { sessionsIn, type HomeSession } from './home-sessions.ts';
import type { Days } from './plot.ts';

/** What follows from everything that was filed at home, as of a day. */
export type ReadHome = {
  readonly today: string;
  /** The days that the drawings span. */
  readonly days: Days;
  readonly sessions: readonly HomeSession[];
  readonly calendar: readonly CalendarWeek[];
  readonly curves: readonly ExerciseCurve[];
  readonly diary: readonly DiaryDay[];
  readonly noGain: NoGain | null;
};

/** Reads the facts once; what a newer Unwind filed is left unread. */
export function readHome({ facts, zone, program }: ClientHome, now: Temporal.Instant): ReadHome {
  const record = readHomeRecord(facts);
  const today = diaryDayAt(now.toString(), zone);
  const sessions = sessionsIn(record, zone);
  const startsOn = [program?.program.startsOn, sessions[0]?.on]
    .filter((on) => on !== undefined)
    .toSorted()[0];
  const days = { first: firstDay(today, startsOn), last: today };
  const recent = sessions.filter(({ on }) => on >= days.first);
  const diary = diaryDays(record.diary, zone, { from: EVER, to: today });
  return {
    today,
    days,
    sessions,
    calendar: calendarOf(sessions, { today, startsOn: startsOn ?? today }),
    curves: curvesOf(recent),
    diary: diary.filter(({ day }) => day >= days.first),
    noGain: program && noGain(diary, program.program.startsOn, today),
  };
}

/** The drawings begin with the program, no longer ago than the calendar and no shorter than two weeks. */
const firstDay = (today: string, startsOn: string | undefined): string => {
  const [longest, shortest] = [back(today, WEEKS_BACK * 7 - 1), back(today, 13)];
  if (startsOn === undefined || startsOn > shortest) return shortest;
  return startsOn < longest ? longest : startsOn;
};

const EVER = '0000-01-01';

const back = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).subtract({ days }).toString();
