import type { JobLog } from './job-logger.ts';

const AGAIN_MS = 60_000;

export type AbsenceLog = { readonly away: (why: string) => void; readonly back: () => void };

/**
 * Says that the worker cannot work at once, then at most once a minute however often it tries, and that it works again.
 * One that comes and goes is told at the same pace.
 */
export function absenceLog(log: JobLog, now: () => number): AbsenceLog {
  let lastSaidAt = -Infinity;
  let isSaid = false;
  return {
    away: (why) => {
      if (now() - lastSaidAt < AGAIN_MS) return;
      lastSaidAt = now();
      isSaid = true;
      log('error', `the worker stopped and tries again every second: ${why}`);
    },
    back: () => {
      if (isSaid) log('warning', 'the worker works again');
      isSaid = false;
    },
  };
}
