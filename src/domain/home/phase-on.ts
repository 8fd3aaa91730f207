import type { Program, ProgramPhase } from './program.ts';

export type PhaseOn = {
  readonly phase: ProgramPhase;
  readonly index: number;
  /** From 1, within the phase. */
  readonly week: number;
};

/** The phase of a day; null before the first day and after the last one (HOME-14). */
export function phaseOn(
  { startsOn, phases }: Pick<Program, 'startsOn' | 'phases'>,
  date: string,
): PhaseOn | null {
  let days = Temporal.PlainDate.from(startsOn).until(date).days;
  if (days < 0) return null;
  for (const [index, phase] of phases.entries()) {
    const length = phase.weeks * 7;
    if (days < length) return { phase, index, week: Math.floor(days / 7) + 1 };
    days -= length;
  }
  return null;
}

/** The day after the last one. */
export const endOf = ({ startsOn, phases }: Pick<Program, 'startsOn' | 'phases'>): string =>
  Temporal.PlainDate.from(startsOn)
    .add({ weeks: phases.reduce((sum, { weeks }) => sum + weeks, 0) })
    .toString();
