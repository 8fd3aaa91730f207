import type { KeyAnswer, KeyMessage } from '#web/worker/key-keeper.ts';

/** The worker answers at once or not at all; the PIN pad is the other way. */
const PATIENCE_MS = 800;

/** Leaves the opened key with the service worker, in memory only, so that a reload within the idle time asks no PIN. */
export const leaveKey = (member: string, key: CryptoKey, idleMs: number): void =>
  void tellWorker({ type: 'keep-key', member, key, idleMs });

export const fetchKey = async (member: string): Promise<CryptoKey | null> =>
  (await tellWorker({ type: 'give-key', member }))?.key ?? null;

export const forgetKey = async (member: string): Promise<void> =>
  void (await tellWorker({ type: 'forget-key', member }));

const tellWorker = (message: KeyMessage): Promise<KeyAnswer | null> => {
  const worker = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null;
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
