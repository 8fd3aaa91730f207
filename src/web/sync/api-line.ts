import { ask, call } from '#web/app/api.ts';
import { Forbidden, Malformed, NotHere, SignedOut } from '#web/app/call-failures.ts';
import type { Batch } from './journal.ts';
import type { Line, Sent, Told, Trouble } from './line.ts';

/** The line of a signed-in page: the two endpoints of a session's facts. */
export const apiLine = (device: string): Line => ({
  send: (batch) => send(batch, device),
  ask: (session, after) => tell(session, after),
});

const send = async ({ head, facts }: Batch, device: string): Promise<Sent> => {
  try {
    const answer = await call('sendFacts', {
      params: { session: head.session },
      body: {
        client: head.client,
        appointment: head.appointment,
        device: device,
        facts: [...facts],
      },
    });
    return answer.ok ? { kind: 'acknowledged', ids: answer.value.acknowledged } : { kind: 'not-taken' };
  } catch (fault) {
    if (fault instanceof Malformed || fault instanceof NotHere) return { kind: 'not-taken' };
    return { kind: troubleOf(fault) };
  }
};

const tell = async (session: string, after: number): Promise<Told> => {
  try {
    const told = await ask('facts', { params: { session }, query: { after } });
    const { client, clientName, appointment, therapist, therapistName } = told;
    const head = { session, client, clientName, appointment, therapist, therapistName };
    return { kind: 'told', head, facts: told.facts, cursor: told.cursor, more: told.more };
  } catch (fault) {
    if (fault instanceof NotHere) return { kind: 'not-here' };
    return { kind: troubleOf(fault) };
  }
};

/** No answer, a server that stops and a fault of the server are one thing to the record: it waits and goes out later. */
export const troubleOf = (fault: unknown): Trouble => {
  if (fault instanceof SignedOut) return 'signed-out';
  return fault instanceof Forbidden ? 'forbidden' : 'no-answer';
};
