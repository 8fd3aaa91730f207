import type { Contract } from '#contract/contract.ts';
import { accepted } from '#domain/base/result.ts';
import { systemClock, type Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { fileFactsOfRoom } from './file-facts.ts';
import { factsAfter } from './session-journal.ts';

/** The endpoints of the session journal. */
export function sessionRoom(database: Database, clock: Clock = systemClock) {
  const sendFacts: Handler<Contract['sendFacts']> = ({ asking, params, body }) =>
    database.write(asking, async (tables) => {
      const batch = { ...params, ...body, filedBy: asking.member };
      const acknowledged = await fileFactsOfRoom(tables, batch, clock.now());
      return accepted({ acknowledged });
    });

  const facts: Handler<Contract['facts']> = async ({ asking, params, query }) => {
    const page = await database.read(asking, (tables) => factsAfter(tables, { ...params, ...query }));
    if (!page) throw new NotHere();
    return accepted(page);
  };

  return { sendFacts, facts };
}
