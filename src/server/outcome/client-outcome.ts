import type { ClientOutcome, MyOutcome } from '#contract/outcome.ts';
import { doseLedger } from '#domain/assessment/dose-ledger.ts';
import { homeHolds } from '#domain/home/player/home-holds.ts';
import { adherence } from '#domain/outcome/course/adherence.ts';
import { partedAt } from '#domain/outcome/course/course-line.ts';
import { coursePicture } from '#domain/outcome/course/course-picture.ts';
import type { CourseRecord, VisitDone } from '#domain/outcome/course/course-record.ts';
import { diaryRow, goalsRow, roomPainRow } from '#domain/outcome/course/course-rows.ts';
import { instrumentRows } from '#domain/outcome/course/instrument-rows.ts';
import { measuredVisit } from '#domain/outcome/course/measured-visit.ts';
import type { OutcomeRow } from '#domain/outcome/course/outcome-row.ts';
import type { CourseLine, CoursePicture } from '#domain/outcome/course/picture.ts';
import { rangeRows } from '#domain/outcome/course/range-rows.ts';
import { thresholdRows } from '#domain/outcome/course/threshold-rows.ts';
import { effectOfDays } from '#domain/outcome/single-case/effect-of-days.ts';
import type { CarePlan } from '#domain/plan/care-plan.ts';
import { coursePage } from '#domain/plan/course-page.ts';
import type { Course } from '#domain/plan/course.ts';
import { indicationOf } from '#domain/plan/indications.ts';
import { deriveSession } from '#domain/session/session.ts';
import { readPlan } from '#server/plan/plan-shelf.ts';
import { partedOwn } from './own-days.ts';
import type { ReadCourse, ReadVisit } from './read-course.ts';
import type { ReadMyCourse } from './read-my-course.ts';

/** The therapist's page of a course, from what is on record of it. */
export function clientOutcomeFrom(read: ReadCourse, now: Temporal.Instant): ClientOutcome {
  const plan = read.plan === null ? null : readPlan(read.plan.plan);
  const record = recordOf(read, plan, now);
  const course = { episode: read.episode, plan, visits: record.visits, ratings: read.ratings };
  const picture = coursePicture(record);
  const homeDays = picture.home.map(({ on }) => on);
  const done = read.episode?.end?.endedOn ?? record.today;
  return {
    episode: episodeOf(course, { now, zone: read.zone, planSetAt: read.plan?.setAt ?? null }),
    picture: picture,
    rows: rowsOf(read, course, picture),
    dose: [...doseLedger(read.visits, homeHoldsBySession(record))],
    adherence: adherence(read.programs, homeDays, done),
  };
}

/** The client's own page: what is drawn, without the words of the room. */
export function myOutcomeFrom(read: ReadMyCourse, now: Temporal.Instant): MyOutcome {
  const picture = coursePicture({
    today: dayOf(now, read.zone),
    zone: read.zone,
    openedOn: null,
    endedOn: null,
    phases: read.plan === null ? [] : readPlan(read.plan).phases,
    visits: read.visits.map((visit) => ({ ...visit, painBefore: null, painAfter: null })),
    ...partedOwn(read.own),
  });
  return { picture: picture };
}

function recordOf(read: ReadCourse, plan: CarePlan | null, now: Temporal.Instant): CourseRecord {
  return {
    today: dayOf(now, read.zone),
    zone: read.zone,
    openedOn: read.episode?.openedOn ?? null,
    endedOn: read.episode?.end?.endedOn ?? null,
    phases: plan?.phases ?? [],
    visits: read.visits.map(visitOf),
    ...partedOwn(read.own),
  };
}

function visitOf({ at, appointment, facts }: ReadVisit): VisitDone {
  const { tests } = deriveSession(facts.filter(({ kind }) => kind === 'retested' || kind === 'corrected'));
  const pain = (wanted: 'before' | 'after'): number | null => {
    // The last one counts: who is asked again means it so.
    const test = tests.findLast((asked) => asked.when === wanted && asked.test.measure === 'pain')?.test;
    return test?.measure === 'pain' ? test.score : null;
  };
  return { at, appointment, painBefore: pain('before'), painAfter: pain('after') };
}

type Looking = Parameters<typeof coursePage>[1];

function episodeOf(course: Course, looking: Looking): ClientOutcome['episode'] {
  const { episode } = course;
  if (episode === null) return null;
  const { here, next, asked } = coursePage(course, looking);
  const asks = asked?.outcome;
  return {
    indication: indicationOf(episode.details.indication).name,
    openedOn: episode.openedOn,
    endedOn: episode.end?.endedOn ?? null,
    here,
    next: [...next],
    asks: asks === 'nothing-moved' || asks === 'worse' || asks === 'mixed' ? asks : null,
  };
}

/** What the client cares for most stands first: her goals, her diary, then what was asked by instruments and what was measured. */
function rowsOf(read: ReadCourse, course: Course, picture: CoursePicture): OutcomeRow[] {
  const measured = read.visits.map(({ at, facts }) =>
    measuredVisit(dayOf(Temporal.Instant.from(at), read.zone), facts),
  );
  return [
    ...goalsRow(course, read.zone),
    ...picture.lines.flatMap((line) =>
      diaryRow(line).map((row) => withEffect(row, line, picture.firstVisit)),
    ),
    ...roomPainRow(picture),
    ...instrumentRows(read.answers),
    ...rangeRows(measured),
    ...thresholdRows(measured),
  ];
}

function withEffect(row: OutcomeRow, line: CourseLine, firstVisit: string | null): OutcomeRow {
  const parted = partedAt(line.days, firstVisit);
  return { ...row, effect: effectOfDays({ ...parted, improvement: line.improvement }) };
}

const homeHoldsBySession = ({ played }: CourseRecord) =>
  [...Map.groupBy(played, ({ home }) => home).values()].flatMap((facts) => homeHolds(facts));

const dayOf = (now: Temporal.Instant, zone: string): string =>
  now.toZonedDateTimeISO(zone).toPlainDate().toString();
