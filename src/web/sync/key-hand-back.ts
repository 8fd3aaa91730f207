import type { KeyAnswer, KeyMessage } from '#web/worker/key-keeper.ts';

/** The worker answers at once or not at all; the PIN pad is the other way. */
const PATIENCE_MS = 800;

/** Counts what was last wanted of the key, so that one left late is not left after it was to be forgotten. */
let turn = 0;

/**
 * Leaves the opened key with the service worker, in memory only, so that a reload within the idle time asks no PIN. On the
 * very first visit the worker is still starting: it gets the key when it runs.
 */
export const leaveKey = (member: string, key: CryptoKey, idleMs: number): void => {
  turn += 1;
  const mine = turn;
  void readyWorker().then((worker) =>
    mine === turn ? tellWorker(worker, { type: 'keep-key', member, key, idleMs }) : null,
  );
};

export const fetchKey = async (member: string): Promise<CryptoKey | null> =>
  (await tellWorker(controller(), { type: 'give-key', member }))?.key ?? null;

export const forgetKey = async (member: string): Promise<void> => {
  turn += 1;
  await tellWorker(controller() ?? (await runningWorker()), { type: 'forget-key', member });
};

const controller = (): ServiceWorker | null =>
  'serviceWorker' in navigator ? navigator.serviceWorker.controller : null;

const readyWorker = async (): Promise<ServiceWorker | null> =>
  'serviceWorker' in navigator ? (controller() ?? (await navigator.serviceWorker.ready).active) : null;

const runningWorker = async (): Promise<ServiceWorker | null> =>
  'serviceWorker' in navigator ? ((await navigator.serviceWorker.getRegistration())?.active ?? null) : null;

const tellWorker = (worker: ServiceWorker | null, message: KeyMessage): Promise<KeyAnswer | null> => {
  if (!worker) return Promise.resolve(null);
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    const giveUp = setTimeout(() => resolve(null), PATIENCE_MS);
    channel.port1.addEventListener('message', (event: MessageEvent<KeyAnswer>) => {
      clearTimeout(giveUp);
      resolve(event.data);
    });
    channel.port1.start();
    worker.postMessage(message, [channel.port2]);
  });
};
