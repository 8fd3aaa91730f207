import { Link } from '@tanstack/react-router';
import { Signature } from 'lucide-react';
import { useState } from 'react';
import { useSyncReport } from '#web/sync/sync-report.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { say } from '#web/ui/said.tsx';
import { useNote } from './note-context.ts';
import { changeBetween, type Change } from './note-model.ts';
import { useSigning, type Refused } from './signed-model.ts';
import { words } from './words.ts';

/** Signing is a request: it needs a connection, and only what was read is signed. */
export const SignBox = () => {
  const { session, head } = useNote();
  const closed = session.state === 'closed';
  return (
    <section className="mt-8 flex flex-col gap-4 print:hidden">
      <h2 className="text-lg font-semibold">{words.sign.title}</h2>
      {closed ? (
        <Signing />
      ) : (
        <Notice
          tone="info"
          action={
            <Link
              to="/clients/$client/session/$session"
              params={{ client: head.client, session: head.session }}
              className={buttonLook('quiet')}
            >
              {words.sign.backToSession}
            </Link>
          }
        >
          {words.sign.open}
        </Notice>
      )}
    </section>
  );
};

const Signing = () => {
  const { store, head, note, reading } = useNote();
  const signing = useSigning(head.session);
  const [id] = useState(() => crypto.randomUUID());
  const { unsent } = useSyncReport();
  const [change, setChange] = useState<Change | null>(null);
  const { document } = note;
  const sign = async (): Promise<void> => {
    setChange(null);
    const refused = await signing.mutateAsync({ store, session: head.session, note: id, document, reading });
    if (!refused) return say(words.sign.done);
    if (refused.reason === 'record-changed') setChange(changeBetween(document, refused.document));
  };
  return (
    <>
      <p className="reading text-ink-soft">{words.sign.lead}</p>
      {unsent > 0 ? <Notice tone="info">{words.sign.waiting(unsent)}</Notice> : null}
      {signing.data ? <Refusal refused={signing.data} unsent={unsent} /> : null}
      {change ? <Changed change={change} /> : null}
      <div>
        <Button kind="primary" icon={Signature} isPending={signing.isPending} onPress={() => void sign()}>
          {words.sign.action}
        </Button>
      </div>
    </>
  );
};

const Refusal = ({ refused, unsent }: { refused: Refused; unsent: number }) => {
  switch (refused.reason) {
    case 'offline':
      return (
        <Notice tone="info" said="politely">
          {words.sign.offline}
        </Notice>
      );
    case 'waiting':
      return unsent > 0 ? null : <Notice tone="info">{words.sign.failed}</Notice>;
    case 'failed':
      return (
        <Notice tone="warn" said="now">
          {words.sign.failed}
        </Notice>
      );
    case 'session-still-open':
      return (
        <Notice tone="warn" said="now">
          {words.sign.open}
        </Notice>
      );
    case 'not-the-therapist':
      return (
        <Notice tone="warn" said="now">
          {words.sign.notTherapist}
        </Notice>
      );
    case 'record-changed':
      return null;
  }
};

const Changed = ({ change }: { change: Change }) => (
  <Notice tone="warn" said="now" title={words.sign.changed.title}>
    <p>{words.sign.changed.text}</p>
    <Lines title={words.sign.changed.added} lines={change.added} />
    <Lines title={words.sign.changed.gone} lines={change.gone} />
  </Notice>
);

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <>
      <p className="mt-2 font-medium">{title}</p>
      <ul className="font-serif">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
