import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { idleMinutesAt, useIdle } from './idle-model.ts';
import { leave } from './leaving-model.ts';
import type { Me } from './who-model.ts';

const IdleQuestion = lazy(async () => ({ default: (await import('./idle-question.tsx')).IdleQuestion }));

/** Signs out a page that nobody touches, after asking for a minute. */
export const IdleWatch = ({ me, children }: { me: Me; children: ReactNode }) => {
  const { pathname } = useLocation();
  const { idle, stay } = useIdle(idleMinutesAt(pathname, me.idleMinutes));
  useEffect(() => {
    if (idle.state === 'over') void leave('lock');
  }, [idle.state]);
  return (
    <>
      {children}
      {idle.state === 'asking' ? (
        <Suspense fallback={null}>
          <IdleQuestion secondsLeft={idle.secondsLeft} onStay={stay} onLeave={() => void leave('lock')} />
        </Suspense>
      ) : null}
    </>
  );
};
