import type { Course } from './course.ts';
import { dayWords } from './day-words.ts';
import { phaseAt, phaseName } from './phases.ts';
import type { Asked, Outcome, Review } from './review.ts';

/** What is next, the most pressing first. */
export function nextLines(course: Course, review: Review | null, asked: Asked | null): string[] {
  const { episode, plan } = course;
  if (episode === null) return ['Open an episode: what for, the history, the goals with where they stand.'];
  if (episode.end !== null) return ['The episode has ended. Open a new one for a new course.'];
  if (plan === null) return ['Make a plan, from a template or of your own.'];
  return [
    ...(asked === null ? [] : [askedLine(asked.outcome)]),
    ...reviewLine(review, episode.details.goals.length),
    ...phaseLine(course),
  ];
}

/** What a look that moved nothing asks for, in a sentence. */
export const askedLine = (outcome: Outcome): string =>
  outcome === 'nothing-moved'
    ? 'Nothing moved beyond its noise: change the plan, refer, or end the course.'
    : 'Something got worse: change the plan, refer, or end the course.';

function reviewLine(review: Review | null, goals: number): string[] {
  if (review === null) return [];
  if (goals === 0) return ['Ask for goals, so that a look has something to look at.'];
  if (review.due) return ['Look again: rate the goals and ask how it changed altogether.'];
  const visits = review.visitsLeft === 1 ? '1 more visit' : `${review.visitsLeft} more visits`;
  return [`Look again after ${visits}, or on ${dayWords(review.dueOn)}, whichever is first.`];
}

function phaseLine({ plan, visits }: Course): string[] {
  if (plan === null) return [];
  const at = phaseAt(plan.phases, visits.length);
  if (at === null) return [];
  const { phase, index, visitInPhase } = at;
  const following = plan.phases[index + 1];
  if (visitInPhase > phase.visits) return ['The planned visits are done: end the course or plan on.'];
  const pressure = phase.highestPressure === null ? '' : `, pressure at most ${phase.highestPressure} of 5`;
  const left = phase.visits - visitInPhase;
  const then =
    following === undefined
      ? 'then the course ends'
      : `then the ${phaseName(following.kind).toLowerCase()} phase`;
  return [
    `Next visit: ${phaseName(phase.kind).toLowerCase()}, ${phase.minutes} minutes${pressure}.`,
    left === 0 ? `It is the last of this phase, ${then}.` : `${left} more in this phase after it, ${then}.`,
  ];
}
