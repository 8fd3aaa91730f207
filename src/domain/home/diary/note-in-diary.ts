import type { FactId } from '#domain/base/ids.ts';
import type { NotingClock } from '#domain/session/noting.ts';
import type { DiaryFact } from './diary-fact.ts';

type Stamp = 'id' | 'tick' | 'at' | 'run' | 'elapsedMs' | 'version';
/** Each kind for itself, so that a union keeps its members. */
type Unstamped<One> = One extends unknown ? Omit<One, Stamp> : never;

/** What the client says, before it has a time and a number. */
export type DiaryNote = Unstamped<DiaryFact>;

/** Makes the fact of what the client notes now. */
export const noteInDiary = (note: DiaryNote, clock: NotingClock): DiaryFact => ({
  ...note,
  id: clock.id() as FactId,
  version: 4,
  tick: clock.tick,
  at: clock.at,
  run: clock.run,
  elapsedMs: clock.elapsedMs,
});
