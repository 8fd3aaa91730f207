import { getRouteApi } from '@tanstack/react-router';
import { CloudOff } from 'lucide-react';
import { useMemo } from 'react';
import { useOpenedSession } from '#web/session/use-session.ts';
import { useDevice } from '#web/sync/device.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { FailedState, State } from '#web/ui/state.tsx';
import { NoteDesk } from './note-desk.tsx';
import { words } from './words.ts';

const route = getRouteApi('/member/frame/clients/$client/session/$session/note');

/** The note of one session: drafted from its facts, read, changed, signed, amended. */
export const NotePage = () => {
  const device = useDevice();
  const store = device.status === 'open' ? device.store : null;
  return store ? <Opened store={store} /> : <Skeleton />;
};

const Opened = ({ store }: { store: OpenStore }) => {
  const { client, session } = route.useParams();
  const wanted = useMemo(() => ({ client, session, appointment: null }), [client, session]);
  const opening = useOpenedSession(store, wanted);
  if ('book' in opening) return <NoteDesk store={store} opened={opening} />;
  if ('reason' in opening) {
    return (
      <State icon={CloudOff} title={words.tab}>
        {words.notHere}
      </State>
    );
  }
  if (opening.status === 'failed') return <FailedState failure={opening.fault} />;
  return <Skeleton />;
};
