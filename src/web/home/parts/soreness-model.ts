import { diaryDayAt } from '#domain/home/diary/diary-day.ts';
import { hoursBetween, type SorenessDue, sorenessDue } from '#domain/home/diary/soreness.ts';
import { type HomeRecord, sessionDoings } from '#domain/home/diary/home-days.ts';
import { longDay } from '#web/app/time-words.ts';
import type { KeptHome } from '#web/home/my-home.ts';
import { visitDoings } from '#web/home/tonight/tonight-plan.ts';
import { words } from '#web/home/words.ts';

/** What soreness is to be asked of now, as one question: two things of one day make sore together. */
type SorenessQuestion = { readonly ask: string; readonly about: readonly SorenessDue[] };

export function sorenessQuestion(
  kept: KeptHome | undefined,
  record: HomeRecord,
  { now, zone }: { now: string; zone: string },
): SorenessQuestion | null {
  const doings = [...(kept === undefined ? [] : visitDoings(kept.home)), ...sessionDoings(record)];
  const due = sorenessDue(record.diary, doings, now);
  const [first] = due;
  if (first === undefined) return null;
  // A session of the night belongs to the evening before, as in the diary.
  const day = longDay(Temporal.PlainDate.from(diaryDayAt(first.endedAt, zone)));
  const about = due.filter(({ asks }) => asks === first.asks);
  if (first.asks === 'still') return { ask: words.soreness.still(day), about };
  return { ask: 'visit' in first.after ? words.soreness.visit(day) : words.soreness.home(day), about };
}

/** The facts of one answer: one for each thing it may come from. */
export const sorenessAnswers = ({ about }: SorenessQuestion, score: number, now: string) =>
  about.map(({ after, endedAt }) => ({
    kind: 'diary-soreness' as const,
    after,
    hours: Math.round(hoursBetween(endedAt, now) * 100) / 100,
    score,
  }));
