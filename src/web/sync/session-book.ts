import type { KeptFact } from '#domain/session/fact.ts';
import { nextTick } from '#domain/session/noting.ts';
import type { Journal, SessionHead } from './journal.ts';

export type BookState = {
  /** The facts known here, in no order that means anything: the domain puts them in order. */
  readonly facts: readonly KeptFact[];
  /** Facts that the disk would not take. They are in memory, and are tried again until they are kept. */
  readonly unkept: readonly KeptFact[];
};

export type Noted = 'recorded' | 'not-recorded';

/** Makes the next facts from those before; called when its turn has come, so a press sees every press before it. */
export type Noting = (facts: readonly KeptFact[], tick: number) => readonly KeptFact[];

/** One session as this page holds it: what is in the journal, in memory. */
export type SessionBook = {
  readonly head: SessionHead;
  state(): BookState;
  /** Resolves when what was noted is on the disk, "recorded here", or when the disk would not take it and memory keeps it. */
  note(noting: Noting): Promise<Noted>;
  /** Facts that came by another way: a pull, or another tab. */
  takeIn(facts: readonly KeptFact[]): void;
  keepUnkept(): Promise<Noted>;
  subscribe(listener: () => void): () => void;
};

export type Beginnings = {
  head: SessionHead;
  facts: readonly KeptFact[];
  /** Set when the session was read into memory only; it is filed here before the first fact is noted on it. */
  cursorToFile?: number;
};

export const openBook = (journal: Journal, beginnings: Beginnings): SessionBook => {
  const { head } = beginnings;
  const listeners = new Set<() => void>();
  let state: BookState = { facts: beginnings.facts, unkept: [] };
  let cursorToFile = beginnings.cursorToFile;
  let turn: Promise<unknown> = Promise.resolve();

  const become = (next: BookState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const keep = async (fresh: readonly KeptFact[]): Promise<void> => {
    if (cursorToFile !== undefined) await journal.file(head, state.facts, cursorToFile);
    cursorToFile = undefined;
    if (fresh.length > 0) await journal.append(head, fresh);
  };
  const inTurn = (work: () => Promise<Noted>): Promise<Noted> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const note = async (noting: Noting): Promise<Noted> => {
    const seen = [...state.facts, ...state.unkept];
    const fresh = [...state.unkept, ...noting(seen, nextTick(seen))];
    if (fresh.length === 0) return 'recorded';
    try {
      await keep(fresh);
    } catch {
      // A full or failing disk: what happened in the room must not vanish with the error.
      become({ ...state, unkept: fresh });
      return 'not-recorded';
    }
    become({ facts: union(state.facts, fresh), unkept: [] });
    return 'recorded';
  };

  return {
    head,
    state: () => state,
    note: (noting) => inTurn(() => note(noting)),
    takeIn: (facts) => {
      const all = union(state.facts, facts);
      if (all !== state.facts) become({ ...state, facts: all });
    },
    keepUnkept: () => inTurn(() => note(() => [])),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

const union = (known: readonly KeptFact[], more: readonly KeptFact[]): readonly KeptFact[] => {
  const ids = new Set(known.map((fact): string => fact.id));
  const fresh = more.filter((fact) => !ids.has(fact.id));
  return fresh.length > 0 ? [...known, ...fresh] : known;
};
