import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useLive } from './session-context.ts';
import { words } from './words.ts';

const BodyInHand = lazy(async () => ({ default: (await import('./body-in-hand.tsx')).BodyInHand }));

/** Where there is room the body is always in sight: it fills as the work goes on, and a press on it moves the hands there. */
export const BodyAside = () => {
  const { press, session } = useLive();
  if (!useIsVeryWide()) return null;
  return (
    <aside
      aria-label={words.picker.body}
      className="flex w-[26rem] shrink-0 flex-col border-l border-line bg-surface p-3"
    >
      <Suspense>
        <BodyInHand onPick={session.state === 'closed' ? undefined : press.goTo} />
      </Suspense>
    </aside>
  );
};

const veryWide = matchMedia('(min-width: 80rem)');
const onChange = (listener: () => void) => {
  veryWide.addEventListener('change', listener);
  return () => veryWide.removeEventListener('change', listener);
};
const useIsVeryWide = (): boolean => useSyncExternalStore(onChange, () => veryWide.matches);
