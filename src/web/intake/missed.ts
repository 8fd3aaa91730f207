import { Forbidden, Malformed, NotHere, SignedOut } from '#web/app/call-failures.ts';
import type { Missed } from './port.ts';

/** What a failed call means for the form. A fault of the server passes: what waits is tried again. */
export const missedFrom = (failure: unknown): Missed | 'unfit' => {
  if (failure instanceof Malformed) return 'unfit';
  if (failure instanceof NotHere) return 'gone';
  if (failure instanceof SignedOut || failure instanceof Forbidden) return 'signed-out';
  return failure instanceof Error && failure.name === 'Offline' ? 'offline' : 'busy';
};

/** For what cannot be read wrong: a request without a body of the client's. */
export const lineFailure = (failure: unknown): Missed => {
  const missed = missedFrom(failure);
  return missed === 'unfit' ? 'busy' : missed;
};
