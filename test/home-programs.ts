import { regions } from '#domain/atlas/regions.ts';
import { type ExerciseId, ExerciseId as ExerciseIds } from '#domain/home/exercise-id.ts';
import { exerciseOf, exercises } from '#domain/home/exercises.ts';
import type { Program, ProgramPhase, ProgramStep } from '#domain/home/program.ts';
import { freelyStanding, type HomeDay } from '#domain/home/standing.ts';
import type { TonightAsked } from '#domain/home/tonight.ts';
import { type HomeOffer, homeOffer } from '#domain/screening/home-offer.ts';
import { BodyPosition, HomeTool } from '#domain/screening/limits.ts';
import { screen } from '#domain/screening/screen.ts';
import * as fc from 'fast-check';
import { calm, NOW } from '#test/screening.ts';

/** A runner who is well and answered everything. */
export const freeOffer: HomeOffer = homeOffer(screen(calm(), NOW));

/** Ids that count up: `stepId(3)`. */
export const stepId = (number: number): string =>
  `0198a000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export function idsFrom(first = 1): () => string {
  let next = first;
  return () => {
    next += 1;
    return stepId(next - 1);
  };
}

/** A step in its usual dose, on each side, with the first of its tools. */
export function aStep(exercise: ExerciseId, but: Partial<ProgramStep> = {}): ProgramStep {
  const { dose, sided, tools } = exerciseOf(exercise);
  return {
    id: stepId(ExerciseIds.options.indexOf(exercise) + 1),
    exercise,
    side: sided ? 'each' : 'mid',
    tool: tools[0] ?? 'hands',
    seconds: dose.seconds[0],
    sets: 1,
    restSeconds: dose.restSeconds,
    pressure: 2,
    ...but,
  };
}

export const aPhase = (but: Partial<ProgramPhase> = {}): ProgramPhase => ({
  title: 'First weeks',
  weeks: 4,
  daysPerWeek: 3,
  everyOtherDay: true,
  versions: {
    full: [aStep('calf-roller', { pressure: 3 }), aStep('upper-trap-ball', { pressure: 3 })],
    gentle: [aStep('upper-trap-ball')],
    rest: [],
  },
  ...but,
});

/** Four weeks from Monday the 5th of January 2026, signed. */
export const aProgram = (but: Partial<Program> = {}): Program => ({
  title: 'Calf and shoulder',
  startsOn: '2026-01-05',
  reviewOn: '2026-02-02',
  phases: [aPhase()],
  flare: {
    gentle: { painFrom: 5, sleepTo: 4, energyTo: 4 },
    rest: { painFrom: 8, sleepTo: 2, energyTo: 2 },
    signed: { by: 'Maren Holt', at: '2026-01-05T15:00:00Z' },
  },
  discomfort: { highest: 5, easesBy: 2 },
  cautions: [],
  ...but,
});

/** The first evening of a program on a good day. */
export const anEvening = (but: Partial<TonightAsked> = {}): TonightAsked => ({
  date: '2026-01-05',
  offer: freeOffer,
  morning: { pain: 1, sleep: 8, energy: 8 },
  standing: freelyStanding,
  history: [],
  ...but,
});

const side = fc.constantFrom('left' as const, 'right' as const);
const ids = exercises.map(({ id }) => id);
const regionId = fc.constantFrom(...regions.map(({ id }) => id));
const pressure = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const);

export const anyOffer: fc.Arbitrary<HomeOffer> = fc.record({
  gate: fc.constantFrom('free' as const, 'limited' as const, 'ask-first' as const, 'blocked' as const),
  tools: fc.subarray(HomeTool.options),
  positions: fc.subarray(BodyPosition.options),
  highestPressure: fc.option(pressure),
  minutes: fc.integer({ min: 1, max: 20 }),
  highestDiscomfort: fc.integer({ min: 1, max: 6 }),
  regionsPerSession: fc.integer({ min: 1, max: 6 }),
  secondsPerRegion: fc.option(fc.integer({ min: 1, max: 120 })),
  everyOtherDay: fc.boolean(),
  excludedRegions: fc.array(
    fc.record(
      {
        region: regionId,
        side: fc.constantFrom('left' as const, 'right' as const, 'bilateral' as const),
        reason: fc.constant('For a test.'),
        rule: fc.constant('CI21'),
      },
      { requiredKeys: ['region', 'reason', 'rule'] },
    ),
    { maxLength: 8 },
  ),
  cautions: fc.constant([]),
});

const anyStep: fc.Arbitrary<ProgramStep> = fc.record({
  id: fc.integer({ min: 1, max: 400 }).map(stepId),
  exercise: fc.constantFrom(...ids),
  side: fc.constantFrom('left' as const, 'right' as const, 'each' as const, 'mid' as const),
  tool: fc.constantFrom('roller' as const, 'tennis-ball' as const, 'hands' as const, 'stick' as const),
  seconds: fc.integer({ min: 1, max: 600 }),
  sets: fc.integer({ min: 1, max: 10 }),
  restSeconds: fc.integer({ min: 0, max: 120 }),
  pressure,
});
/** A step with a tool that its exercise takes, so that it is not left out for that alone. */
const likelyStep = anyStep.map((step) => ({
  ...step,
  tool: exerciseOf(step.exercise).tools[0] ?? step.tool,
}));
const anySteps = fc.array(fc.oneof(anyStep, { arbitrary: likelyStep, weight: 4 }), { maxLength: 8 });

const anyFlare = fc.record({ painFrom: score(), sleepTo: score(), energyTo: score() });

export const anyProgram: fc.Arbitrary<Program> = fc.record({
  title: fc.constant('Any'),
  startsOn: fc.constant('2026-01-05'),
  reviewOn: fc.constantFrom('2026-01-01', '2026-02-02'),
  phases: fc.array(
    fc.record({
      title: fc.constant('Phase'),
      weeks: fc.integer({ min: 1, max: 4 }),
      daysPerWeek: fc.integer({ min: 1, max: 7 }),
      everyOtherDay: fc.boolean(),
      versions: fc.record({ full: anySteps, gentle: anySteps, rest: anySteps }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  flare: fc.record({
    gentle: anyFlare,
    rest: anyFlare,
    signed: fc.constantFrom(null, { by: 'Maren Holt', at: '2026-01-05T15:00:00Z' }),
  }),
  discomfort: fc.record({ highest: score(), easesBy: fc.integer({ min: 1, max: 5 }) }),
  cautions: fc
    .subarray(regions.filter(({ home }) => home === 'caution').map(({ id }) => id))
    .map((all) => all.map((region) => ({ region, words: 'As I showed you.' }))),
});

const anyDay: fc.Arbitrary<HomeDay> = fc.record({
  on: fc.integer({ min: 1, max: 20 }).map((day) => `2026-01-${String(day).padStart(2, '0')}`),
  places: fc.array(fc.record({ region: regionId, side, highestDiscomfort: fc.option(score()) }), {
    maxLength: 4,
  }),
  soreness: fc.option(
    fc.record({
      saidOn: fc.integer({ min: 1, max: 20 }).map((day) => `2026-01-${String(day).padStart(2, '0')}`),
      score: score(),
      after48Hours: fc.boolean(),
    }),
  ),
});

export const anyMorning = fc.option(
  fc.record({ pain: fc.option(score()), sleep: fc.option(score()), energy: fc.option(score()) }),
);

export const anyEvening: fc.Arbitrary<TonightAsked> = fc.record({
  date: fc.integer({ min: 1, max: 31 }).map((day) => `2026-01-${String(day).padStart(2, '0')}`),
  offer: anyOffer,
  morning: anyMorning,
  standing: fc.record({
    paused: fc.option(fc.constant({ since: '2026-01-03', why: 'Pain rose twice.' }), { freq: 8 }),
    blocked: fc.array(
      fc.record({
        region: regionId,
        side,
        until: fc.constantFrom('2026-01-10', null),
        why: fc.constant('A sign.'),
      }),
      { maxLength: 3 },
    ),
    lightened: fc.integer({ min: 0, max: 3 }),
  }),
  history: fc.array(anyDay, { maxLength: 5 }),
});

function score() {
  return fc.integer({ min: 0, max: 10 });
}
