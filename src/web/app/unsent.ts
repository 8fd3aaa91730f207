import { deviceState } from '#web/sync/device-state.ts';
import { OWN_DRAFT, type OwnDraft } from '#web/sync/own-draft.ts';
import { countUnsent as countOn } from '#web/sync/redemptions.ts';

/** What still waits to be sent: entries of a session and certificates, or on a client's phone what she recorded alone. */
type Unsent = { readonly count: number; readonly of: 'session' | 'own' };

export const countUnsent = async (): Promise<Unsent> => {
  const state = deviceState();
  if (state.status !== 'open') return { count: 0, of: 'session' };
  const { store } = state;
  const count = await countOn(store);
  if (store.me.role !== 'client') return { count, of: 'session' };
  const draft = await store.read<OwnDraft | null>(OWN_DRAFT);
  return { count: count + (draft?.marks.length ?? 0), of: 'own' };
};
