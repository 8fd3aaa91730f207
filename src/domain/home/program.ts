import { z } from 'zod';
import { RegionId } from '#domain/atlas/region.ts';
import { Pressure, Score } from '#domain/atlas/vocabulary.ts';
import { DateText, InstantText } from '#domain/base/time.ts';
import { ExerciseId } from './exercise-id.ts';
import { Tool } from './tool.ts';

/** `each` is one side after the other: the whole dose on both. */
export const StepSide = z.enum(['left', 'right', 'each', 'mid']);
export type StepSide = z.infer<typeof StepSide>;

/** One exercise with its dose. A set with a ball or the hands is one spot. */
export const ProgramStep = z.strictObject({
  id: z.uuid(),
  exercise: ExerciseId,
  side: StepSide,
  tool: Tool,
  /** Of one set, on one side. */
  seconds: z.int().min(1).max(600),
  sets: z.int().min(1).max(10),
  restSeconds: z.int().min(0).max(600),
  pressure: Pressure,
});
export type ProgramStep = z.infer<typeof ProgramStep>;

/** Three ways through the same evening, from the most to the least. `rest` may be empty: then it is a day off. */
export const Version = z.enum(['full', 'gentle', 'rest']);
export type Version = z.infer<typeof Version>;

const Steps = z.array(ProgramStep).max(24);
export const ProgramPhase = z.strictObject({
  title: z.string().trim().min(1).max(80),
  weeks: z.int().min(1).max(26),
  daysPerWeek: z.int().min(1).max(7),
  /** Never on two days in a row. */
  everyOtherDay: z.boolean(),
  versions: z.strictObject({ full: Steps, gentle: Steps, rest: Steps }),
});
export type ProgramPhase = z.infer<typeof ProgramPhase>;

/** From which answers of a morning a version is picked: any one of them is enough. */
const Flare = z.strictObject({
  /** This much pain or more. */
  painFrom: Score,
  /** This little sleep or less; 0 is none, 10 a full night. */
  sleepTo: Score,
  /** This little energy or less; 0 is none, 10 plenty. */
  energyTo: Score,
});
export const FlareRules = z.strictObject({
  gentle: Flare,
  rest: Flare,
  /** By whom and when; null until the therapist has signed. */
  signed: z.strictObject({ by: z.string().trim().min(1).max(120), at: InstantText }).nullable(),
});
export type FlareRules = z.infer<typeof FlareRules>;

/** What a client does at home over weeks: set by the therapist, bounded by `boundProgram`. */
export const Program = z.strictObject({
  title: z.string().trim().min(1).max(120),
  startsOn: DateText,
  reviewOn: DateText,
  phases: z.array(ProgramPhase).min(1).max(8),
  flare: FlareRules,
  /** The most discomfort it may come to, and by how many points it is to ease before a hold may end early. */
  discomfort: z.strictObject({ highest: Score, easesBy: z.int().min(1).max(5) }),
  /** The therapist's word on each region that is only done with her word. */
  cautions: z.array(z.strictObject({ region: RegionId, words: z.string().trim().min(1).max(400) })).max(30),
});
export type Program = z.infer<typeof Program>;
