import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import { canonicalJson } from '#domain/note/canonical.ts';
import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { Malformed, NotHere, type Handler } from '#server/http/handler.ts';
import { readClientScreening, readHistory } from './read-screening.ts';
import { closeTask, readSafetyTask } from './safety-tasks.ts';

/** A device's clock may run ahead by as much. */
const AHEAD = { minutes: 5 };

export function screeningEndpoints(database: Database, clock: Clock) {
  const clientScreening: Handler<Contract['clientScreening']> = async ({ asking, params: { client } }) => {
    const found = await database.read(asking, (tables) => readClientScreening(tables, client));
    return accepted(found ?? notHere());
  };

  const screeningHistory: Handler<Contract['screeningHistory']> = async ({ asking, params: { client } }) => {
    const found = await database.read(asking, (tables) => readHistory(tables, client));
    return accepted(found ?? notHere());
  };

  const closeSafetyTask: Handler<Contract['closeSafetyTask']> = ({ asking, params, body }) =>
    database.write(asking, async (tables) => {
      const now = clock.now();
      if (Temporal.Instant.compare(body.askedAt, now.add(AHEAD)) > 0)
        throw new Malformed('askedAt', 'This is still to come');
      const isClosed = await closeTask(tables, { ...params, closing: body, by: asking.member, now });
      const task = (await readSafetyTask(tables, params)) ?? notHere();
      // The answer to the first request may have been lost on its way.
      const isThisClosing = isClosed || isSame(task.closed?.closing, body);
      return isThisClosing ? accepted({ task }) : refused({ reason: 'already-closed' });
    });

  return { clientScreening, screeningHistory, closeSafetyTask };
}

type Closing = { askedAt: string };

const isSame = (one: Closing | undefined, other: Closing): boolean =>
  one !== undefined && inPlain(one) === inPlain(other);

const inPlain = (closing: Closing): string =>
  canonicalJson({ ...closing, askedAt: Temporal.Instant.from(closing.askedAt).epochMilliseconds });

function notHere(): never {
  throw new NotHere();
}
