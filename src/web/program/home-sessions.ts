import { diaryDayAt } from '#domain/home/diary/diary-day.ts';
import type { DiaryFact } from '#domain/home/diary/diary-fact.ts';
import type { HomeRecord } from '#domain/home/diary/home-days.ts';
import { sorenessAfter } from '#domain/home/diary/soreness.ts';
import type { HomeFact } from '#domain/home/home-fact.ts';
import { homeHolds, inOrder, type HomeHold } from '#domain/home/player/home-holds.ts';
import type { PlayFact } from '#domain/home/player/play-fact.ts';
import type { EndWhy } from '#domain/home/player/play-words.ts';

/** How far a session came: whole, in part, not begun, or stopped by a rule. */
export type SessionWas = 'done' | 'part' | 'skipped' | 'stopped';

/** One session at home as a therapist reads it. */
export type HomeSession = {
  readonly home: string;
  readonly on: string;
  readonly was: SessionWas;
  /** Null where the log breaks off. */
  readonly why: EndWhy | null;
  readonly holds: readonly HomeHold[];
  readonly heldSeconds: number;
  /** What was said of the soreness afterwards; null where nothing was. */
  readonly soreness: { readonly score: number; readonly after48Hours: boolean } | null;
};

/** The sessions among what was filed, the oldest first. */
export const sessionsIn = ({ played, diary }: HomeRecord, zone: string): readonly HomeSession[] =>
  [...Map.groupBy(inOrder(played).filter(isPlayed), ({ home }) => home)]
    .map(([home, own]) => sessionOf(home, own, { diary, zone }))
    .toSorted((one, other) => one.on.localeCompare(other.on));

const isPlayed = (fact: HomeFact): fact is PlayFact => 'home' in fact;

type Around = { readonly diary: readonly DiaryFact[]; readonly zone: string };

function sessionOf(home: string, facts: readonly PlayFact[], { diary, zone }: Around): HomeSession {
  const holds = homeHolds(facts);
  const why = facts.find((fact) => fact.kind === 'home-ended')?.why ?? null;
  const skips = facts.filter((fact) => fact.kind === 'home-skipped').length;
  const soreness = sorenessAfter(diary, { home }, zone);
  return {
    home,
    on: diaryDayAt(facts[0]?.at ?? '', zone),
    was: wasOf({ why, skips, holds: holds.length }),
    why,
    holds,
    heldSeconds: Math.round(holds.reduce((sum, { heldMs }) => sum + heldMs, 0) / 1000),
    soreness: soreness && { score: soreness.score, after48Hours: soreness.after48Hours },
  };
}

const stops: ReadonlySet<EndWhy | null> = new Set(['H1', 'H2', 'H6', 'H8', 'seven-twice']);

const wasOf = (told: { why: EndWhy | null; skips: number; holds: number }): SessionWas => {
  if (stops.has(told.why)) return 'stopped';
  if (told.holds === 0) return 'skipped';
  return told.why === 'done' && told.skips === 0 ? 'done' : 'part';
};
