import { regionOf } from '#domain/atlas/regions.ts';
import type { CarePlan } from './care-plan.ts';
import { claimOf, plainGrade, type ClaimId } from '#domain/evidence/claims.ts';
import type { Expectation, Goal } from './episode.ts';
import type { Phase, PhaseKind } from './phase.ts';
import { isByHands, phaseAt } from './phases.ts';

/** One part of the plan as the client reads it. `own` are words that somebody wrote; they stand as they are. */
export type PlainPart = {
  readonly id: 'why' | 'goals' | 'steps' | 'limits' | 'expect' | 'again' | 'end' | 'stop';
  readonly title: string;
  readonly lines: readonly PlainLine[];
};
export type PlainLine = {
  /** Before somebody's own words: "You told us". */
  readonly before?: string;
  readonly own?: string;
  readonly words: string;
  readonly here?: boolean;
  /** What carries a line that tells what to hope for. */
  readonly evidence?: ClaimId;
};

export type SharedPlan = {
  readonly plan: CarePlan;
  readonly goals: readonly Goal[];
  readonly expectations: readonly Expectation[];
  readonly visitsDone: number;
};

/** The plan in the client's plain words, read by a twelve-year-old (PLAN-24). Parts with nothing to say are left out. */
export function plainPlan({ plan, goals, expectations, visitsDone }: SharedPlan): PlainPart[] {
  const parts: PlainPart[] = [
    { id: 'why', title: 'Why you come', lines: ownLines(plan.complaint, plan.goal) },
    { id: 'goals', title: 'What you want to do again', lines: goals.map(goalLine) },
    { id: 'steps', title: 'What we will do', lines: phaseLines(plan, visitsDone) },
    { id: 'limits', title: 'What we take care of', lines: limitLines(plan) },
    { id: 'expect', title: 'What you can expect', lines: expectations.flatMap(expectLines) },
    { id: 'again', title: 'When we look again', lines: [againLine(plan)] },
    { id: 'end', title: 'When we are done', lines: plan.discharge.map((own) => ({ words: '', own })) },
    { id: 'stop', title: 'You can always say stop', lines: stopLines },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

const ownLines = (complaint: string, goal: string): PlainLine[] => [
  ...(complaint === '' ? [] : [{ before: 'You told us', own: complaint, words: '' }]),
  ...(goal === '' ? [] : [{ before: 'Your goal', own: goal, words: '' }]),
];

const goalLine = ({ activity, baseline, target }: Goal): PlainLine => ({
  own: activity,
  words:
    target === null
      ? `You gave it ${baseline} of 10 at the start.`
      : `You gave it ${baseline} of 10 at the start. You would be glad with ${target}.`,
});

const kindWords: Readonly<Record<PhaseKind, string>> = {
  gentle: 'We start with light, slow holds.',
  firmer: 'Then we may press a bit more, if you feel well with it.',
  'self-care': 'Then you learn what you can do at home.',
  bridge: 'Then you move on to exercise.',
};

function phaseLines({ phases, steps }: CarePlan, visitsDone: number): PlainLine[] {
  if (phases.length === 0) return [{ words: `We use slow, steady holds. ${placesWords(steps)}`.trim() }];
  const here = phaseAt(phases, visitsDone);
  return phases.map((phase, index) => {
    const places = phase.steps.length === 0 && isByHands(phase) ? steps : phase.steps;
    return { words: phaseWords({ ...phase, steps: places }), here: index === here?.index };
  });
}

function phaseWords({ kind, visits, minutes, perWeek, steps }: Phase): string {
  const count =
    visits === 0
      ? 'You do this at home.'
      : `${visits === 1 ? 'One visit' : `${visits} visits`} of about ${minutes} minutes${visits === 1 ? '' : `, ${oftenWords(perWeek)}`}.`;
  return `${kindWords[kind]} ${count} ${placesWords(steps)}`.trim();
}

function oftenWords(perWeek: number): string {
  if (perWeek === 1) return 'once a week';
  if (perWeek === 2) return 'twice a week';
  if (perWeek < 1) return `once in ${Math.round(1 / perWeek)} weeks`;
  return `about ${Math.round(perWeek)} times a week`;
}

/** Each place once, in the atlas's plain words. */
function placesWords(steps: CarePlan['steps']): string {
  const places = [...new Set(steps.map(({ region }) => regionOf(region).plain.toLowerCase()))];
  return places.length === 0 ? '' : `We work here: ${places.join(', ')}.`;
}

/** Only what she feels of it: the reasons stay with the therapist. */
function limitLines({ limits }: CarePlan): PlainLine[] {
  const { highestPressure, handsOnMinutes, excludedRegions } = limits;
  const places = [...new Set(excludedRegions.map(({ region }) => regionOf(region).plain.toLowerCase()))];
  return [
    ...(highestPressure === undefined ? [] : [{ words: `We press no more than ${highestPressure} of 5.` }]),
    ...(handsOnMinutes === undefined ? [] : [{ words: `We work for ${handsOnMinutes} minutes at most.` }]),
    ...(places.length === 0 ? [] : [{ words: `We leave this out: ${places.join(', ')}.` }]),
  ];
}

/** What was said to her, each time with how sure it is. A claim that may not be said is not said here either. */
function expectLines({ claim }: Expectation): PlainLine[] {
  const known = claimOf(claim);
  return known === undefined
    ? []
    : [{ words: `${known.plain} ${plainGrade(known.grade)}`, evidence: known.id }];
}

const againLine = ({ review }: CarePlan): PlainLine => ({
  words: `We look again after ${review.visits} visits or ${review.weeks} weeks. If nothing has changed by then, we change the plan, send you to someone else, or stop.`,
});

const stopLines: readonly PlainLine[] = [
  { words: 'Tell us when it hurts more than you want. We ease off or stop at once.' },
];
