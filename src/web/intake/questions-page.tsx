import { Link } from '@tanstack/react-router';
import { CircleCheck, HardDrive, Mail, X, type LucideIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Forbidden } from '#web/app/call-failures.ts';
import { useMe } from '#web/app/who-model.ts';
import { useDevice } from '#web/sync/device.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { FailedState, State } from '#web/ui/state.tsx';
import { Plain } from './closed-pages.tsx';
import { FormPages } from './form-pages.tsx';
import { useOwnForm } from './own-form.ts';
import { words } from './words.ts';

/** "Anything new since last time?", asked of a signed-in client in under a minute. */
export const QuestionsPage = () => {
  const me = useMe();
  const device = useDevice();
  const [time, setTime] = useState(1);
  if (me.role !== 'client') {
    return (
      <Plain>
        <FailedState failure={new Forbidden()} fills="whole" />
      </Plain>
    );
  }
  switch (device.status) {
    case 'open':
      return <FromPhone key={time} store={device.store} onAgain={() => setTime((now) => now + 1)} />;
    case 'no-storage':
      return <Told icon={HardDrive} title={words.noStorage.title} text={words.noStorage.text} />;
    case 'closed':
    case 'locked':
    case 'cut-off':
      return (
        <Plain>
          <Skeleton />
        </Plain>
      );
  }
};

const FromPhone = ({ store, onAgain }: { store: OpenStore; onAgain: () => void }): ReactNode => {
  const form = useOwnForm(store);
  switch (form.at) {
    case 'open':
      return (
        <FormPages
          desk={form.desk}
          gone={null}
          close={<Close />}
          afterwards={<ToMine />}
          onTakeBack={onAgain}
        />
      );
    case 'first':
      return <Told icon={Mail} title={words.questions.firstTitle} text={words.questions.firstText} />;
    case 'nothing-due':
      return <Told icon={CircleCheck} title={words.questions.none} text={words.questions.noneText} />;
    case 'failed':
      return (
        <Plain>
          <FailedState failure={form.failure} onRetry={onAgain} fills="whole" />
        </Plain>
      );
    case 'reading':
      return (
        <Plain>
          <Skeleton />
        </Plain>
      );
  }
};

const Told = ({ icon, title, text }: { icon: LucideIcon; title: string; text: string }) => (
  <Plain>
    <State icon={icon} title={title} fills="whole" action={<ToMine />}>
      {text}
    </State>
  </Plain>
);

const ToMine = () => (
  <Link to="/my" className={buttonLook('quiet')}>
    {words.last.toMine}
  </Link>
);

const Close = () => (
  <Link
    to="/my"
    aria-label={words.questions.close}
    className="-mr-2 grid size-target shrink-0 place-items-center rounded-base text-ink-soft hover:bg-sunken"
  >
    <Icon of={X} />
  </Link>
);
