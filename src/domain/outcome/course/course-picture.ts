import { daysAfter } from '#domain/home/day-off.ts';
import { diaryDays, type DiaryDay } from '#domain/home/diary/diary-day.ts';
import type { SoreAfter } from '#domain/home/diary/diary-fact.ts';
import { sorenessAfter } from '#domain/home/diary/soreness.ts';
import { dayOf } from '#domain/plan/course.ts';
import type { CourseRecord } from './course-record.ts';
import { courseLine } from './course-line.ts';
import { homeMarks } from './home-marks.ts';
import { phaseBands } from './phase-bands.ts';
import { type CoursePicture, lineIds, type VisitMark } from './picture.ts';

/** What was noted so many days before the first visit still tells of the time before. [design] */
const DAYS_BEFORE = 28;

/** Everything that is drawn of a course: lines of the diary, phases, visits, sessions at home (SOFAR-1). */
export function coursePicture(record: CourseRecord): CoursePicture {
  const visits = visitMarks(record);
  const firstVisit = visits[0]?.on ?? null;
  const to = record.endedOn ?? record.today;
  const days = diaryDays(record.diary, record.zone, { from: earliest(record, firstVisit), to });
  const from = firstOf([days[0]?.day, firstVisit, record.openedOn]) ?? to;
  return {
    from,
    to,
    firstVisit,
    phases: phaseBands(
      record.phases,
      visits.map(({ on }) => on),
      to,
    ),
    visits,
    home: homeMarks(record).filter(({ on }) => on >= from && on <= to),
    lines: lineIds.map((id) => courseLine(id, daysWith(days, id), firstVisit)),
  };
}

/** A course of a year ago is not this one's time before. */
function earliest({ openedOn, today }: CourseRecord, firstVisit: string | null): string {
  const began = firstOf([firstVisit, openedOn]) ?? today;
  return daysAfter(began, -DAYS_BEFORE);
}

const firstOf = (days: readonly (string | null | undefined)[]): string | undefined =>
  days.filter((day): day is string => typeof day === 'string').toSorted()[0];

const daysWith = (days: readonly DiaryDay[], id: (typeof lineIds)[number]) =>
  days.flatMap(({ day, [id]: said }) => (said === null ? [] : [{ on: day, value: said.value }]));

const visitMarks = (record: CourseRecord): VisitMark[] =>
  record.visits.map(({ at, appointment, painBefore, painAfter }) => ({
    on: dayOf(at, record.zone).toString(),
    painBefore,
    painAfter,
    soreness: appointment === null ? null : sorenessOf(record, { visit: appointment }),
  }));

const sorenessOf = ({ diary, zone }: CourseRecord, after: SoreAfter): number | null =>
  sorenessAfter(diary, after, zone)?.score ?? null;
