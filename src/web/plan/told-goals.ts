import type { ScreeningRecord } from '#domain/screening/screening-record.ts';
import { dateIn } from '#web/app/time-words.ts';
import type { GoalRow } from './episode-form.ts';

/** What the client named in the form and no row says yet: each becomes a goal with its start and its day. */
export function toldGoals(
  { answers }: ScreeningRecord,
  { rows, zone, newId }: { rows: readonly GoalRow[]; zone: string; newId: () => string },
): GoalRow[] {
  const told = answers
    .filter(({ item }) => item === 'goals')
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .at(-1);
  if (!told || !Array.isArray(told.value)) return [];
  const baselineOn = dateIn(told.at, zone).toString();
  return told.value
    .filter((named) => typeof named === 'object' && 'activity' in named)
    .filter(({ activity }) => rows.every((row) => row.activity.trim() !== activity.trim()))
    .map(({ activity, score }) => ({
      id: newId(),
      activity,
      baseline: String(score),
      baselineOn,
      target: '',
    }));
}
