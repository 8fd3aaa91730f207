import { HardDrive } from 'lucide-react';
import type { ReactNode } from 'react';
import { Forbidden } from '#web/app/call-failures.ts';
import { useMe } from '#web/app/who-model.ts';
import { useDevice } from '#web/sync/device.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { FailedState, State } from '#web/ui/state.tsx';
import { words } from './words.ts';

/** What a client keeps on the own phone: drawn once it stands open, and said where it cannot be. */
export const FromPhone = ({ children }: { children: (store: OpenStore) => ReactNode }): ReactNode => {
  const me = useMe();
  const device = useDevice();
  if (me.role !== 'client') return <FailedState failure={new Forbidden()} />;
  switch (device.status) {
    case 'open':
      return children(device.store);
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
