import { useEffect, useSyncExternalStore } from 'react';

let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();

/** Whether a newer Unwind lies ready, and how to load it. Nothing reloads by itself: a session may be running. */
export const useUpdate = () => ({
  ready: useSyncExternalStore(subscribe, () => waiting !== null),
  load: takeOver,
});

/** Registers the service worker and notices when a newer one waits. */
export const watchForUpdates = (): void => {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  void register();
};

const register = async (): Promise<void> => {
  const registration = await navigator.serviceWorker.register(workerAddress(), {
    updateViaCache: 'none',
  });
  noteWaiting(registration.waiting);
  lookNowAndThen(registration);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && navigator.serviceWorker.controller) noteWaiting(coming);
    });
  });
};

const WORKER = '/service-worker.js';

/** The one script address that the app makes out of text; the policy's name stands in the server's headers. */
const workerAddress = (): string => {
  if (!('trustedTypes' in globalThis)) return WORKER;
  return (
    trustedTypes?.createPolicy('unwind', { createScriptURL: () => WORKER }).createScriptURL(WORKER) ?? WORKER
  );
};

/** A tablet may stay open for weeks: a newer build is looked for when somebody comes back to it, and every few hours. */
const lookNowAndThen = (registration: ServiceWorkerRegistration): void => {
  let last = performance.now();
  const look = (atLeastMs: number): void => {
    if (performance.now() - last < atLeastMs) return;
    last = performance.now();
    // Without a network there is nothing newer to be had; the next look will tell.
    void registration.update().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look(SOON_MS);
  });
  setInterval(() => look(0), RARELY_MS);
};

const SOON_MS = 15 * 60_000;
const RARELY_MS = 4 * 3_600_000;

const noteWaiting = (worker: ServiceWorker | null): void => {
  waiting = worker;
  for (const listener of listeners) listener();
};

/** Held by every tab in which a session runs; the new build takes over all tabs at once, so it waits for each. */
const RUNNING = 'unwind-session-runs';

/** For as long as it is mounted with `true`, no newer build takes over in any tab of this device. */
export const useHoldUpdates = (running: boolean): void =>
  useEffect(() => {
    if (!running || !('locks' in navigator)) return undefined;
    const { promise, resolve } = Promise.withResolvers<void>();
    void navigator.locks.request(RUNNING, { mode: 'shared' }, () => promise);
    return resolve;
  }, [running]);

/** Loads the newer build, unless a session runs in some tab. */
const takeOver = async (): Promise<'loading' | 'session-runs'> => {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  if (held.some((lock) => lock.name === RUNNING)) return 'session-runs';
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting?.postMessage({ type: 'take-over' });
  setTimeout(() => void leaveWorker(), TAKES_OVER_MS);
  return 'loading';
};

/** A worker takes over within a blink, unless the browser believes the one before it still at work. */
const TAKES_OVER_MS = 3000;

/**
 * Chromium may wait up to five minutes for a worker that answers nothing any more, such as after a reload cut off what it
 * was sending. The page then leaves the workers and comes anew from the server, if that can be reached.
 */
const leaveWorker = async (): Promise<void> => {
  const registration = await navigator.serviceWorker.getRegistration();
  const answer = await fetch('/healthz', { cache: 'no-store' }).catch(() => null);
  if (!registration?.waiting || !answer?.ok) return;
  await registration.unregister();
  location.reload();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
