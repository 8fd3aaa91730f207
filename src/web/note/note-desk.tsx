import { useMemo, useState } from 'react';
import { useMe } from '#web/app/who-model.ts';
import type { OpenedSession } from '#web/session/session-opening.ts';
import { useBookState, useFollowing, useRecorder, useSession } from '#web/session/use-session.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { dayAndTime } from './day-and-time.ts';
import { DraftPaper } from './draft-paper.tsx';
import { NoteProvider, type NoteDeskState } from './note-context.ts';
import { readNote, type Place, type Reading } from './note-model.ts';
import { ReadingChoices } from './reading-choices.tsx';
import { SentencePanel } from './sentence-panel.tsx';
import { SignBox } from './sign-box.tsx';
import { SignedDesk } from './signed-desk.tsx';
import { useSignedNote } from './signed-model.ts';
import { words } from './words.ts';

type NoteDeskProps = { readonly store: OpenStore; readonly opened: OpenedSession };

/** The paper in the middle, the entries behind a sentence beside it, the signature below. */
export const NoteDesk = ({ store, opened }: NoteDeskProps) => {
  const { head } = opened.book;
  const signed = useSignedNote(head.session);
  const desk = useDesk(
    store,
    opened,
    signed.data ? { style: signed.data.document.style, rule: signed.data.document.billing.rule } : null,
  );
  const { document } = desk.note;
  return (
    <NoteProvider value={desk}>
      <Page
        title={words.title(head.clientName)}
        tabTitle={words.tab}
        lead={
          desk.session.openedAt === null
            ? head.therapistName
            : words.lead(head.therapistName, dayAndTime(document.startedAt, document.zone))
        }
        actions={signed.data ? undefined : <ReadingChoices />}
        width="wide"
      >
        <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem] print:block">
          <div className="min-w-0">
            {signed.isError ? <Notice tone="info">{words.unknownState}</Notice> : null}
            {signed.data ? <SignedDesk note={signed.data} /> : <DraftPaper />}
            {signed.data === null || signed.isError ? <SignBox /> : null}
          </div>
          <SentencePanel locked={Boolean(signed.data)} />
        </div>
      </Page>
    </NoteProvider>
  );
};

const FIRST_READING: Reading = { style: 'full', rule: 'cms_total_time' };

const useDesk = (store: OpenStore, opened: OpenedSession, asSigned: Reading | null): NoteDeskState => {
  const { book, sight } = opened;
  const { zone } = useMe();
  const { facts } = useBookState(book);
  const session = useSession(book);
  const record = useRecorder(store, book);
  useFollowing(store, book);
  const [chosenReading, setReading] = useState(FIRST_READING);
  const [chosen, choose] = useState<Place | null>(null);
  const reading = asSigned ?? chosenReading;
  const { style, rule } = reading;
  const note = useMemo(
    () => readNote(facts, { head: book.head, sight, zone }, { style, rule }),
    [facts, book, sight, zone, style, rule],
  );
  return { store, head: book.head, facts, session, note, reading, setReading, chosen, choose, record };
};
