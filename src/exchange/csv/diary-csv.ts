import { bySaying, diaryDayAt, diaryDays, diaryFields, type DiaryDay } from '#domain/home/diary/diary-day.ts';
import type { DiaryFact } from '#domain/home/diary/diary-fact.ts';
import { csvRows, type Cell } from './csv-rows.ts';

const HEAD = [
  'day',
  'noted_at',
  'late',
  'what',
  'pain_0_to_10',
  'sleep_0_to_10',
  'mood_0_to_10',
  'energy_0_to_10',
  'bad_day',
  'words',
  'soreness_0_to_10',
  'hours_after',
  'after',
  'stands',
] as const;

/** The client's diary as a table: one row for each thing that was noted, in the order of noting, nothing left out (DIARY-13). */
export function diaryCsv(facts: readonly DiaryFact[], zone: string): string {
  const standing = standingFacts(diaryDays(facts, zone, EVER));
  const rows = facts.toSorted(bySaying).map((fact) => rowOf(fact, { zone, standing }));
  return csvRows([HEAD, ...rows]);
}

const EVER = { from: '0000-01-01', to: '9999-12-31' } as const;

/** The facts of which something still stands. */
const standingFacts = (days: readonly DiaryDay[]): ReadonlySet<string> =>
  new Set(
    days.flatMap((day) =>
      [...diaryFields, 'bad' as const, 'words' as const].flatMap((field) => day[field]?.fact ?? []),
    ),
  );

type Sight = { readonly zone: string; readonly standing: ReadonlySet<string> };

function rowOf(fact: DiaryFact, { zone, standing }: Sight): readonly Cell[] {
  const on = diaryDayAt(fact.at, zone);
  if (fact.kind === 'diary-soreness') {
    const after = 'visit' in fact.after ? 'visit' : 'home session';
    const hours = Math.round(fact.hours * 10) / 10;
    return [
      on,
      fact.at,
      false,
      'soreness',
      null,
      null,
      null,
      null,
      null,
      null,
      fact.score,
      hours,
      after,
      true,
    ];
  }
  const { mood = null, bad = null, words = null } = fact.kind === 'diary-noted' ? fact : {};
  const { pain = null, sleep = null, energy = null } = fact;
  const what = fact.kind === 'diary-noted' ? 'diary' : 'morning';
  const said = [pain, sleep, mood, energy, bad, words];
  return [fact.day, fact.at, on > fact.day, what, ...said, null, null, null, standing.has(fact.id)];
}
