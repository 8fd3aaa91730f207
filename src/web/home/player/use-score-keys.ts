import { useEffect, useRef } from 'react';

/** How long a 1 waits for the 0 of a ten. */
const TEN_MS = 700;

/** The keys 0 to 9; 1 and then 0, or +, for ten. */
export const useScoreKeys = (said: (score: number) => void): void => {
  const one = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(said);
  useEffect(() => {
    latest.current = said;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      const waiting = one.current !== undefined;
      clearTimeout(one.current);
      one.current = undefined;
      if (event.key === '+' || (event.key === '0' && waiting)) return latest.current(10);
      if (waiting) latest.current(1);
      if (event.key === '1') {
        one.current = setTimeout(() => {
          one.current = undefined;
          latest.current(1);
        }, TEN_MS);
      } else if (/^\d$/.test(event.key)) latest.current(Number(event.key));
    };
    document.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(one.current);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
};
