import type { HomeOffer } from '#domain/screening/home-offer.ts';
import { jsonPath } from '#domain/base/problems.ts';
import { boundSession, type BoundSession, type SessionBounds } from './bound-session.ts';
import { hardCaps } from './dose-table.ts';
import { exerciseOf } from './exercises.ts';
import type { Program, ProgramPhase, Version } from './program.ts';
import { sessionSeconds, topPressure } from './session-time.ts';

/** What is out of bounds, at which place of the program's JSON, and by which rule of RULES.md. */
export type ProgramProblem = { readonly path: string; readonly why: string; readonly rule: string };

export type BoundProgram = { readonly program: Program; readonly problems: readonly ProgramProblem[] };

/**
 * The program cut to what the screening, the regions' limits and the caps allow, and everything that was cut. A program
 * without problems comes back as it was; bounding what was bounded changes nothing (HOME-13).
 */
export function boundProgram(program: Program, offer: HomeOffer): BoundProgram {
  const phases = program.phases.map((phase, index) => boundOne(phase, index, program, offer));
  const discomfort = boundDiscomfort(program, offer);
  const review = boundReview(program);
  const flare = boundFlare(program);
  return {
    program: {
      ...program,
      reviewOn: review.reviewOn,
      flare: flare.flare,
      phases: phases.map(({ phase }) => phase),
      discomfort: { ...program.discomfort, highest: discomfort.highest },
    },
    problems: [
      ...review.problems,
      ...phases.flatMap(({ problems }) => problems),
      ...flare.problems,
      ...discomfort.problems,
    ],
  };
}

export type BoundPhase = {
  readonly phase: ProgramPhase;
  readonly versions: Readonly<Record<Version, BoundSession>>;
};

/** The three versions of a phase, each within its bounds and none harder than the one before. */
export function boundPhase(
  phase: ProgramPhase,
  program: Program,
  { offer, away }: Pick<SessionBounds, 'offer' | 'away'>,
): BoundPhase {
  const bounds = { offer, away, cautions: new Set(program.cautions.map(({ region }) => region)) };
  const { versions } = phase;
  const full = boundSession(versions.full, { ...bounds, notBeyond: null });
  const gentle = boundSession(versions.gentle, { ...bounds, notBeyond: doseOf(full) });
  const rest = boundSession(versions.rest, { ...bounds, notBeyond: doseOf(gentle) });
  return {
    phase: {
      ...phase,
      versions: { full: [...full.steps], gentle: [...gentle.steps], rest: [...rest.steps] },
    },
    versions: { full, gentle, rest },
  };
}

const doseOf = ({ steps }: BoundSession) => ({
  seconds: sessionSeconds(steps),
  pressure: topPressure(steps),
});

function boundOne(phase: ProgramPhase, index: number, program: Program, offer: HomeOffer) {
  const { phase: bounded, versions } = boundPhase(phase, program, { offer, away: [] });
  const at = (...path: readonly PropertyKey[]): string => jsonPath(['phases', index, ...path]);
  const problems = (['full', 'gentle', 'rest'] as const).flatMap((version) =>
    versions[version].cuts.map(({ index: step, field, rule, why }): ProgramProblem => {
      const id = phase.versions[version][step]?.exercise;
      const name = id === undefined ? '' : `${exerciseOf(id).words.name}: `;
      return { path: at('versions', version, step, ...(field ? [field] : [])), rule, why: `${name}${why}` };
    }),
  );
  const days = boundDays(bounded, offer);
  return {
    phase: days.phase,
    problems: [
      ...days.cuts.map(({ field, why }) => ({ path: at(field), rule: 'HOME-11', why })),
      ...problems,
    ],
  };
}

/** Every other day comes to four days in a week at most. */
const EVERY_OTHER_DAY = 4;

function boundDays(phase: ProgramPhase, offer: HomeOffer) {
  const cuts: { field: 'everyOtherDay' | 'daysPerWeek'; why: string }[] = [];
  const everyOtherDay = phase.everyOtherDay || offer.everyOtherDay;
  if (everyOtherDay && !phase.everyOtherDay)
    cuts.push({ field: 'everyOtherDay', why: 'The screening allows work every other day at most.' });
  const most = everyOtherDay ? EVERY_OTHER_DAY : 7;
  if (phase.daysPerWeek > most)
    cuts.push({ field: 'daysPerWeek', why: `Every other day comes to at most ${most} days a week.` });
  return { phase: { ...phase, everyOtherDay, daysPerWeek: Math.min(phase.daysPerWeek, most) }, cuts };
}

function boundDiscomfort({ discomfort }: Program, offer: HomeOffer) {
  const most = Math.min(hardCaps.highestDiscomfort, offer.highestDiscomfort);
  const highest = Math.min(discomfort.highest, most);
  const why = `Discomfort at most ${most} of 10.`;
  const problems = [{ path: jsonPath(['discomfort', 'highest']), rule: 'HOME-11', why }];
  return { highest, problems: highest < discomfort.highest ? problems : [] };
}

/** Looked at again after four weeks where the day that is written lies before the beginning (clinical reference 2.3, [design]). */
function boundReview({ startsOn, reviewOn }: Program) {
  if (Temporal.PlainDate.compare(reviewOn, startsOn) > 0) return { reviewOn, problems: [] };
  const why = 'The day to look at it again comes after the first day.';
  return {
    reviewOn: Temporal.PlainDate.from(startsOn).add({ weeks: 4 }).toString(),
    problems: [{ path: jsonPath(['reviewOn']), rule: 'HOME-11', why }],
  };
}

const flareWords = {
  painFrom: 'Rest begins at no less pain than the gentle version.',
  sleepTo: 'Rest begins at no more sleep than the gentle version.',
  energyTo: 'Rest begins at no more energy than the gentle version.',
} as const;

/** A day of rest is for what is worse than a gentle one (HOME-15). */
function boundFlare({ flare }: Program) {
  const { gentle } = flare;
  const rest = {
    painFrom: Math.max(flare.rest.painFrom, gentle.painFrom),
    sleepTo: Math.min(flare.rest.sleepTo, gentle.sleepTo),
    energyTo: Math.min(flare.rest.energyTo, gentle.energyTo),
  };
  const problems = (['painFrom', 'sleepTo', 'energyTo'] as const)
    .filter((field) => rest[field] !== flare.rest[field])
    .map((field) => ({ path: jsonPath(['flare', 'rest', field]), rule: 'HOME-15', why: flareWords[field] }));
  return { flare: { ...flare, rest }, problems };
}
