import type { DateText, InstantText } from '#domain/base/time.ts';
import type { Program } from '#domain/home/program.ts';
import { dayOf } from './standing.ts';

type Quiet = {
  readonly today: DateText;
  readonly zone: string;
  readonly program: Program | undefined;
  /** When the last session at home began; null where there was none. */
  readonly lastAt: InstantText | null;
};

/** Whole days since the last session, or since the program began; null without a program, and before it begins. */
export function quietDays({ today, zone, program, lastAt }: Quiet): number | null {
  if (!program || program.startsOn > today) return null;
  const last = lastAt === null ? program.startsOn : dayOf(lastAt, zone);
  const since = last < program.startsOn ? program.startsOn : last;
  return Math.max(0, Temporal.PlainDate.from(since).until(today, { largestUnit: 'days' }).days);
}
