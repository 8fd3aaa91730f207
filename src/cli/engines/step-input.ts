import { z } from 'zod';
import { nearest } from '#domain/base/nearest.ts';
import { AskFirst } from '#domain/home/ask-first.ts';
import { ExerciseId } from '#domain/home/exercise-id.ts';
import { exerciseOf } from '#domain/home/exercises.ts';
import { ProgramStep } from '#domain/home/program.ts';
import { usualDose } from '#domain/home/usual-dose.ts';

const step = ProgramStep.shape;

/** The name of an exercise; of one that there is not, what was probably meant. */
const Name = z.string().transform((name, context) => {
  const { data } = ExerciseId.safeParse(name);
  if (data !== undefined) return { exercise: data };
  const meant = nearest(name, ExerciseId.options);
  const hint = meant === undefined ? '`unwind program --exercises` lists them' : `did you mean ${meant}?`;
  context.addIssue({ code: 'custom', message: `is no exercise; ${hint}`, input: name });
  return z.NEVER;
});

/** A step as people write it: the exercise alone will do, then it is its shortest usual dose. */
export const StepInput = z.union([
  Name,
  z.strictObject({
    id: step.id.optional(),
    exercise: ExerciseId,
    side: step.side.optional(),
    tool: step.tool.optional(),
    seconds: step.seconds.optional(),
    sets: step.sets.optional(),
    restSeconds: step.restSeconds.optional(),
    pressure: step.pressure.optional(),
    /** As `unwind program` prints them of a day; the exercise tells them. */
    name: z.string().optional(),
    asksFirst: z.array(AskFirst).optional(),
  }),
]);
export type StepInput = z.output<typeof StepInput>;

type Left = { readonly newId: () => string; readonly dose: Parameters<typeof usualDose>[1] };

/** The step with what was left out: both sides, the first tool, and the dose that a step begins with. */
export function wholeStep(given: StepInput, { newId, dose }: Left): ProgramStep {
  const exercise = exerciseOf(given.exercise);
  const usual = {
    id: newId(),
    side: exercise.sided ? ('each' as const) : ('mid' as const),
    tool: exercise.tools[0] ?? 'hands',
    ...usualDose(exercise, dose),
  };
  const told = Object.entries(given).filter(([key, value]) => key in step && value !== undefined);
  return ProgramStep.parse({ ...usual, ...Object.fromEntries(told) });
}
