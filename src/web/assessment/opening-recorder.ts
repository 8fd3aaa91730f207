import { useMemo } from 'react';
import type { Recorder } from '#web/session/recording.ts';
import { useLive } from '#web/session/session-context.ts';

/** Notes as the session does; the first thing noted opens the session where it was not open (CHARTING-3). */
export const useOpeningRecorder = (): Recorder => {
  const { record } = useLive();
  return useMemo(
    () => (saying) =>
      record((session, facts) => {
        const notables = saying(session, facts);
        const opens = session.state === 'not-opened' && notables.length > 0;
        return opens ? [{ kind: 'opened' }, ...notables] : notables;
      }),
    [record],
  );
};
