import { useCallback, useEffect, useRef, useState } from 'react';

/** Lines that follow one another sooner are one: a screen reader hears the last. */
const QUIET_MS = 180;

/** Says lines politely; the last one stands in a live region. */
export const useAnnouncer = (): [line: string, say: (line: string) => void] => {
  const [line, setLine] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = useCallback((next: string): void => {
    clearTimeout(timer.current);
    // The same line again must be a new one, or it is not read a second time.
    timer.current = setTimeout(
      () => setLine((before) => (before === next ? `${next}\u00A0` : next)),
      QUIET_MS,
    );
  }, []);
  return [line, say];
};
