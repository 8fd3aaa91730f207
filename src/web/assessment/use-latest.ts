import { useCallback, useEffect, useRef } from 'react';

/** The same function for as long as the component lives, doing what the newest one does: for parts that are drawn anew only when they must be. */
export const useLatest = <Args extends readonly unknown[]>(
  act: (...args: Args) => void,
): ((...args: Args) => void) => {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
};
