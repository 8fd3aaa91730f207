import { byTime, type Course, type Looking } from './course.ts';
import { dayWords } from './day-words.ts';
import { type Ending, endingsOf } from './discharge.ts';
import { indicationOf } from './indications.ts';
import { askedLine, nextLines } from './next-lines.ts';
import type { Phase } from './phase.ts';
import { phaseAt, phaseName, plannedVisits } from './phases.ts';
import { type Asked, askedOf, type Outcome, outcomeAt, type Review, reviewOf } from './review.ts';
import { type MeasureVerdict, verdictsOf } from './verdicts.ts';

/** A phase on the line of the plan. */
export type PhaseOnLine = {
  readonly phase: Phase;
  readonly state: 'done' | 'here' | 'ahead';
  /** Visits of this phase that are done. */
  readonly done: number;
};

/** The course on one page: where we are, what is next, what would end it (PLAN-23). */
export type CoursePage = {
  readonly line: readonly PhaseOnLine[];
  readonly visitsDone: number;
  /** Null where the plan has no phases. */
  readonly visitsPlanned: number | null;
  readonly here: string;
  readonly next: readonly string[];
  readonly endings: readonly Ending[];
  readonly review: Review | null;
  readonly verdicts: readonly MeasureVerdict[];
  readonly outcome: Outcome;
  readonly asked: Asked | null;
  /** The course in one line, for the client file. */
  readonly summary: string;
};

export function coursePage(
  course: Course,
  looking: Looking & { readonly planSetAt: string | null },
): CoursePage {
  const visitsDone = course.visits.length;
  const planned = plannedVisits(course.plan?.phases ?? []);
  const review = reviewOf(course, looking);
  const asked = askedOf(course, looking);
  const here = hereWords(course);
  return {
    line: lineOf(course),
    visitsDone,
    visitsPlanned: planned === 0 ? null : planned,
    here,
    next: nextLines(course, review, asked),
    endings: endingsOf(course),
    review,
    verdicts: verdictsOf(course),
    outcome: outcomeAt(course, byTime(course.ratings).at(-1)),
    asked,
    summary: summaryOf(course, here, { review, asked }),
  };
}

function lineOf({ plan, visits }: Course): PhaseOnLine[] {
  if (plan === null) return [];
  const at = phaseAt(plan.phases, visits.length);
  let before = 0;
  return plan.phases.map((phase, index) => {
    const done = Math.min(phase.visits, Math.max(0, visits.length - before));
    before += phase.visits;
    const state = at?.index === index ? 'here' : index < (at?.index ?? 0) ? 'done' : 'ahead';
    return { phase, state, done };
  });
}

/** "Visit 3 of 5 in the firmer phase", for the next visit. */
function hereWords({ plan, visits }: Course): string {
  if (plan === null) return 'No plan yet';
  const at = phaseAt(plan.phases, visits.length);
  if (at === null) return `Visit ${visits.length + 1}, without phases`;
  const { phase, visitInPhase } = at;
  const name = phaseName(phase.kind).toLowerCase();
  if (visitInPhase > phase.visits) return `Past the planned visits, in the ${name} phase`;
  return `Visit ${visitInPhase} of ${phase.visits} in the ${name} phase`;
}

function summaryOf(
  { episode }: Course,
  here: string,
  { review, asked }: Pick<CoursePage, 'review' | 'asked'>,
): string {
  if (episode === null) return 'No episode is open.';
  const name = indicationOf(episode.details.indication).name;
  if (episode.end !== null)
    return `${name}: ended on ${dayWords(Temporal.PlainDate.from(episode.end.endedOn))}.`;
  const look =
    asked === null ? (review?.due === true ? ' Time to look again.' : '') : ` ${askedLine(asked.outcome)}`;
  return `${name}. ${here}.${look}`;
}
