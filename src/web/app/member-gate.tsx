import { Navigate, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { FailedState } from '#web/ui/state.tsx';
import { Offline } from './call-failures.ts';
import { useDeviceOf } from './device-gate-model.ts';
import { IdleWatch } from './idle-watch.tsx';
import { Splash } from './splash.tsx';
import { MemberProvider, useWho, type Me } from './who-model.ts';

const UnlockScreen = lazy(async () => ({
  default: (await import('#web/sync/unlock-screen.tsx')).UnlockScreen,
}));

/** Lets a member in: known to the server, or opened on this device by the PIN while the server cannot be reached. */
export const MemberGate = () => {
  const who = useWho();
  const unreachable = who.data === undefined && who.error instanceof Offline;
  const { device, settled } = useDeviceOf(unreachable ? 'unknown' : (who.data ?? 'waiting'));

  if (who.data === null) return <ToSignIn />;
  if (device.status === 'locked' && settled) {
    return (
      <Suspense fallback={<Splash />}>
        <UnlockScreen />
      </Suspense>
    );
  }
  if (who.data) return <Inside me={who.data} />;
  if (who.isError && (settled || !unreachable)) {
    return (
      <main id="page">
        <FailedState fills="whole" failure={who.error} onRetry={() => void who.refetch()} />
      </main>
    );
  }
  return <Splash />;
};

/** Back to the page that was wanted, after the sign-in. */
const ToSignIn = () => {
  const { pathname } = useLocation();
  const [wanted] = useState(pathname);
  const navigate = useNavigate();
  // Once for the page that was wanted: Navigate goes again at every render, and while the page loads there are many.
  useEffect(() => {
    const search = wanted === '/today' ? {} : { after: wanted };
    void navigate({ to: '/sign-in', search, replace: true });
  }, [navigate, wanted]);
  return <Splash />;
};

/** A client sees what is the client's own and the own sign-in, and nothing of the practice. */
const Inside = ({ me }: { me: Me }) => {
  const { pathname } = useLocation();
  if (me.role === 'client' && !isOfClients(pathname)) return <Navigate to="/my" replace />;
  return (
    <MemberProvider value={me}>
      <IdleWatch me={me}>
        <Outlet />
      </IdleWatch>
    </MemberProvider>
  );
};

const isOfClients = (pathname: string): boolean =>
  pathname === '/my' || pathname.startsWith('/my/') || pathname === '/security';
