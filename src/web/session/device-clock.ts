import type { Reading } from '#domain/session/instants.ts';

/** One run of this page's monotonic clock. A reload begins another. */
const run = crypto.randomUUID();

/** What the device's clocks say now: the wall clock, and the one that cannot be set. */
export const readClock = () =>
  ({ at: new Date().toISOString(), run, elapsedMs: Math.max(0, performance.now()) }) satisfies Reading;
