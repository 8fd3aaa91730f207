import type { Contract } from '#contract/contract.ts';
import { accepted } from '#domain/base/result.ts';
import type { Database } from '#server/database/database.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { fileFacts } from './file-facts.ts';
import { factsAfter } from './session-journal.ts';

/** The endpoints of the session journal. */
export function sessionRoom(database: Database) {
  const sendFacts: Handler<Contract['sendFacts']> = ({ asking, params, body }) =>
    database.write(asking, async (tables) => {
      const acknowledged = await fileFacts(tables, { ...params, ...body, filedBy: asking.member });
      return accepted({ acknowledged });
    });

  const facts: Handler<Contract['facts']> = async ({ asking, params, query }) => {
    const page = await database.read(asking, (tables) => factsAfter(tables, { ...params, ...query }));
    if (!page) throw new NotHere();
    return accepted(page);
  };

  return { sendFacts, facts };
}
