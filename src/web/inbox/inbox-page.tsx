import { MessageCircleQuestion } from 'lucide-react';
import { useState } from 'react';
import { useMe } from '#web/app/who-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { Page } from '#web/ui/page.tsx';
import { State } from '#web/ui/state.tsx';
import { type Inbox, useInbox, type WithDone } from './inbox-model.ts';
import { MailSettings } from './mail-settings.tsx';
import { TemplateList } from './template-list.tsx';
import { ThreadLines } from './thread-lines.tsx';
import { ThreadPanel } from './thread-panel.tsx';
import { words } from './words.ts';

/** What people asked: the list, and beside it, or in its place on a phone, the one that is open. */
export const InboxPage = () => {
  const [done, setDone] = useState<WithDone>('without');
  const inbox = useInbox(done);
  return (
    <Page title={words.title} lead={words.lead} width="wide">
      <Answer of={inbox}>
        {(found) => (
          <Desk inbox={found} done={done} onDone={() => setDone(done === 'with' ? 'without' : 'with')} />
        )}
      </Answer>
    </Page>
  );
};

type DeskProps = { readonly inbox: Inbox; readonly done: WithDone; readonly onDone: () => void };

const Desk = ({ inbox, done, onDone }: DeskProps) => {
  const [open, setOpen] = useState<string>();
  const { role } = useMe();
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[minmax(18rem,2fr)_3fr]">
      <div className={open === undefined ? '' : 'hidden lg:block'}>
        {inbox.threads.length === 0 ? (
          <State icon={MessageCircleQuestion} title={words.empty.title}>
            {words.empty.text}
          </State>
        ) : (
          <ThreadLines threads={inbox.threads} open={open} onOpen={setOpen} />
        )}
        {inbox.more ? <p className="mt-3 text-sm text-ink-soft">{words.more}</p> : null}
        <div className="mt-4">
          <Button kind="plain" onPress={onDone}>
            {done === 'with' ? words.hideDone : words.showDone}
          </Button>
        </div>
        <TemplateList />
        {role === 'owner' ? <MailSettings answersInMail={inbox.answersInMail} /> : null}
      </div>
      {open === undefined ? (
        <div className="hidden rounded-base border border-dashed border-line lg:block">
          <State icon={MessageCircleQuestion} title={words.choose.title}>
            {words.choose.text}
          </State>
        </div>
      ) : (
        <ThreadPanel key={open} thread={open} inbox={inbox} onBack={() => setOpen(undefined)} />
      )}
    </div>
  );
};
