import type { FactId } from '#domain/base/ids.ts';
import { diaryDayAt } from '#domain/home/diary/diary-day.ts';
import type { DiaryMorning, DiaryNoted, DiarySoreness, SoreAfter } from '#domain/home/diary/diary-fact.ts';
import { hoursBetween, type Doing } from '#domain/home/diary/soreness.ts';

/** Where the practice of these stories is: six hours behind UTC in January. */
export const ZONE = 'America/Chicago';

let told = 0;
const uuid = (): string => `00000000-0000-4000-8000-${String((told += 1)).padStart(12, '0')}`;

const stamp = (at: string) => ({ id: uuid() as FactId, tick: 1, at, version: 4 as const });

type Said<Fact> = Partial<Omit<Fact, 'kind' | 'id' | 'at'>>;

/** Noted at an instant, of that day unless another is said. */
export const noted = (at: string, said: Said<DiaryNoted>): DiaryNoted => ({
  kind: 'diary-noted',
  entry: uuid(),
  day: diaryDayAt(at, ZONE),
  ...stamp(at),
  ...said,
});

/** The three taps. */
export const morning = (at: string, said: Said<DiaryMorning>): DiaryMorning => ({
  kind: 'diary-morning',
  entry: uuid(),
  day: diaryDayAt(at, ZONE),
  ...stamp(at),
  ...said,
});

export const visit = (endedAt: string): Doing => ({ after: { visit: uuid() }, endedAt });
export const homeSession = (endedAt: string): Doing => ({ after: { home: uuid() }, endedAt });

/** Said so many hours after a visit or a session. */
export const sore = ({ after, endedAt }: Doing, hours: number, score: number): DiarySoreness =>
  soreAt({ after, endedAt }, hoursLater(endedAt, hours), score);

const soreAt = (doing: { after: SoreAfter; endedAt: string }, at: string, score: number): DiarySoreness => ({
  kind: 'diary-soreness',
  entry: uuid(),
  after: doing.after,
  hours: hoursBetween(doing.endedAt, at),
  score,
  ...stamp(at),
});

export const hoursLater = (at: string, hours: number): string =>
  Temporal.Instant.from(at)
    .add({ minutes: Math.round(hours * 60) })
    .toString();
