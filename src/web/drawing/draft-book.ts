import type { OpenStore } from '#web/sync/open-store.ts';
import { emptyDraft, type Draft } from './drawing.ts';
import { fileDrawing, keepDraft, readDraft } from './own-record.ts';

export type DraftState = {
  /** Null until the phone was asked. */
  readonly draft: Draft | null;
  /** Whether all that was drawn is on the phone's disk. */
  readonly kept: 'yes' | 'no';
};

/** The drawing in hand: every stroke goes to the disk at once, and a reload shows the same drawing. */
export type DraftBook = {
  state(): DraftState;
  subscribe(listener: () => void): () => void;
  change(changing: (draft: Draft) => Draft): void;
  /** Files what was drawn, to be sent; resolves when it is on the disk. Then a new drawing may begin. */
  send(): Promise<void>;
};

export const openDraftBook = (store: OpenStore): DraftBook => {
  const listeners = new Set<() => void>();
  let state: DraftState = { draft: null, kept: 'yes' };
  let turn: Promise<unknown> = readDraft(store).then((known) => become({ draft: known ?? emptyDraft() }));

  const become = (change: Partial<DraftState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  /** One write after another: an older state of the drawing never lands on a newer one. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const keep = async (): Promise<void> => {
    try {
      await keepDraft(store, state.draft);
      if (state.kept === 'no') become({ kept: 'yes' });
    } catch {
      // A full disk: the page still holds the drawing, says so, and tries again with the next stroke.
      become({ kept: 'no' });
    }
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change: (changing) => {
      if (!state.draft) return;
      become({ draft: changing(state.draft) });
      void inTurn(keep);
    },
    send: () =>
      inTurn(async () => {
        if (!state.draft || state.draft.marks.length === 0) return;
        await fileDrawing(store, state.draft);
        become({ draft: emptyDraft() });
      }),
  };
};
