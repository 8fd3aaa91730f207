import { useEffect, useSyncExternalStore } from 'react';

/** How long what was done can be taken back: no mail leaves before. */
const UNDO_MS = 3 * 60_000;

export type DoneNote = {
  readonly words: string;
  readonly undo?: () => Promise<void>;
};

let note: DoneNote | null = null;
const listeners = new Set<() => void>();
const set = (next: DoneNote | null): void => {
  note = next;
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Says what was done; with a way back while there is one. A later note takes its place. */
export const tellDone = (next: DoneNote): void => set(next);
export const forgetDone = (): void => set(null);

export const useDoneNote = (): DoneNote | null => {
  const shown = useSyncExternalStore(subscribe, () => note);
  useEffect(() => {
    if (shown === null) return undefined;
    const timer = setTimeout(forgetDone, shown.undo ? UNDO_MS : 8000);
    return () => clearTimeout(timer);
  }, [shown]);
  useEffect(() => forgetDone, []);
  return shown;
};
