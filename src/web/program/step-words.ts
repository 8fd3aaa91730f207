import { exerciseOf } from '#domain/home/exercises.ts';
import type { ProgramStep } from '#domain/home/program.ts';
import { toolNames } from '#domain/home/tool.ts';
import { withUnits } from '#web/ui/unbroken.ts';
import { words } from './words.ts';

/** A step in one line: "Each side, tennis ball, 2 × 45 s, rest 30 s, pressure 2". */
export const doseWords = ({ side, tool, seconds, sets, restSeconds, pressure }: ProgramStep): string =>
  withUnits(
    [
      side === 'mid' ? '' : words.step.sides[side],
      toolNames[tool],
      words.step.times(sets, seconds),
      sets > 1 ? words.step.resting(restSeconds) : '',
      words.step.pressing(pressure),
    ]
      .filter(Boolean)
      .join(', '),
  );

export const stepName = ({ exercise }: ProgramStep): string => exerciseOf(exercise).words.name;
