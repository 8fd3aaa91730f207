const WORKER = '/self-care/worker.js';

/** Keeps the page for later. From the moment the worker is there, the page speaks to nobody but it. */
export const registerWorker = async (): Promise<void> => {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  await navigator.serviceWorker.register(workerAddress(), { scope: '/self-care/', updateViaCache: 'none' });
};

/** The one script address that is made out of text; the policy's name stands in the server's headers. */
const workerAddress = (): string => {
  if (!('trustedTypes' in globalThis)) return WORKER;
  return (
    trustedTypes?.createPolicy('unwind', { createScriptURL: () => WORKER }).createScriptURL(WORKER) ?? WORKER
  );
};

/** From then on nothing is asked of the network. */
export const whenKept = async (): Promise<void> => {
  if (!('serviceWorker' in navigator) || navigator.serviceWorker.controller) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
  await promise;
};
