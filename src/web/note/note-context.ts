import { createContext, useContext } from 'react';
import type { KeptFact } from '#domain/session/fact.ts';
import type { Session } from '#domain/session/session.ts';
import type { Recorder } from '#web/session/recording.ts';
import type { SessionHead } from '#web/sync/journal.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import type { NoteAsRead, Place, Reading } from './note-model.ts';

export type NoteDeskState = {
  readonly store: OpenStore;
  readonly head: SessionHead;
  readonly facts: readonly KeptFact[];
  readonly session: Session;
  readonly note: NoteAsRead;
  readonly reading: Reading;
  readonly setReading: (reading: Reading) => void;
  /** The sentence whose entries are shown. */
  readonly chosen: Place | null;
  readonly choose: (place: Place | null) => void;
  readonly record: Recorder;
};

const Context = createContext<NoteDeskState | null>(null);
export const NoteProvider = Context.Provider;

export const useNote = (): NoteDeskState => {
  const desk = useContext(Context);
  if (!desk) throw new Error('useNote is only for parts of the note');
  return desk;
};
