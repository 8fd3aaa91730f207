import { getRouteApi } from '@tanstack/react-router';
import { CloudOff, Lock } from 'lucide-react';
import { useMemo } from 'react';
import { TherapistsOnly } from '#web/app/therapists-only.tsx';
import { useOpenedSession } from '#web/session/use-session.ts';
import { words as sessionWords } from '#web/session/words.ts';
import { useDevice } from '#web/sync/device.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { Page } from '#web/ui/page.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { FailedState, State } from '#web/ui/state.tsx';
import { NoteDesk } from './note-desk.tsx';
import { words } from './words.ts';

const route = getRouteApi('/member/frame/clients/$client/session/$session/note');

/** The note of one session: drafted from its facts, read, changed, signed, amended. */
export const NotePage = () => (
  <TherapistsOnly title={words.tab} framed>
    <FromDevice />
  </TherapistsOnly>
);

const FromDevice = () => {
  const device = useDevice();
  switch (device.status) {
    case 'open':
      return <Opened store={device.store} />;
    case 'cut-off':
      return <Unable icon={Lock}>{sessionWords.page.cutOff}</Unable>;
    case 'no-storage':
      return <Unable icon={Lock}>{words.noStorage}</Unable>;
    case 'closed':
    case 'locked':
      return <Skeleton />;
  }
};

const Opened = ({ store }: { store: OpenStore }) => {
  const { client, session } = route.useParams();
  const wanted = useMemo(() => ({ client, session, appointment: null }), [client, session]);
  const opening = useOpenedSession(store, wanted);
  if ('book' in opening) return <NoteDesk store={store} opened={opening} />;
  if ('reason' in opening) {
    return <Unable icon={CloudOff}>{words.notHere}</Unable>;
  }
  if (opening.status === 'failed') return <FailedState fills="whole" failure={opening.fault} />;
  return <Skeleton />;
};

const Unable = ({ icon, children }: { icon: typeof Lock; children: string }) => (
  <Page title={words.tab}>
    <State icon={icon} title={words.unable}>
      {children}
    </State>
  </Page>
);
