import { useEffect, useState } from 'react';

/** The time, renewed every half minute: enough for a line that says "now". */
export const useNow = (): Temporal.Instant => {
  const [now, setNow] = useState(() => Temporal.Now.instant());
  useEffect(() => {
    const timer = setInterval(() => setNow(Temporal.Now.instant()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
};
