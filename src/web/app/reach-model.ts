import { useSyncExternalStore } from 'react';

/** How often a server that was lost is looked for. */
const LOOK_EVERY_MS = 5000;

let reached = true;
const listeners = new Set<() => void>();

/** Whether the server answered when it was asked last. Known by trying: a browser that says "online" may lie. */
export const useReached = (): boolean => useSyncExternalStore(subscribe, () => reached);

/** Every call tells here whether an answer came. */
export const noteReach = (now: boolean): void => {
  if (reached === now) return;
  reached = now;
  for (const listener of listeners) listener();
};

/** Each time a server that was lost answers again; the answer forgets it. */
export const whenBack = (then: () => void): (() => void) => subscribe(() => reached && then());

/** Looks for a server that was lost, and tells when it is back. Called once, before anything is drawn. */
export const watchReach = (onBack: () => void): void => {
  let timer: ReturnType<typeof setInterval> | undefined;
  subscribe(() => {
    clearInterval(timer);
    if (reached) onBack();
    else timer = setInterval(() => void look(), LOOK_EVERY_MS);
  });
  for (const name of ['online', 'offline']) addEventListener(name, () => void look());
};

const look = async (): Promise<void> => {
  if (document.visibilityState === 'hidden') return;
  const answer = await fetch('/healthz', { cache: 'no-store' }).catch(() => null);
  noteReach(answer?.ok ?? false);
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
