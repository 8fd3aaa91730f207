import { diaryDayAt } from '#domain/home/diary/diary-day.ts';
import type { DiaryFact } from '#domain/home/diary/diary-fact.ts';
import { sorenessAfter } from '#domain/home/diary/soreness.ts';
import { homeHolds } from '#domain/home/player/home-holds.ts';
import type { PlayFact } from '#domain/home/player/play-fact.ts';
import type { CourseRecord } from './course-record.ts';
import type { HomeMark } from './picture.ts';

/** The sessions at home in which something was held, the oldest first; each on the day of its evening (SOFAR-4). */
export function homeMarks({ played, diary, zone }: CourseRecord): HomeMark[] {
  const soreAt = sorenessByHome(diary);
  return [...Map.groupBy(played, ({ home }) => home)]
    .flatMap(([home, facts]) => markOf(facts, soreAt.get(home) ?? [], zone))
    .toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}

function markOf(facts: readonly PlayFact[], said: readonly DiaryFact[], zone: string): HomeMark[] {
  const [first, ...others] = homeHolds(facts);
  if (first === undefined) return [];
  const milliseconds = others.reduce((sum, { heldMs }) => sum + heldMs, first.heldMs);
  const soreness = sorenessAfter(said, { home: first.home }, zone)?.score ?? null;
  return [{ on: diaryDayAt(first.at, zone), seconds: Math.round(milliseconds) / 1000, soreness }];
}

/** By session: looking through the whole diary for each would take longer than all the rest. */
const sorenessByHome = (diary: readonly DiaryFact[]): ReadonlyMap<string, DiaryFact[]> =>
  Map.groupBy(diary, (fact) =>
    fact.kind === 'diary-soreness' && 'home' in fact.after ? fact.after.home : '',
  );
