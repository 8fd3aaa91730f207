import type { OpenStore } from './open-store.ts';
import type { PinRefusal } from './vault.ts';

/** `key-lost`: the server no longer has the share that the store was sealed with, and there is no PIN to open it by. */
export type Door = PinRefusal | { reason: 'pin-opens' } | { reason: 'key-lost'; unsent: number };

export type DeviceState =
  /** Nobody's store is open: signed out, a role that keeps nothing, or before the first answer. */
  | { status: 'closed' }
  | { status: 'locked'; door: Door }
  | { status: 'open'; store: OpenStore; hasPin: boolean }
  /** The owner cut this device off; it may be used while online and keeps nothing. */
  | { status: 'cut-off' }
  /** The browser gives no storage here, as in some private windows. */
  | { status: 'no-storage' };

// The state stands apart from the store, so that the shell can watch it without loading the store's code.
let state: DeviceState = { status: 'closed' };
const listeners = new Set<() => void>();

export const deviceState = (): DeviceState => state;

export const onDeviceState = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const become = (next: DeviceState): void => {
  state = next;
  for (const listener of listeners) listener();
};
