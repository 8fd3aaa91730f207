import { diaryDayAt, type DiaryDay, type DiaryField, diaryDays } from '#domain/home/diary/diary-day.ts';
import type { HomeRecord } from '#domain/home/diary/home-days.ts';

/** How far the picture looks back. */
const WEEKS = 6;

export type WeeksBack = { readonly from: string; readonly to: string; readonly days: readonly DiaryDay[] };

export function weeksBack({ diary }: HomeRecord, zone: string, now: string): WeeksBack {
  const to = diaryDayAt(now, zone);
  const from = Temporal.PlainDate.from(to)
    .subtract({ days: WEEKS * 7 - 1 })
    .toString();
  return { from, to, days: diaryDays(diary, zone, { from, to }) };
}

export const dayBefore = (day: string): string =>
  Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

const daysBetween = (one: string, other: string): number =>
  Temporal.PlainDate.from(one).until(other, { largestUnit: 'days' }).days;

/** Where the middle of a day lies from left to right, in hundredths of the picture. */
export const across = ({ from, to }: WeeksBack, day: string): number =>
  (100 * (daysBetween(from, day) + 0.5)) / (daysBetween(from, to) + 1);

/** Where a score lies from the top, in hundredths of the picture. */
export const down = (score: number): number => 100 - score * 10;

export type Dot = {
  readonly day: string;
  readonly score: number;
  readonly late: boolean;
  readonly x: number;
  readonly y: number;
};

/** What was said of a field, and the lines between days that lie side by side: over a gap there is none (DIARY-4). */
export function pictureOf(weeks: WeeksBack, field: DiaryField) {
  const dots = weeks.days.flatMap((day): Dot[] => {
    const said = day[field];
    if (said === null) return [];
    return [
      { day: day.day, score: said.value, late: said.late, x: across(weeks, day.day), y: down(said.value) },
    ];
  });
  const lines = dots.slice(1).flatMap((dot, index) => {
    const before = dots[index];
    return before !== undefined && daysBetween(before.day, dot.day) === 1 ? [{ from: before, to: dot }] : [];
  });
  return { dots, lines };
}

/** The Mondays in sight, for the foot of the picture. */
export function mondaysIn({ from, to }: WeeksBack): readonly string[] {
  const first = Temporal.PlainDate.from(from);
  const monday = first.add({ days: (8 - first.dayOfWeek) % 7 });
  const count = Math.floor(daysBetween(monday.toString(), to) / 7) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, week) => monday.add({ weeks: week }).toString());
}
