import { Pressure } from '#domain/atlas/vocabulary.ts';
import type { HomeOffer } from '#domain/screening/home-offer.ts';
import { type BoundProgram, boundProgram } from './bound-program.ts';
import { boundStep } from './bound-step.ts';
import { daysAfter } from './day-off.ts';
import { doseKindOf, doseTable, hardCaps, usualSession } from './dose-table.ts';
import type { Exercise } from './exercise.ts';
import type { ExerciseId } from './exercise-id.ts';
import { exerciseOf } from './exercises.ts';
import { doseFor } from './in-doubt.ts';
import type { ProgramTemplate } from './program-templates.ts';
import type { Program, ProgramPhase, ProgramStep } from './program.ts';
import type { Tool } from './tool.ts';

export type ProgramWanted = {
  readonly offer: HomeOffer;
  readonly startsOn: string;
  /** What the client has at hand; hands always are. Everything where it is not said. */
  readonly tools?: readonly Tool[];
  readonly cautions: Program['cautions'];
  readonly newId: () => string;
};

/** The days, doses and rules of a template are [design], within the table of doses (5.2). */
const flare: Program['flare'] = {
  gentle: { painFrom: 5, sleepTo: 4, energyTo: 4 },
  rest: { painFrom: 8, sleepTo: 2, energyTo: 2 },
  signed: null,
};

type Kind = ProgramTemplate['dose'];

/** A template made for a client: two weeks to get used to it and four of the usual dose, bounded at once (HOME-23). */
export function programFrom(template: ProgramTemplate, wanted: ProgramWanted): BoundProgram {
  const usual = doseFor(wanted.offer) === 'sensitive' ? 'sensitive' : template.dose;
  const chosen = exercisesOf(template, wanted);
  const { discomfort } = usualSession[usual];
  const program: Program = {
    title: template.name,
    startsOn: wanted.startsOn,
    reviewOn: daysAfter(wanted.startsOn, 28),
    phases: [
      phaseOf({ title: 'Getting used to it', weeks: 2, kind: 'sensitive', chosen, wanted }),
      phaseOf({ title: 'The usual', weeks: 4, kind: usual, chosen, wanted }),
    ],
    flare,
    discomfort: { highest: discomfort, easesBy: 2 },
    cautions: wanted.cautions,
  };
  return boundProgram(program, wanted.offer);
}

/** Of each place the first that may be done with what is at hand; what is written about besides. */
function exercisesOf({ places, withWords, dose }: ProgramTemplate, wanted: ProgramWanted): ExerciseId[] {
  const cautions = new Set(wanted.cautions.map(({ region }) => region));
  const isAllowed = (id: ExerciseId): boolean => {
    const step = stepOf(id, dose, wanted);
    return step !== null && boundStep(step, { offer: wanted.offer, cautions, away: [] }).step !== null;
  };
  const found = places.flatMap((place) => place.find(isAllowed) ?? []);
  const besides = withWords.filter(isAllowed);
  const most = Math.min(usualSession[dose].regions, hardCaps.regionsPerSession);
  return [...new Set([...besides, ...found])].slice(0, most);
}

type PhaseWanted = {
  readonly title: string;
  readonly weeks: number;
  readonly kind: Kind;
  readonly chosen: readonly ExerciseId[];
  readonly wanted: ProgramWanted;
};

function phaseOf({ title, weeks, kind, chosen, wanted }: PhaseWanted): ProgramPhase {
  const { daysPerWeek, everyOtherDay, regions } = usualSession[kind];
  const steps = (dose: Kind, most: number): ProgramStep[] =>
    chosen.slice(0, most).flatMap((id) => stepOf(id, dose, wanted) ?? []);
  const byHand = chosen.filter((id) => exerciseOf(id).carries === 'hands').slice(0, 1);
  return {
    title,
    weeks,
    daysPerWeek,
    everyOtherDay,
    versions: {
      full: steps(kind, regions),
      gentle: steps('sensitive', usualSession.sensitive.regions),
      rest: byHand
        .flatMap((id) => stepOf(id, 'sensitive', wanted) ?? [])
        .map((step) => ({ ...step, pressure: 1 })),
    },
  };
}

/** With the first tool that is at hand, at the low end of the usual dose; null without a tool. */
function stepOf(id: ExerciseId, kind: Kind, { tools, newId, offer }: ProgramWanted): ProgramStep | null {
  const exercise = exerciseOf(id);
  const tool = exercise.tools.find((one) => one === 'hands' || tools === undefined || tools.includes(one));
  if (tool === undefined) return null;
  const { seconds, sets, restSeconds } = doseTable[doseKindOf(exercise.carries)][kind];
  return {
    id: newId(),
    exercise: id,
    side: exercise.sided ? 'each' : 'mid',
    tool,
    seconds: Math.min(kind === 'standard' ? exercise.dose.seconds[0] : seconds[1], exercise.dose.capSeconds),
    sets: sets[0],
    restSeconds,
    pressure: pressureOf(kind, exercise, offer),
  };
}

/** Moderate in the usual dose, light in the sensitive one, and never above the exercise's and the screening's highest. */
function pressureOf(kind: Kind, { dose }: Exercise, { highestPressure }: HomeOffer): Pressure {
  const usual = kind === 'sensitive' ? 2 : 3;
  return Pressure.parse(Math.min(usual, dose.highestPressure, highestPressure ?? usual));
}
