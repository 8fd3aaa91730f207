/** A newer build is installed and waits. `takeOver` starts it and loads the page again, when the therapist says so. */
export type WaitingUpdate = { takeOver: () => void };

/** Makes the app open without a network, and tells when a newer build waits. */
export const startServiceWorker = async (tell: (update: WaitingUpdate) => void): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  const workers = navigator.serviceWorker;
  const registration = await workers.register('/service-worker.js', { updateViaCache: 'none' });
  const tellIfWaiting = (): void => {
    const waiting = registration.waiting;
    if (waiting && workers.controller) tell({ takeOver: () => takeOver(workers, waiting) });
  };
  tellIfWaiting();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tellIfWaiting);
  });
  lookAgainOnReturn(registration);
};

const takeOver = (workers: ServiceWorkerContainer, waiting: ServiceWorker): void => {
  workers.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage({ type: 'take-over' });
};

/** A tablet's page may stay open for weeks: ask for a newer build whenever it is looked at again. */
const lookAgainOnReturn = (registration: ServiceWorkerRegistration): void => {
  document.addEventListener('visibilitychange', () => {
    // Without a network there is nothing to learn; the next look will ask again.
    if (document.visibilityState === 'visible') registration.update().catch(() => {});
  });
};
