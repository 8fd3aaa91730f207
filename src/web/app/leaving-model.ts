import { device } from '#web/sync/device.ts';
import { deviceState } from '#web/sync/device-state.ts';
import { endSignIn } from './owed-sign-out.ts';
import { becomeNobody } from './who-model.ts';

/** `lock` seals what the device keeps; signing out wipes it once it is sent. */
export type Leave = 'lock' | 'here' | 'everywhere';

/** How many entries of a session still wait to be sent. */
export const countUnsent = async (): Promise<number> => {
  const state = deviceState();
  return state.status === 'open' ? state.store.journal.count('unsent') : 0;
};

/** Ends the sign-in. What could not be sent is never wiped: it stays sealed and goes out after the next sign-in. */
export const leave = async (how: Leave): Promise<void> => {
  const { unsent } = how === 'lock' ? { unsent: 1 } : await device.signOut();
  if (unsent > 0) await device.lockUp();
  await endSignIn(how === 'everywhere' ? 'everywhere' : 'here');
  becomeNobody();
};
