import { Link } from '@tanstack/react-router';
import { ArrowLeft, Inbox, MailX } from 'lucide-react';
import type { DemoMail } from '#contract/practice.ts';
import { NotHere } from '#web/app/call-failures.ts';
import { momentOf } from '#web/app/time-words.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Page } from '#web/ui/page.tsx';
import { State } from '#web/ui/state.tsx';
import { partsOf, useMailbox } from './mailbox-model.ts';
import { words } from './words.ts';

/** Open to anyone, as the demonstration is: an invited person is not signed in yet. */
export const MailboxPage = () => {
  const mailbox = useMailbox();
  return (
    <main id="page">
      <Page
        title={words.mailbox.title}
        lead={words.mailbox.lead}
        actions={
          <Link
            to="/today"
            className="inline-flex min-h-target items-center gap-2 text-accent no-underline hover:underline"
          >
            <Icon of={ArrowLeft} />
            {words.mailbox.back}
          </Link>
        }
      >
        {mailbox.error instanceof NotHere ? (
          <State icon={MailX} title={words.mailbox.gone}>
            {words.mailbox.goneText}
          </State>
        ) : (
          <Answer of={mailbox}>{({ mails }) => <Mails mails={mails} />}</Answer>
        )}
      </Page>
    </main>
  );
};

const Mails = ({ mails }: { mails: readonly DemoMail[] }) =>
  mails.length === 0 ? (
    <State icon={Inbox} title={words.mailbox.none}>
      {words.mailbox.noneText}
    </State>
  ) : (
    <ul className="space-y-4">
      {mails.map((mail) => (
        <li key={mail.id}>
          <article className="rounded-base border border-line bg-surface p-5">
            <h2 className="text-lg font-medium">{mail.subject}</h2>
            <p className="mb-4 text-sm text-ink-soft tabular-nums">
              {words.mailbox.to(mail.to)}, {momentOf(mail.sentAt, Temporal.Now.timeZoneId())}
            </p>
            <p className="reading font-serif text-lg whitespace-pre-line">
              {partsOf(mail.text, location.origin).map((part, index) =>
                part.href === undefined ? (
                  <span key={index}>{part.text}</span>
                ) : (
                  <a key={index} href={part.href} className="break-all text-accent">
                    {part.text}
                  </a>
                ),
              )}
            </p>
          </article>
        </li>
      ))}
    </ul>
  );
