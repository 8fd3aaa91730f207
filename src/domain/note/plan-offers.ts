import type { CarePlan } from '#domain/plan/care-plan.ts';
import type { Phase } from '#domain/plan/phase.ts';
import { isByHands, phaseAt, phaseName } from '#domain/plan/phases.ts';
import type { Session } from '#domain/session/session.ts';
import type { DraftedSentence } from './drafting.ts';

/** The plan that a session opened from, with the visits of the episode that were done before it. */
export type PlanBehind = { readonly plan: CarePlan; readonly visitsBefore: number };

/**
 * What the plan says of the next visit, for the note's plan part: its phase, what the client begins by herself, a look
 * that is due by the count of visits (NOTE-40). Offered and never drafted. Each stands on the first thing noted of the
 * session, and its id ends with that fact's, so that the server reads it the same without knowing the plan (NOTE-29).
 */
export function planOffers({ plan, visitsBefore }: PlanBehind, session: Session): DraftedSentence[] {
  const [first] = session.timeline;
  if (first === undefined) return [];
  const offer = (what: string, words: string): DraftedSentence => ({
    id: `offer:plan:${what}:${first.fact}`,
    section: 'plan',
    words,
    facts: [first.fact],
  });
  const next = phaseAt(plan.phases, visitsBefore + 1);
  return [
    ...(next === null ? [] : [offer('next', nextWords(next.phase, next.visitInPhase))]),
    ...ownWorkWords(plan, visitsBefore).map((words) => offer('own-work', words)),
    ...((visitsBefore + 1) % plan.review.visits === 0 ? [offer('review', REVIEW)] : []),
  ];
}

const REVIEW = 'Rate the goals again at the next visit and ask how it changed altogether.';

function nextWords(phase: Phase, visitInPhase: number): string {
  const { kind, visits, minutes, perWeek, highestPressure } = phase;
  if (visitInPhase > visits) return 'The planned visits are done: end the course or plan on.';
  const pressure = highestPressure === null ? '' : `, pressure at most ${highestPressure} of 5`;
  const often = isByHands(phase) ? `, ${perWeek} a week` : '';
  return `Next visit: ${phaseName(kind).toLowerCase()} phase, visit ${visitInPhase} of ${visits}, ${minutes} minutes${often}${pressure}.`;
}

/** Said once, where this visit ends one phase and the next begins what the client does herself. */
function ownWorkWords({ phases }: CarePlan, visitsBefore: number): string[] {
  const [now, next] = [phaseAt(phases, visitsBefore), phaseAt(phases, visitsBefore + 1)];
  if (next === null || next.index === now?.index) return [];
  if (next.phase.kind === 'self-care')
    return ['Begin self-care: show the home work, and have it shown back.'];
  if (next.phase.kind === 'bridge')
    return ['Begin the bridge to exercise, and offer a referral to physical therapy.'];
  return [];
}
