import type { SourceMark } from '#domain/atlas/techniques.ts';

/** The smallest change that is more than the measuring itself is likely to make. */
export type DetectableChange = {
  readonly points: number;
  readonly mark: SourceMark;
  readonly source: string;
};

export type CourseMeasure = 'goals' | 'goal' | 'pain' | 'neck-pain' | 'sleep' | 'fatigue';

// Clinical reference 6.1. Null is what nobody knows or the reference's author did not see.
const table: Readonly<Record<CourseMeasure, DetectableChange | null>> = {
  goals: { points: 2, mark: 'verified', source: 'PSFS, mean of the activities, MDC90 (V45)' },
  goal: { points: 3, mark: 'verified', source: 'PSFS, one activity, MDC90 (V45)' },
  pain: { points: 1.77, mark: 'verified', source: 'Pain 0 to 10, measured in back pain, n = 1232 (V48)' },
  'neck-pain': { points: 2.6, mark: 'recalled', source: 'Pain 0 to 10 in neck pain, remembered' },
  sleep: null,
  fatigue: null,
};

export const detectableChange = (measure: CourseMeasure): DetectableChange | null => table[measure];

/** The change that decides; a number that was only remembered never does (PLAN-19). */
export function decidingChange(measure: CourseMeasure): number | null {
  const known = table[measure];
  return known === null || known.mark !== 'verified' ? null : known.points;
}
