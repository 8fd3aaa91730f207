import { device } from '#web/sync/device.ts';
import { endSignIn } from './owed-sign-out.ts';
import { becomeNobody } from './who-model.ts';

/** `lock` seals what the device keeps; signing out wipes it once it is sent. */
export type Leave = 'lock' | 'here' | 'everywhere';

/**
 * Ends the sign-in. What could not be sent of a session is never wiped: it stays sealed and goes out after the next
 * sign-in. A client's phone has no lock to seal it behind and is wiped, which the question before says.
 */
export const leave = async (how: Leave): Promise<void> => {
  const { unsent } = how === 'lock' ? { unsent: 1 } : await device.signOut();
  if (unsent > 0) await device.lockUp();
  await endSignIn(how === 'everywhere' ? 'everywhere' : 'here');
  becomeNobody();
};
