import { useSyncExternalStore } from 'react';

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
  const registration = await navigator.serviceWorker.register('/service-worker.js', {
    updateViaCache: 'none',
  });
  noteWaiting(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && navigator.serviceWorker.controller) noteWaiting(coming);
    });
  });
};

const noteWaiting = (worker: ServiceWorker | null): void => {
  waiting = worker;
  for (const listener of listeners) listener();
};

const takeOver = (): void => {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting?.postMessage({ type: 'take-over' });
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
