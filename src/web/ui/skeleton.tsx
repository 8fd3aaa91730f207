import { useEffect, useState } from 'react';
import { words } from './words.ts';

/** How long a screen stays still before it shows that it is loading (a shorter wait reads as a flicker). */
const STILL_MS = 300;

type SkeletonProps = { readonly rows?: number; readonly label?: string };

/** The shape of what comes, after 300 ms; a screen reader hears "Loading" once. */
export const Skeleton = ({ rows = 5, label = words.loading }: SkeletonProps) => {
  const shown = useAfter(STILL_MS);
  return (
    <output aria-label={label} className="block min-h-40" data-skeleton>
      {shown ? (
        <div aria-hidden className="animate-appear divide-y divide-line">
          {Array.from({ length: rows }, (_, row) => (
            <div key={row} className="flex items-center gap-4 py-4">
              <div className="h-4 w-16 animate-breathe rounded-small bg-line" />
              <div className="grow space-y-2">
                <div className="h-4 w-2/5 animate-breathe rounded-small bg-line" />
                <div className="h-3 w-3/5 animate-breathe rounded-small bg-line" />
              </div>
            </div>
          ))}
        </div>
      ) : null}
    </output>
  );
};

const useAfter = (milliseconds: number): boolean => {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return passed;
};
