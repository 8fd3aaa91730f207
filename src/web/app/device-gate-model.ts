import { useEffect, useState } from 'react';
import { device, useDevice } from '#web/sync/device.ts';
import type { DeviceState } from '#web/sync/device-state.ts';
import { SignedOut } from './call-failures.ts';
import { askWhoAgain, becomeKept, type Me } from './who-model.ts';

export type Asker = Me | 'unknown' | 'waiting';

/**
 * Tells the device's store who the server says is signed in, or, when the server cannot be asked (`unknown`), lets the
 * store open by itself. `settled` once the store has made up its mind.
 */
export const useDeviceOf = (asker: Asker): { readonly device: DeviceState; readonly settled: boolean } => {
  const state = useDevice();
  const [settledFor, setSettledFor] = useState<Asker>();
  useEffect(() => {
    if (asker === 'waiting') return;
    const opening = asker === 'unknown' ? device.startOffline() : device.signedIn(asker);
    void opening.catch(askWhereSignedOut).finally(() => setSettledFor(asker));
  }, [asker]);
  useEffect(() => {
    if (state.status === 'cut-off') void askWhoAgain();
  }, [state]);
  useEffect(() => {
    if (asker === 'unknown' && state.status === 'open') becomeKept(state.store.me);
  }, [asker, state]);
  return { device: state, settled: settledFor === asker };
};

/** The sign-in ended between the two questions: that is no fault, and whoever asks again is told. */
const askWhereSignedOut = (fault: unknown): Promise<void> => {
  if (fault instanceof SignedOut) return askWhoAgain();
  throw fault;
};
