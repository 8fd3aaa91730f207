import type { FactId } from '#domain/base/ids.ts';
import { applyFact } from './apply-fact.ts';
import type { PlayFact, PlayNote } from './play-fact.ts';
import type { PlayState, Reading } from './play-state.ts';

/** Writes facts one after another, each seen by the next. Chance is handed in. */
export type Pen = {
  readonly now: Reading;
  readonly newId: () => string;
  readonly state: () => PlayState;
  readonly facts: () => readonly PlayFact[];
  readonly note: (note: PlayNote) => void;
};

export function penOf(from: PlayState, now: Reading, newId: () => string): Pen {
  let state = from;
  const facts: PlayFact[] = [];
  return {
    now,
    newId,
    state: () => state,
    facts: () => facts,
    note: (note) => {
      const fact = stamped(note, { home: state.home, tick: state.tick + 1, now, id: newId() });
      facts.push(fact);
      state = applyFact(state, fact);
    },
  };
}

type Stamping = { readonly home: string; readonly tick: number; readonly now: Reading; readonly id: string };

export const stamped = (note: PlayNote, { home, tick, now, id }: Stamping): PlayFact => ({
  ...note,
  home,
  id: id as FactId,
  tick,
  at: now.at,
  run: now.run,
  elapsedMs: now.elapsedMs,
  version: 4,
});
