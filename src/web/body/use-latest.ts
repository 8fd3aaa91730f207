import { useCallback, useEffect, useRef } from 'react';

/** The same function for ever, which does what the newest one does: what is given it is not drawn again for it. */
export const useLatest = <Given extends readonly unknown[]>(
  work: (...given: Given) => void,
): ((...given: Given) => void) => {
  const newest = useRef(work);
  useEffect(() => {
    newest.current = work;
  });
  return useCallback((...given: Given) => newest.current(...given), []);
};
