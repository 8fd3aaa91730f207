import type { Improvement } from '#domain/outcome/improvement.ts';
import { courseSoFar } from './course-so-far.ts';
import type { CourseLine, LineId, OnDay } from './picture.ts';

const told: Readonly<Record<LineId, { readonly called: string; readonly improvement: Improvement }>> = {
  pain: { called: 'pain', improvement: 'decrease' },
  sleep: { called: 'sleep', improvement: 'increase' },
  mood: { called: 'mood', improvement: 'increase' },
  energy: { called: 'energy', improvement: 'increase' },
};

const RANGE = [0, 10] as const;

/** A line of the diary with its noise and its sentence. Without a visit every day is one of before (SOFAR-2). */
export function courseLine(id: LineId, days: readonly OnDay[], firstVisit: string | null): CourseLine {
  const { called, improvement } = told[id];
  const { before, since } = partedAt(days, firstVisit);
  return {
    id,
    improvement,
    range: RANGE,
    days,
    soFar: courseSoFar({ called, improvement, range: RANGE, before, since }),
  };
}

/** The values before the first visit and after it. Its own day is neither: who could say whether it was noted before it? (SOFAR-2) */
export function partedAt(
  days: readonly OnDay[],
  firstVisit: string | null,
): { readonly before: readonly number[]; readonly since: readonly number[] } {
  if (firstVisit === null) return { before: valuesOf(days), since: [] };
  return {
    before: valuesOf(days.filter(({ on }) => on < firstVisit)),
    since: valuesOf(days.filter(({ on }) => on > firstVisit)),
  };
}

const valuesOf = (some: readonly OnDay[]): number[] => some.map(({ value }) => value);
