import { Lock } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Icon } from '#web/ui/icon.tsx';
import { words } from './words.ts';

type CareFrameProps = { readonly keeps: 'here' | 'nothing'; readonly children: ReactNode };

/** Around every page but the player: one quiet column, and below it that nothing leaves this device. */
export const CareFrame = ({ keeps, children }: CareFrameProps) => {
  const isKept = useIsKept();
  useEffect(() => {
    document.title = `${words.tab} · Unwind`;
  }, []);
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-2xl flex-col px-4 pt-4 pb-6 sm:px-8 sm:pt-10">
      <main className="flex grow flex-col">{children}</main>
      <footer className="mt-8 flex items-start gap-2 text-sm text-ink-soft">
        <Icon of={Lock} size={16} className="mt-0.5" />
        <p>
          {words.privacy} {keeps === 'nothing' ? words.offline.nothing : isKept ? words.offline.ready : null}
        </p>
      </footer>
    </div>
  );
};

/** Does the worker keep the whole page, so that it opens and works without a network? */
const useIsKept = (): boolean => {
  const [isKept, setKept] = useState(() => Boolean(navigator.serviceWorker?.controller));
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return undefined;
    const look = (): void => setKept(Boolean(navigator.serviceWorker.controller));
    navigator.serviceWorker.addEventListener('controllerchange', look);
    return () => navigator.serviceWorker.removeEventListener('controllerchange', look);
  }, []);
  return isKept;
};
