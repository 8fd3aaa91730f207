import { Pressure } from '#domain/atlas/vocabulary.ts';
import { doseKindOf, doseTable, type usualSession } from './dose-table.ts';
import type { Exercise } from './exercise.ts';
import type { ProgramStep } from './program.ts';

type Dose = Pick<ProgramStep, 'seconds' | 'sets' | 'restSeconds' | 'pressure'>;

/** What a step begins with where nobody says another dose: the low end of the usual, or the light one where in doubt (5.2). */
export function usualDose({ carries, dose }: Exercise, kind: keyof typeof usualSession): Dose {
  const light = doseTable[doseKindOf(carries)].sensitive;
  const { seconds, sets, restSeconds } =
    kind === 'standard'
      ? { seconds: dose.seconds[0], sets: dose.sets[0], restSeconds: dose.restSeconds }
      : { seconds: light.seconds[1], sets: light.sets[0], restSeconds: light.restSeconds };
  return {
    seconds: Math.min(seconds, dose.capSeconds),
    sets,
    restSeconds,
    pressure: Pressure.parse(Math.min(kind === 'standard' ? 3 : 2, dose.highestPressure)),
  };
}
