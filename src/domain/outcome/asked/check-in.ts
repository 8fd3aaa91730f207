import type { DateText } from '#domain/base/time.ts';
import { type Course, type Looking, dayOf } from '#domain/plan/course.ts';
import { type Planned, asksOf } from './bundle.ts';
import { secondsOf } from './question.ts';
import { type Answered, type CheckIn, newestOf } from './still-open.ts';

/** Days, all of them [design]. */
const DAYS = { early: 3, together: 7, baselineCounts: 28, afterTheEnd: 14 } as const;
/** Less than two minutes, all together (ASKED-7). */
const MOST_SECONDS = 120;

/** What decides whether something is asked now. `course.episode` is the open one, else the one that ended last. */
export type AskingOf = {
  readonly course: Course;
  /** Whether a treatment has begun in this course of care; before one is opened, whether any ever did. */
  readonly begun: boolean;
  readonly visitAhead: boolean;
  /** Whatever was answered, by whomever. */
  readonly answered: readonly Answered[];
};

/** What a client's phone asks now; null while nothing is due. */
export function checkInDue(of: AskingOf, looking: Looking): CheckIn | null {
  const moment = momentOf(of, looking);
  if (moment === null) return null;
  const wanted = asksOf(of.course.episode?.details.indication ?? null, moment).map(({ instrument }) => ({
    instrument,
    since: newestOf(of.answered, instrument),
  }));
  const fitting = wanted.slice(0, howMany(wanted.map(({ instrument }) => instrument)));
  const asks = dueAmong(fitting, of, { ...looking, moment });
  return asks.length === 0 ? null : { moment, asks };
}

function momentOf({ course, begun, visitAhead }: AskingOf, looking: Looking): Planned | null {
  const { episode } = course;
  if (episode?.end) return endedLately(episode.end.endedOn, looking) ? 'discharge' : null;
  if (!begun) return episode !== null || visitAhead ? 'baseline' : null;
  return episode === null || course.plan === null ? null : 'reassessment';
}

const endedLately = (endedOn: string, looking: Looking): boolean =>
  daysSince(endedOn, looking) <= DAYS.afterTheEnd;

/** How many from the beginning of the list stay under the time. */
function howMany(asked: readonly string[]): number {
  let count = asked.length;
  while (count > 0 && secondsOf(asked.slice(0, count)) >= MOST_SECONDS) count -= 1;
  return count;
}

type At = Looking & { readonly moment: Planned };

function dueAmong(wanted: CheckIn['asks'], of: AskingOf, at: At): CheckIn['asks'] {
  switch (at.moment) {
    case 'baseline':
      return wanted.filter(({ since }) => since === null || daysSince(since, at) > DAYS.baselineCounts);
    case 'discharge': {
      const from = Temporal.PlainDate.from(of.course.episode?.end?.endedOn ?? '').subtract({
        days: DAYS.early,
      });
      return wanted.filter(({ since }) => since === null || since < from.toString());
    }
    case 'reassessment': {
      const left = wanted.map((ask) => ({ ask, days: daysLeft(ask.since, of, at) }));
      const isTime = left.some(({ days }) => days <= DAYS.early);
      return isTime ? left.filter(({ days }) => days <= DAYS.together).map(({ ask }) => ask) : [];
    }
  }
}

/** Days until an instrument is due again; 0 where the visits of the plan are done (ASKED-4). */
function daysLeft(answeredOn: DateText | null, { course }: AskingOf, looking: Looking): number {
  const { episode, plan, visits } = course;
  if (episode === null || plan === null) return Infinity;
  const isLater = answeredOn !== null && answeredOn > episode.openedOn;
  const since = isLater ? answeredOn : episode.openedOn;
  const done = isLater
    ? visits.filter(({ at }) => dayOf(at, looking.zone).toString() > since).length
    : visits.length;
  return done >= plan.review.visits ? 0 : plan.review.weeks * 7 - daysSince(since, looking);
}

const daysSince = (day: string, { now, zone }: Looking): number =>
  Temporal.PlainDate.from(day).until(dayOf(now.toString(), zone), { largestUnit: 'days' }).days;
