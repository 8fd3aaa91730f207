import { lazy, Suspense } from 'react';
import { useLive } from './session-context.ts';
import { useWide } from './use-wide.ts';
import { words } from './words.ts';

const BodyInHand = lazy(async () => ({ default: (await import('./body-in-hand.tsx')).BodyInHand }));

/** Where there is room the body is always in sight: it fills as the work goes on, and a press on it moves the hands there. */
export const BodyAside = () => {
  const { press, session } = useLive();
  if (!useWide('80rem')) return null;
  return (
    <aside
      aria-label={words.picker.body}
      className="w-[26rem] shrink-0 overflow-y-auto border-l border-line bg-surface p-4 [&_.body-stage]:h-[calc(100dvh-16rem)]"
    >
      <Suspense>
        <BodyInHand onPick={session.state === 'closed' ? undefined : press.goTo} />
      </Suspense>
    </aside>
  );
};
