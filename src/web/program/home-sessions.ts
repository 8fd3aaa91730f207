import { diaryDayAt } from '#domain/home/diary/diary-day.ts';
import type { HomeRecord } from '#domain/home/diary/home-days.ts';
import { sorenessAfter } from '#domain/home/diary/soreness.ts';
import type { HomeHold } from '#domain/home/player/home-holds.ts';
import { homeSessions, type HomeSession as Told } from '#domain/home/player/home-session.ts';
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
  homeSessions(played).map((told) => {
    const { home, why, holds, heldMs } = told;
    const soreness = sorenessAfter(diary, { home }, zone);
    return {
      home,
      on: diaryDayAt(told.beganAt, zone),
      was: wasOf(told),
      why,
      holds,
      heldSeconds: Math.round(heldMs / 1000),
      soreness: soreness && { score: soreness.score, after48Hours: soreness.after48Hours },
    };
  });

const stops: ReadonlySet<EndWhy | null> = new Set(['H1', 'H2', 'H6', 'H8', 'seven-twice']);

const wasOf = ({ why, holds, steps }: Told): SessionWas => {
  if (stops.has(why)) return 'stopped';
  if (holds.length === 0) return 'skipped';
  return why === 'done' && steps.every(({ came }) => came === 'done') ? 'done' : 'part';
};
