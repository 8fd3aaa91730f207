import type { Drawer } from './drawer.ts';
import type { Filling } from './filling.ts';

export type BookState = {
  readonly filling: Filling;
  /** Whether all of it is on the phone's disk. */
  readonly disk: 'kept' | 'writing' | 'full';
};

/** The form in hand: every change goes to the disk at once, one write after another. */
export type FormBook = {
  readonly state: () => BookState;
  subscribe(listener: () => void): () => void;
  readonly change: (changing: (filling: Filling) => Filling) => void;
  /** Resolves when everything so far is on the disk, or could not be put there. */
  readonly atRest: () => Promise<void>;
  /** From now on nothing is written: the form was handed in, or goes on in another tab. */
  readonly close: () => void;
};

export const openFormBook = (drawer: Drawer, filling: Filling): FormBook => {
  const listeners = new Set<() => void>();
  let state: BookState = { filling, disk: 'kept' };
  let turn: Promise<void> = Promise.resolve();
  let open = true;

  const become = (change: Partial<BookState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const keep = async (): Promise<void> => {
    const keeping = state.filling;
    try {
      await drawer.keep(keeping);
      if (keeping === state.filling) become({ disk: 'kept' });
    } catch {
      // A full disk: the page still holds the form, says so, and tries again with the next change.
      become({ disk: 'full' });
    }
  };
  const keepInTurn = (): void => {
    if (!open) return;
    turn = turn.then(keep);
  };
  keepInTurn();
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change: (changing) => {
      const next = changing(state.filling);
      if (!open || next === state.filling) return;
      become({ filling: next, disk: state.disk === 'full' ? 'full' : 'writing' });
      keepInTurn();
    },
    atRest: () => turn,
    close: () => {
      open = false;
    },
  };
};
