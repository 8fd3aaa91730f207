import { sittingsOf, type Sitting } from '#domain/assessment/sittings.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { OWN_DRAFT } from '#web/sync/own-draft.ts';
import { fileOwn, ownFactsHere, type OwnSource, pullOwn } from '#web/sync/own-record.ts';
import type { Draft } from './drawing.ts';

export const readDraft = async (store: OpenStore): Promise<Draft | null> =>
  (await store.read<Draft | null>(OWN_DRAFT)) ?? null;

export const keepDraft = (store: OpenStore, draft: Draft | null): Promise<void> =>
  store.keep(OWN_DRAFT, draft);

/** Files the drawing to be sent, then lets go of the draft. Cut off in between, it is filed again and counts once. */
export const fileDrawing = async (store: OpenStore, { drawing, marks }: Draft): Promise<void> => {
  await fileOwn(store, { kind: 'drawing', id: drawing }, marks);
  await keepDraft(store, null);
};

export type OwnSittings = { readonly sittings: readonly Sitting[]; readonly from: OwnSource };

/** Every drawing, newest first: what the practice has is filed here first, and where it cannot be asked the phone's own are shown. */
export const ownSittings = async (store: OpenStore): Promise<OwnSittings> => {
  const from = await pullOwn(store);
  return { sittings: sittingsOf(await ownFactsHere(store, 'drawing')).toReversed(), from };
};
