import type { Me } from '#contract/identity.ts';
import { sittingsOf, type Sitting } from '#domain/assessment/sittings.ts';
import { ask } from '#web/app/api.ts';
import { Offline } from '#web/app/call-failures.ts';
import type { SessionHead } from '#web/sync/journal.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { OWN_DRAFT } from '#web/sync/own-draft.ts';
import { drawingOf, type Draft } from './drawing.ts';

// What a client recorded, as it lies on the own phone: a sitting is to the journal what a session is on a therapist's
// device, so that the same tested way of keeping and sending serves both.

export const readDraft = async (store: OpenStore): Promise<Draft | null> =>
  (await store.read<Draft | null>(OWN_DRAFT)) ?? null;

export const keepDraft = (store: OpenStore, draft: Draft | null): Promise<void> =>
  store.keep(OWN_DRAFT, draft);

/** Files the drawing to be sent, then lets go of the draft. Cut off in between, it is filed again and counts once. */
export const fileDrawing = async (store: OpenStore, draft: Draft): Promise<void> => {
  await store.journal.append(headOf(store.me, draft.drawing), draft.marks);
  await keepDraft(store, null);
  void store.syncer.nudge();
};

export type OwnSittings = { readonly sittings: readonly Sitting[]; readonly from: 'practice' | 'phone' };

/** Every drawing, newest first: what the practice has is filed here first, and where it cannot be asked the phone's own are shown. */
export const ownSittings = async (store: OpenStore): Promise<OwnSittings> => {
  const from = await pulled(store);
  const heads = await store.journal.heads();
  const facts = await Promise.all(heads.map(({ session }) => store.journal.factsOf(session)));
  return { sittings: sittingsOf(facts.flat()).toReversed(), from };
};

const pulled = async (store: OpenStore): Promise<OwnSittings['from']> => {
  try {
    const { facts } = await ask('ownFacts');
    const bySitting = Map.groupBy(facts, (fact) => drawingOf(fact, facts));
    for (const [drawing, own] of bySitting) {
      if (drawing !== null) await store.journal.file(headOf(store.me, drawing), own, 0);
    }
    return 'practice';
  } catch (failure) {
    if (failure instanceof Offline) return 'phone';
    throw failure;
  }
};

/** A sitting has no client, therapist or appointment to name: the server knows whose sign-in it is. */
const headOf = (me: Me, drawing: string): SessionHead => ({
  session: drawing,
  client: me.member,
  clientName: me.name,
  appointment: null,
  therapist: '',
  therapistName: '',
});
