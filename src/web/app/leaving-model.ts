import { device } from '#web/sync/device.ts';
import { deviceState } from '#web/sync/device-state.ts';
import { OWN_DRAFT, type OwnDraft } from '#web/sync/own-draft.ts';
import { endSignIn } from './owed-sign-out.ts';
import { becomeNobody } from './who-model.ts';

/** `lock` seals what the device keeps; signing out wipes it once it is sent. */
export type Leave = 'lock' | 'here' | 'everywhere';

/** What still waits to be sent: entries of a session, or on a client's phone what she recorded alone. */
export type Unsent = { readonly count: number; readonly of: 'session' | 'own' };

export const countUnsent = async (): Promise<Unsent> => {
  const state = deviceState();
  if (state.status !== 'open') return { count: 0, of: 'session' };
  const { store } = state;
  const count = await store.journal.count('unsent');
  if (store.me.role !== 'client') return { count, of: 'session' };
  const draft = await store.read<OwnDraft | null>(OWN_DRAFT);
  return { count: count + (draft?.marks.length ?? 0), of: 'own' };
};

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
