import { doseKindOf, doseTable, usualSession } from './dose-table.ts';
import { exerciseOf } from './exercises.ts';
import { lowerPressure } from './lower-pressure.ts';
import type { ProgramStep } from './program.ts';

/**
 * A worse day's version from the full one, with the sensitive dose of clinical reference 5.2: for a gentle day its first
 * places, for a rest the first thing that the hands do alone [design]. Never longer or firmer than the full one (HOME-25).
 */
export function proposeVersion(
  version: 'gentle' | 'rest',
  full: readonly ProgramStep[],
  newId: () => string,
): readonly ProgramStep[] {
  const lighter = full.map((step) => ({ ...sensitive(step), id: newId() }));
  if (version === 'rest')
    return lighter
      .filter(({ exercise }) => exerciseOf(exercise).carries === 'hands')
      .slice(0, 1)
      .map((step) => lowerPressure(step, step.pressure));
  const places = [...new Set(full.map(({ exercise }) => exerciseOf(exercise).region))];
  const first = new Set(places.slice(0, usualSession.sensitive.regions));
  return lighter.filter(({ exercise }) => first.has(exerciseOf(exercise).region));
}

function sensitive(step: ProgramStep): ProgramStep {
  const { seconds, sets } = doseTable[doseKindOf(exerciseOf(step.exercise).carries)].sensitive;
  return {
    ...lowerPressure(step, Math.max(0, step.pressure - 2)),
    seconds: Math.min(step.seconds, seconds[1]),
    sets: Math.min(step.sets, sets[1]),
  };
}
