import { ArrowLeft, Check, RotateCcw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useMe } from '#web/app/who-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { AnswerForm } from './answer-form.tsx';
import { type Inbox, momentWords, nameOf, type Thread, useChange, useThread } from './inbox-model.ts';
import { words } from './words.ts';

type ThreadPanelProps = { readonly thread: string; readonly inbox: Inbox; readonly onBack: () => void };

/** One question: what was written, whose it is, and the answer. */
export const ThreadPanel = ({ thread, inbox, onBack }: ThreadPanelProps) => (
  <div>
    <div className="mb-2 lg:hidden">
      <Button kind="plain" icon={ArrowLeft} onPress={onBack}>
        {words.back}
      </Button>
    </div>
    <Answer of={useThread(thread)}>{(found) => <Opened thread={found} inbox={inbox} />}</Answer>
  </div>
);

const Opened = ({ thread, inbox }: { thread: Thread; inbox: Inbox }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className="flex flex-col gap-5" aria-labelledby="thread-title">
      <header>
        <h2 ref={heading} id="thread-title" tabIndex={-1} className="text-xl font-semibold outline-none">
          {words.from(nameOf(thread))}
        </h2>
        <p className="text-ink-soft">{thread.email === '' ? words.noMail : thread.email}</p>
      </header>
      <UrgentNotice thread={thread} />
      {thread.clients.map(({ id, name }) => (
        <Notice key={id} tone="info">
          {words.client(name)}
        </Notice>
      ))}
      <Messages thread={thread} />
      <Deeds thread={thread} members={inbox.members} />
      <AnswerForm
        thread={thread.id}
        mail={thread.email === '' ? 'none' : inbox.answersInMail ? 'words' : 'link'}
      />
    </article>
  );
};

const UrgentNotice = ({ thread }: { thread: Thread }) => {
  const change = useChange(thread.id);
  if (!thread.urgent) return null;
  return (
    <Notice
      tone="stop"
      title={words.urgentNotice.title}
      action={
        <Button isPending={change.isPending} onPress={() => change.mutate({ urgent: false })}>
          {words.urgentNotice.calm}
        </Button>
      }
    >
      {words.urgentNotice.text}
    </Notice>
  );
};

const Messages = ({ thread }: { thread: Thread }) => {
  const { zone } = useMe();
  return (
    <ol className="flex flex-col gap-4">
      {thread.messages.map((message) => (
        <li
          key={message.id}
          className={`max-w-xl rounded-base border border-line px-4 py-3 ${message.by === 'practice' ? 'self-end bg-accent-soft' : 'bg-surface'}`}
        >
          <p className="mb-1 text-sm text-ink-soft">
            {message.by === 'practice' ? message.author : nameOf(thread)} · {momentWords(message.at, zone)}
          </p>
          <p className="break-words whitespace-pre-wrap">{message.words}</p>
        </li>
      ))}
    </ol>
  );
};

const NOBODY = 'nobody';

const Deeds = ({ thread, members }: { thread: Thread; members: Inbox['members'] }) => {
  const change = useChange(thread.id);
  return (
    <div className="flex flex-wrap items-end gap-4">
      <div className="min-w-48 grow sm:max-w-64">
        <SelectField
          label={words.assign}
          value={thread.assigned?.id ?? NOBODY}
          choices={[
            { id: NOBODY, label: words.noOne },
            ...members.map(({ id, name }) => ({ id: id as string, label: name })),
          ]}
          onChange={(id) => change.mutate({ assigned: id === NOBODY ? null : id })}
        />
      </div>
      {thread.state === 'done' ? (
        <Button
          icon={RotateCcw}
          isPending={change.isPending}
          onPress={() => change.mutate({ state: 'waiting' })}
        >
          {words.again}
        </Button>
      ) : (
        <Button icon={Check} isPending={change.isPending} onPress={() => change.mutate({ state: 'done' })}>
          {words.done}
        </Button>
      )}
    </div>
  );
};
