import { call } from './api.ts';
import { Offline, SignedOut } from './call-failures.ts';

const OWED = 'unwind.sign-out-owed';

/** Offline nobody can end a sign-in on the server: it is written down, and paid before anybody is let in again. */
export const endSignIn = async (where: 'here' | 'everywhere'): Promise<void> => {
  localStorage.setItem(OWED, where);
  try {
    await paySignOut();
  } catch (failure) {
    if (!(failure instanceof Offline)) throw failure;
  }
};

/** Ends the sign-in that was left while offline. Before a new one begins: later it would end the new one instead. */
export const paySignOut = async (): Promise<void> => {
  const where = localStorage.getItem(OWED);
  if (where === null) return;
  try {
    await call('signOut', { body: { where: where === 'everywhere' ? 'everywhere' : 'here' } });
  } catch (failure) {
    if (!(failure instanceof SignedOut)) throw failure;
  }
  localStorage.removeItem(OWED);
};
