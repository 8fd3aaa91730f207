import type { DateText } from '#domain/base/time.ts';
import type { DiaryDay } from './diary-day.ts';

/** Four weeks at home, and the pain is not better by what matters to people. A suggestion to look at the plan, never a stop. */
export type NoGain = { readonly before: number; readonly now: number };

/** H9: four weeks. */
const WEEKS = 4;
/** What is compared: the first week with the week before it, and the last two weeks. At least three days in each. [design] */
const DAYS = { before: 7, atFirst: 6, atLast: 13, atLeast: 3 } as const;
/** Two points or 30 percent, whichever is less [verified: V47 Ostelo 2008; V48]. */
const GAIN = { points: 2, share: 0.3 } as const;

/** Null while it is too early, too little was noted, or it helps (DIARY-10). */
export function noGain(days: readonly DiaryDay[], startsOn: DateText, today: DateText): NoGain | null {
  const start = Temporal.PlainDate.from(startsOn);
  const end = Temporal.PlainDate.from(today);
  if (Temporal.PlainDate.compare(end, start.add({ weeks: WEEKS })) < 0) return null;
  const before = meanPain(days, start.subtract({ days: DAYS.before }), start.add({ days: DAYS.atFirst }));
  const now = meanPain(days, end.subtract({ days: DAYS.atLast }), end);
  if (before === null || now === null || before === 0) return null;
  const matters = Math.min(GAIN.points, before * GAIN.share);
  return before - now >= matters ? null : { before, now };
}

function meanPain(
  days: readonly DiaryDay[],
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): number | null {
  const pains = days
    .filter(({ day }) => day >= from.toString() && day <= to.toString())
    .flatMap(({ pain }) => (pain === null ? [] : [pain.value]));
  return pains.length < DAYS.atLeast ? null : pains.reduce((sum, pain) => sum + pain, 0) / pains.length;
}
