import type { DateText } from '#domain/base/time.ts';
import { type Course, type Looking, dayOf } from '#domain/plan/course.ts';
import { reviewOf } from '#domain/plan/review.ts';
import { type Planned, asksOf } from './bundle.ts';
import { secondsOf } from './question.ts';

/** Days, all of them [design]. */
const DAYS = { early: 3, together: 7, baselineCounts: 28, afterTheEnd: 14 } as const;
/** Less than two minutes, all together (ASKED-7). */
const MOST_SECONDS = 120;

export type Answered = { readonly instrument: string; readonly day: DateText };

/** What decides whether something is asked now. `course.episode` is the open one, else the one that ended last. */
export type AskingOf = {
  readonly course: Course;
  /** Whether a treatment has begun in this course of care; before one is opened, whether any ever did. */
  readonly begun: boolean;
  readonly visitAhead: boolean;
  /** Whatever was answered, by whomever. */
  readonly answered: readonly Answered[];
};

/** What is asked now, and of each instrument when it was last answered: a later answer settles it. */
export type CheckIn = {
  readonly moment: Planned;
  readonly asks: readonly { readonly instrument: string; readonly since: DateText | null }[];
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

/** What is still open of a check-in after these answers, which the practice may not have yet (ASKED-6). */
export const stillOpen = ({ asks }: CheckIn, answered: readonly Answered[]): readonly string[] =>
  asks
    .filter(({ instrument, since }) => {
      const newest = newestOf(answered, instrument);
      return newest === null || (since !== null && newest <= since);
    })
    .map(({ instrument }) => instrument);

function momentOf({ course, begun, visitAhead }: AskingOf, looking: Looking): Planned | null {
  const { episode } = course;
  if (episode?.end) return endedLately(episode.end.endedOn, looking) ? 'discharge' : null;
  if (!begun) return episode !== null || visitAhead ? 'baseline' : null;
  return reviewOf(course, looking) === null ? null : 'reassessment';
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
  const review = reviewOf(course, looking);
  if (review === null || course.plan === null) return Infinity;
  const { visits, weeks } = course.plan.review;
  const looked = review.since.toString();
  const since = answeredOn !== null && answeredOn > looked ? answeredOn : looked;
  const done =
    since === looked
      ? review.visitsSince
      : course.visits.filter(({ at }) => dayOf(at, looking.zone).toString() > since).length;
  return done >= visits ? 0 : weeks * 7 - daysSince(since, looking);
}

const newestOf = (answered: readonly Answered[], instrument: string): DateText | null =>
  answered
    .filter((one) => one.instrument === instrument)
    .reduce<DateText | null>((newest, { day }) => (newest === null || day > newest ? day : newest), null);

const daysSince = (day: string, { now, zone }: Looking): number =>
  Temporal.PlainDate.from(day).until(dayOf(now.toString(), zone), { largestUnit: 'days' }).days;
