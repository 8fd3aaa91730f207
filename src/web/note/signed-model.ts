import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AmendmentId, NoteId } from '#domain/base/ids.ts';
import type { NoteDocument } from '#domain/note/document.ts';
import type { SignedNote } from '#contract/session.ts';
import { ask, call } from '#web/app/api.ts';
import { Offline } from '#web/app/call-failures.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { hashOf, type Reading } from './note-model.ts';

export type Refused =
  | { reason: 'offline' }
  | { reason: 'waiting' }
  | { reason: 'failed' }
  | { reason: 'session-still-open' }
  | { reason: 'not-the-therapist' }
  | { reason: 'record-changed'; document: NoteDocument };

const keyOf = (session: string) => ['note', session] as const;

/** The signed note, or null while there is none. */
export const useSignedNote = (session: string) =>
  useQuery({
    queryKey: keyOf(session),
    queryFn: async () => (await ask('note', { params: { session } })).note,
  });

type Signing = { store: OpenStore; session: string; note: string; document: NoteDocument; reading: Reading };

/** Sends what waits, then asks for the signature. Null when it is signed. */
export const useSigning = (session: string) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (signing: Signing): Promise<Refused | null> => {
      const answer = await sign(signing);
      if ('reason' in answer) return answer;
      queries.setQueryData(keyOf(session), answer);
      return null;
    },
  });
};

const sign = async ({ store, session, note, document, reading }: Signing): Promise<SignedNote | Refused> => {
  await store.syncer.nudge();
  if ((await store.journal.countOf(session, 'unsent')) > 0)
    return { reason: navigator.onLine ? 'waiting' : 'offline' };
  try {
    const body = { note: note as NoteId, ...reading, hash: await hashOf(document) };
    const answer = await call('signNote', { params: { session }, body });
    if (answer.ok) return answer.value;
    return answer.refusal.reason === 'already-signed' ? answer.refusal.note : answer.refusal;
  } catch (fault) {
    return { reason: fault instanceof Offline ? 'offline' : 'failed' };
  }
};

/** Adds an amendment below the signed note. False when there is no connection. */
export const useAmending = (session: string) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (amendment: { id: string; words: string; reason: string }): Promise<boolean> => {
      try {
        const body = { ...amendment, id: amendment.id as AmendmentId };
        const answer = await call('amendNote', { params: { session }, body });
        if (answer.ok) queries.setQueryData(keyOf(session), answer.value);
        return answer.ok;
      } catch (fault) {
        if (fault instanceof Offline) return false;
        throw fault;
      }
    },
  });
};
