import { useLocation } from '@tanstack/react-router';
import { RefreshCw } from 'lucide-react';
import { Button } from '#web/ui/button.tsx';
import { say } from '#web/ui/said.tsx';
import { isLiveSession } from './live-session-address.ts';
import { useHoldUpdates, useUpdate } from './update-model.ts';
import { words } from './words.ts';

/** A newer Unwind lies ready; the person decides when to load it, and never while a session runs. */
export const UpdateNotice = () => {
  const { ready, load } = useUpdate();
  const running = isLiveSession(useLocation().pathname);
  useHoldUpdates(running);
  if (!ready || running) return null;
  const press = async (): Promise<void> => {
    if ((await load()) === 'session-runs') say(words.update.later);
  };
  return (
    <aside
      aria-label={words.update.text}
      className="fixed inset-x-4 bottom-20 z-20 mx-auto flex max-w-md items-center justify-between gap-4 rounded-base border border-line bg-surface py-2 pr-2 pl-4 shadow-sheet md:bottom-6 print:hidden"
    >
      <output>{words.update.text}</output>
      <Button icon={RefreshCw} kind="plain" onPress={() => void press()}>
        {words.update.action}
      </Button>
    </aside>
  );
};
