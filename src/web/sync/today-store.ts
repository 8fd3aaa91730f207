import { ask } from '#web/app/api.ts';
import { Offline } from '#web/app/call-failures.ts';
import type { TodayPack } from '#contract/diary.ts';
import type { DeviceState } from './device-state.ts';
import type { OpenStore } from './open-store.ts';

type KeptPack = { keptAt: number; shape?: number; pack: TodayPack };
export type Today = { pack: TodayPack; from: 'server' | 'device' };

/** The number of the pack's shape: what an older version kept is not read as one of this shape. */
const SHAPE = 2;

/** A pack older than this is yesterday's news and is not shown as today. */
const FRESH_MS = 20 * 3_600_000;

/** Today's visits with plans and limits: from the server, and kept; or, offline, what was kept. */
export const readToday = async (device: DeviceState): Promise<Today> => {
  try {
    const pack = await ask('today');
    if (device.status === 'open') {
      await device.store.keep('today', { keptAt: Date.now(), shape: SHAPE, pack } satisfies KeptPack);
      void redeemLater(device.store, pack);
    }
    return { pack, from: 'server' };
  } catch (fault) {
    if (!(fault instanceof Offline)) throw fault;
    const kept = device.status === 'open' ? await keptToday(device.store) : null;
    if (!kept) throw fault;
    return { pack: kept, from: 'device' };
  }
};

const redeemLater = async (store: OpenStore, { redeemsOffline }: TodayPack): Promise<void> =>
  (await import('./redemptions.ts')).withTheDay(store, redeemsOffline);

/** The pack that the device keeps, while it is today's. */
export const keptToday = async (store: OpenStore): Promise<TodayPack | null> => {
  const kept = await store.read<KeptPack>('today');
  return kept?.shape === SHAPE && Date.now() - kept.keptAt < FRESH_MS ? kept.pack : null;
};
