import type { HomeFact } from '#domain/home/home-fact.ts';
import type { Cupboard } from './cupboard.ts';
import { type Kept, nothingKept } from './kept.ts';

/** What is kept, in hand: every change is on the screen at once and on the disk one write after another. */
export type CareBook = {
  readonly state: () => Kept;
  subscribe(listener: () => void): () => void;
  readonly change: (changing: (kept: Kept) => Kept) => void;
  /** Resolves when the facts are on the disk; only then may they be shown as done. */
  readonly append: (facts: readonly HomeFact[]) => Promise<void>;
  readonly empty: () => Promise<void>;
};

export const openCareBook = async (cupboard: Cupboard): Promise<CareBook> => {
  const listeners = new Set<() => void>();
  let kept = await cupboard.read();
  let turn: Promise<void> = Promise.resolve();
  const become = (next: Kept): void => {
    kept = next;
    for (const listener of listeners) listener();
  };
  return {
    state: () => kept,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change: (changing) => {
      const next = changing(kept);
      if (next === kept) return;
      become(next);
      const { facts: _facts, ...rest } = next;
      // A full disk: the page still holds it, and the next change tries again.
      turn = turn.then(() => cupboard.keep(rest)).catch(() => undefined);
    },
    append: async (facts) => {
      become({ ...kept, facts: [...kept.facts, ...facts] });
      await cupboard.append(facts);
    },
    empty: async () => {
      await turn;
      await cupboard.empty();
      become(nothingKept);
    },
  };
};
