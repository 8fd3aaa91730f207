import { CircleCheck } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { Icon } from './icon.tsx';

/** How long a line stays: five seconds and a second for every 15 characters read. */
const staysMs = (line: string): number => 5000 + (line.length / 15) * 1000;

let line = '';
const listeners = new Set<() => void>();
const set = (next: string): void => {
  line = next;
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Says one line at the foot of the screen and to screen readers: "Saved." Nothing that must be acted upon. */
export const say = (next: string): void => set(next);

/** Where the line appears; once, in the shell. */
export const Said = () => {
  const shown = useSyncExternalStore(subscribe, () => line);
  useEffect(() => {
    if (shown === '') return undefined;
    const timer = setTimeout(() => set(''), staysMs(shown));
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <output className="pointer-events-none fixed inset-x-0 bottom-20 z-30 flex justify-center px-4 md:bottom-6 print:hidden">
      {shown === '' ? null : (
        <p className="flex animate-rise items-center gap-2 rounded-base bg-ink px-4 py-3 text-paper shadow-sheet">
          <Icon of={CircleCheck} />
          {shown}
        </p>
      )}
    </output>
  );
};
