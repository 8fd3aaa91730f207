import { doseKindOf, doseTable } from './dose-table.ts';
import { exerciseOf } from './exercises.ts';
import { lowerPressure } from './lower-pressure.ts';
import type { Program, ProgramPhase, ProgramStep } from './program.ts';

/** Three quarters of the time, a set and a step of pressure less: what one press of the button takes off. [design] */
const SHARE = 0.75;
/** Shortened to whole steps of so many seconds. [design] */
const ROUND = 5;

/** The program one step lighter; the same one where nothing can get lighter (HOME-16). */
export function lighten(program: Program): Program {
  const phases = program.phases.map(lighterPhase);
  return phases.every((phase, index) => phase === program.phases[index]) ? program : { ...program, phases };
}

export const lightenBy = (program: Program, steps: number): Program =>
  Array.from({ length: steps }).reduce<Program>(lighten, program);

function lighterPhase(phase: ProgramPhase): ProgramPhase {
  const { full, gentle, rest } = phase.versions;
  const versions = { full: full.map(lighter), gentle: gentle.map(lighter), rest: rest.map(lighter) };
  const isSame = (['full', 'gentle', 'rest'] as const).every((version) =>
    versions[version].every((step, index) => step === phase.versions[version][index]),
  );
  return isSame ? phase : { ...phase, versions };
}

/** One step of a session lighter. Never below the shortest sensitive dose, one set and the lightest touch; never more. */
function lighter(step: ProgramStep): ProgramStep {
  const [floor] = doseTable[doseKindOf(exerciseOf(step.exercise).carries)].sensitive.seconds;
  const wished = Math.floor((step.seconds * SHARE) / ROUND) * ROUND;
  const seconds = Math.min(step.seconds, Math.max(floor, wished));
  const sets = Math.max(1, step.sets - 1);
  const { pressure } = lowerPressure(step, 1);
  const isSame = seconds === step.seconds && sets === step.sets && pressure === step.pressure;
  return isSame ? step : { ...step, seconds, sets, pressure };
}
