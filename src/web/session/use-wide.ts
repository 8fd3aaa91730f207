import { useSyncExternalStore } from 'react';

/** Whether the window is at least so wide, and told again when that changes. */
export const useWide = (atLeast: '48rem' | '80rem'): boolean => {
  const media = widths[atLeast];
  return useSyncExternalStore(media.subscribe, media.matches);
};

const widthOf = (atLeast: string) => {
  const query = matchMedia(`(min-width: ${atLeast})`);
  return {
    matches: () => query.matches,
    subscribe: (listener: () => void) => {
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
  };
};

const widths = { '48rem': widthOf('48rem'), '80rem': widthOf('80rem') };
