import { Link } from '@tanstack/react-router';
import { HardDrive, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Forbidden } from '#web/app/call-failures.ts';
import { useMe } from '#web/app/who-model.ts';
import { useDevice } from '#web/sync/device.ts';
import { Icon } from '#web/ui/icon.tsx';
import { PageTitle } from '#web/ui/page.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { FailedState, State } from '#web/ui/state.tsx';
import { Drawing } from './drawing-steps.tsx';
import { words } from './words.ts';

/** A client's own drawing of what is felt where, on the own phone, with or without a network. */
export const DrawPage = () => {
  const me = useMe();
  return (
    <main
      id="page"
      tabIndex={-1}
      className="mx-auto flex min-h-dvh w-full max-w-2xl flex-col gap-2 px-4 pt-3 pb-1 outline-none sm:px-8 sm:pt-6"
    >
      <header className="flex items-center justify-between gap-3">
        <PageTitle tabTitle={words.tab}>{words.title}</PageTitle>
        <Link
          to="/my"
          aria-label={words.close}
          className="-mr-2 grid size-target shrink-0 place-items-center rounded-base text-ink-soft hover:bg-sunken"
        >
          <Icon of={X} />
        </Link>
      </header>
      {me.role === 'client' ? <FromPhone /> : <FailedState failure={new Forbidden()} />}
    </main>
  );
};

const FromPhone = (): ReactNode => {
  const device = useDevice();
  switch (device.status) {
    case 'open':
      return <Drawing store={device.store} />;
    case 'no-storage':
      return (
        <State icon={HardDrive} title={words.notHere.title}>
          {words.notHere.text}
        </State>
      );
    case 'closed':
    case 'locked':
    case 'cut-off':
      return <Skeleton />;
  }
};
