import { getRouteApi, Link } from '@tanstack/react-router';
import { CloudOff, Lock } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { TherapistsOnly } from '#web/app/therapists-only.tsx';
import { useDevice } from '#web/sync/device.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { FailedState, State } from '#web/ui/state.tsx';
import { LiveSession } from './live-session.tsx';
import { useOpenedSession } from './use-session.ts';
import type { Wanted } from './session-opening.ts';
import { words } from './words.ts';

const route = getRouteApi('/member/clients/$client/session/$session');

/** Opens the session named in the address from what this device keeps, and draws it. */
export const LiveSessionPage = () => (
  <TherapistsOnly title={words.page.tab} framed={false}>
    <FromDevice />
  </TherapistsOnly>
);

const FromDevice = () => {
  const { client, session } = route.useParams();
  const { appointment } = route.useSearch();
  const wanted = useMemo(
    () => ({ client, session, appointment: appointment ?? null }),
    [client, session, appointment],
  );
  const device = useDevice();
  switch (device.status) {
    case 'open':
      return <Opened store={device.store} wanted={wanted} />;
    case 'cut-off':
      return <Unable icon={Lock}>{words.page.cutOff}</Unable>;
    case 'no-storage':
      return <Unable icon={Lock}>{words.page.noStorage}</Unable>;
    case 'closed':
    case 'locked':
      return <Loading />;
  }
};

const Opened = ({ store, wanted }: { store: OpenStore; wanted: Wanted }) => {
  const opening = useOpenedSession(store, wanted);
  if ('book' in opening) return <LiveSession store={store} opened={opening} />;
  if ('reason' in opening) return <Unable icon={CloudOff}>{words.page.notHere}</Unable>;
  if (opening.status === 'failed') return <FailedState fills="whole" failure={opening.fault} />;
  return <Loading />;
};

const Loading = () => (
  <main className="p-8" aria-label={words.page.opening}>
    <Skeleton />
  </main>
);

const Unable = ({ icon, children }: { icon: typeof Lock; children: ReactNode }) => (
  <main>
    <State
      fills="whole"
      icon={icon}
      title={words.page.tab}
      action={
        <Link to="/today" className={buttonLook('primary')}>
          {words.page.backToToday}
        </Link>
      }
    >
      {children}
    </State>
  </main>
);
