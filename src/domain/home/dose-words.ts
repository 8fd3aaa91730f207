import { pressureName } from '#domain/atlas/pressure-scale.ts';
import type { ProgramPhase, ProgramStep, StepSide } from './program.ts';
import { sessionSeconds } from './session-time.ts';

/** A dose as it is read aloud: "30 seconds, 2 times, on each side; rest 30 seconds; pressure 2 of 5 (light)". */
export function doseWords(step: Omit<ProgramStep, 'id' | 'exercise' | 'tool'>): string {
  const { seconds, sets, side, restSeconds, pressure } = step;
  const times = sets === 1 ? 'once' : `${sets} times`;
  const rest = sets > 1 && restSeconds > 0 ? `; rest ${restSeconds} seconds between` : '';
  return `${seconds} seconds, ${times}${onSide[side]}${rest}; pressure ${pressure} of 5 (${pressureName(pressure)})`;
}

const onSide: Readonly<Record<StepSide, string>> = {
  left: ', on the left',
  right: ', on the right',
  each: ', on each side',
  mid: '',
};

/** "3 days a week, never two days in a row". */
export function daysWords({ daysPerWeek, everyOtherDay }: ProgramPhase): string {
  const days = daysPerWeek === 1 ? 'One day a week' : `${daysPerWeek} days a week`;
  if (daysPerWeek === 7) return 'Every day';
  return everyOtherDay && daysPerWeek > 1 ? `${days}, never two days in a row` : days;
}

/** Full minutes of a version, rests included: "about 6 minutes"; a version without steps is a day off. */
export function lengthWords(steps: readonly ProgramStep[]): string {
  const minutes = Math.ceil(sessionSeconds(steps) / 60);
  if (steps.length === 0) return 'a day off';
  return minutes === 1 ? 'about a minute' : `about ${minutes} minutes`;
}
