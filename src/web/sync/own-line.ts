import { call } from '#web/app/api.ts';
import { Malformed } from '#web/app/call-failures.ts';
import { troubleOf } from './api-line.ts';
import type { Batch } from './journal.ts';
import type { Line, Sent } from './line.ts';

/** The line of a client's own phone: what she recorded goes to her own record, and a sitting is asked for whole elsewhere. */
export const ownLine = (device: string): Line => ({
  send: (batch) => send(batch, device),
  ask: () => Promise.resolve({ kind: 'not-here' }),
});

const send = async ({ facts }: Batch, device: string): Promise<Sent> => {
  try {
    const answer = await call('sendOwnFacts', { body: { device, facts: [...facts] } });
    return answer.ok ? { kind: 'acknowledged', ids: answer.value.acknowledged } : { kind: 'not-taken' };
  } catch (fault) {
    if (fault instanceof Malformed) return { kind: 'not-taken' };
    return { kind: troubleOf(fault) };
  }
};
