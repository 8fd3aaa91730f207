import type { Kysely } from 'kysely';
import type { Contract } from '#contract/contract.ts';
import { accepted } from '#domain/base/result.ts';
import type { SessionId } from '#domain/base/ids.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { deriveSession } from '#domain/session/session.ts';
import type { Database } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { allFacts, factsAfter, fileFacts, setSessionTimes, type Filed } from './session-journal.ts';

/** The endpoints of the session journal. */
export function sessionRoom(database: Database) {
  const sendFacts: Handler<Contract['sendFacts']> = ({ asking, params, body }) =>
    database.write(asking, async (tables) => {
      const filed = await fileFacts(tables, { ...params, ...body, filedBy: asking.member });
      if (mayMoveTimes(filed, body.facts)) await readTimesAgain(tables, params.session);
      return accepted({ acknowledged: filed.acknowledged });
    });

  const facts: Handler<Contract['facts']> = async ({ asking, params, query }) => {
    const page = await database.read(asking, (tables) => factsAfter(tables, { ...params, ...query }));
    if (!page) throw new NotHere();
    return accepted(page);
  };

  return { sendFacts, facts };
}

/** While a session runs, a hold does not change when it was opened; what opens, closes or corrects may, and so may anything late. */
const mayMoveTimes = ({ begun, closed }: Filed, facts: readonly KeptFact[]): boolean =>
  begun || closed || facts.some(({ kind }) => kind === 'opened' || kind === 'closed' || kind === 'corrected');

async function readTimesAgain(tables: Kysely<Tables>, session: SessionId): Promise<void> {
  const { openedAt, closedAt } = deriveSession(await allFacts(tables, session));
  await setSessionTimes(tables, { session, openedAt, closedAt });
}
