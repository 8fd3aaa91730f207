import type { Program } from './program.ts';

/** "Three days quiet" (issue, [design]). */
const DAYS = 3;

/** From so many days without a session on somebody should ask; who was given one day a week is not quiet after three. */
export const quietFrom = ({ phases }: Pick<Program, 'phases'>): number =>
  Math.max(DAYS, Math.ceil(7 / Math.min(...phases.map(({ daysPerWeek }) => daysPerWeek))));
