import { useCallback, useSyncExternalStore } from 'react';
import { useDevice } from './device.ts';
import type { SyncReport } from './syncer.ts';
import { words } from './words.ts';

const NOTHING: SyncReport = { counted: false, unsent: 0, held: 0, sending: false, trouble: null };
const never = (): void => undefined;

/** How the record of this device stands towards the server. */
export const useSyncReport = (): SyncReport => {
  const device = useDevice();
  const syncer = device.status === 'open' ? device.store.syncer : null;
  const subscribe = useCallback((listener: () => void) => syncer?.subscribe(listener) ?? never, [syncer]);
  return useSyncExternalStore(subscribe, () => syncer?.report() ?? NOTHING);
};

export type SyncSaying = { tone: 'good' | 'live' | 'warn'; short: string; long: string };

/** The report in words: recorded here, sent, or waiting; first of all what the disk has not taken yet. */
export const sayingOf = (report: SyncReport, unkept: number): SyncSaying => {
  const { unsent, held, trouble } = report;
  if (unkept > 0) return { tone: 'warn', short: words.state.unkept, long: words.state.unkeptLong(unkept) };
  if (held > 0)
    return { tone: 'warn', short: words.state.waiting(unsent + held), long: words.state.held(held) };
  if (unsent === 0) return { tone: 'good', short: words.state.sent, long: words.state.allSent };
  if (trouble === 'signed-out')
    return { tone: 'warn', short: words.state.waiting(unsent), long: words.state.signedOut(unsent) };
  if (trouble)
    return { tone: 'live', short: words.state.waiting(unsent), long: words.state.waitingLong(unsent) };
  return { tone: 'live', short: words.state.recorded, long: words.state.sending };
};
