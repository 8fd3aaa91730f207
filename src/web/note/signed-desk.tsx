import { LockKeyhole, Printer } from 'lucide-react';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import type { SignedNote } from '#contract/session.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { say } from '#web/ui/said.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { dayAndTime } from './day-and-time.ts';
import { Paper } from './paper.tsx';
import { useAmending } from './signed-model.ts';
import { words } from './words.ts';

/** The signed note, locked; amendments below it, each with its reason, and nothing changed above. */
export const SignedDesk = ({ note }: { note: SignedNote }) => {
  const [amending, setAmending] = useState(false);
  return (
    <div className="flex flex-col gap-6">
      <SignatureLine note={note} />
      {note.laterFacts > 0 ? <Notice tone="info">{words.signed.later(note.laterFacts)}</Notice> : null}
      <Paper document={note.document} />
      <Amendments note={note} />
      <div className="flex flex-wrap gap-3 print:hidden">
        <Button kind="primary" onPress={() => setAmending(true)}>
          {words.signed.amend}
        </Button>
        <Button icon={Printer} onPress={() => print()}>
          {words.signed.print}
        </Button>
      </div>
      <Dialog title={words.signed.amend} isOpen={amending} onClose={() => setAmending(false)}>
        <AmendForm session={note.document.session} onDone={() => setAmending(false)} />
      </Dialog>
    </div>
  );
};

const SignatureLine = ({ note }: { note: SignedNote }) => (
  <div className="flex items-start gap-3 rounded-base border border-line bg-surface p-4">
    <Icon of={LockKeyhole} className="mt-0.5 text-good" />
    <div className="min-w-0">
      <p className="font-medium">{words.signed.title}</p>
      <p>{words.signed.by(note.signerName, dayAndTime(note.signedAt, note.document.zone))}</p>
      <p className="text-sm text-ink-soft">
        {words.signed.hash} <span className="font-mono break-all">{note.hash}</span>
      </p>
    </div>
  </div>
);

const Amendments = ({ note }: { note: SignedNote }) => (
  <section>
    <h2 className="mb-3 font-serif text-xl font-semibold">{words.signed.amendments}</h2>
    {note.amendments.length === 0 ? <p className="text-ink-soft">{words.signed.noAmendments}</p> : null}
    <ol className="flex flex-col gap-4">
      {note.amendments.map((amendment) => (
        <li key={amendment.id} className="border-t border-line pt-4">
          <p className="reading font-serif text-lg">{amendment.words}</p>
          <p className="mt-1">{words.signed.reason(amendment.reason)}</p>
          <p className="text-sm text-ink-soft">
            {words.signed.amendment(amendment.signerName, dayAndTime(amendment.signedAt, note.document.zone))}{' '}
            · <span className="font-mono break-all">{amendment.hash.slice(0, 16)}</span>
          </p>
        </li>
      ))}
    </ol>
  </section>
);

const AmendForm = ({ session, onDone }: { session: string; onDone: () => void }) => {
  const amending = useAmending(session);
  const [id] = useState(() => crypto.randomUUID());
  const [said, setSaid] = useState('');
  const [reason, setReason] = useState('');
  const amend = async (): Promise<void> => {
    if (!(await amending.mutateAsync({ id, words: said.trim(), reason: reason.trim() }))) return;
    say(words.signed.added);
    onDone();
  };
  return (
    <Form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void amend();
      }}
    >
      <p className="text-ink-soft">{words.signed.amendLead}</p>
      {amending.data === false ? (
        <Notice tone="info" said="now">
          {words.signed.offline}
        </Notice>
      ) : null}
      {amending.isError ? (
        <Notice tone="warn" said="now">
          {words.sign.failed}
        </Notice>
      ) : null}
      <TextField
        label={words.signed.wordsField}
        lines={5}
        isRequired
        value={said}
        onChange={setSaid}
        maxLength={4000}
      />
      <TextField
        label={words.signed.reasonField}
        isRequired
        value={reason}
        onChange={setReason}
        maxLength={300}
      />
      <DialogActions>
        <Button kind="primary" type="submit" isPending={amending.isPending}>
          {words.signed.add}
        </Button>
      </DialogActions>
    </Form>
  );
};
