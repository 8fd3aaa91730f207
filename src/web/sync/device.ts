import type { Me } from '#contract/identity.ts';
import { useSyncExternalStore } from 'react';
import { deviceState, onDeviceState, type DeviceState } from './device-state.ts';
import type { PinRefusal } from './vault.ts';

const store = async () => (await import('./device-store.ts')).deviceStore;

/** What this device keeps, for the shell: the same doors as the store itself, loaded when the first one is used. */
export const device = {
  /** The server said who is signed in: opens or makes the member's store. Safe to call again. */
  signedIn: async (me: Me): Promise<void> => (await store()).signedIn(me),
  /** The server did not answer at the start: opens with the worker's key, or else stands locked for the PIN. */
  startOffline: async (): Promise<void> => (await store()).startOffline(),
  enterPin: async (pin: string): Promise<PinRefusal | null> => (await store()).enterPin(pin),
  choosePin: async (pin: string): Promise<'set' | 'offline' | 'cut-off'> => (await store()).choosePin(pin),
  /** The idle time is over: forgets the key, keeps the cabinet. */
  lockUp: async (): Promise<void> => (await store()).lockUp(),
  /** Gives up a store that nothing opens any more; what it had not sent is lost. */
  startAfresh: async (): Promise<void> => (await store()).startAfresh(),
  /** The server knows nobody here: wipes at once what belongs to a device that was cut off. */
  turnedAway: async (): Promise<void> => (await store()).turnedAway(),
  /** Sends what waits, then wipes; what could not be sent stays locked and is counted in the answer. */
  signOut: async (): Promise<{ unsent: number }> => (await store()).signOut(),
};

export const useDevice = (): DeviceState => useSyncExternalStore(onDeviceState, deviceState);
