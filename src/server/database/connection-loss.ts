import { setTimeout as sleep } from 'node:timers/promises';

// Class 08 and 57P are PostgreSQL's, the others the operating system's.
const codes = new Set(
  '57P01 57P02 57P03 08000 08001 08003 08004 08006 ECONNREFUSED ECONNRESET ENOENT EPIPE ETIMEDOUT'.split(' '),
);
const words =
  /Connection terminated|Client has encountered a connection error|not queryable|timeout exceeded when trying to connect/;

/** The connection broke or could not be made: the database may be back in a moment. */
export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return codes.has(code) || words.test(error.message);
}

/**
 * Does the work again while the connection is lost, for up to `seconds`. Only for work that may be done twice: after a
 * lost connection nobody knows whether a commit was done.
 */
export async function againOnConnectionLoss<T>(work: () => Promise<T>, seconds = 10): Promise<T> {
  const until = performance.now() + seconds * 1000;
  for (let wait = 50; ; wait = Math.min(wait * 2, 1000)) {
    try {
      return await work();
    } catch (error) {
      if (!isConnectionLoss(error) || performance.now() + wait > until) throw error;
      await sleep(wait);
    }
  }
}
