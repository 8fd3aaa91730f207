import type { Contract } from '#contract/contract.ts';
import { accepted } from '#domain/base/result.ts';
import type { Database } from '#server/database/database.ts';
import { NotHere, type Handler, type WritingHandler } from '#server/http/handler.ts';
import { readClientBody } from './client-body.ts';
import { fileOwnFacts, readOwnFacts } from './own-record.ts';

/** The endpoints of what was found, measured and drawn. */
export function assessmentRoom(database: Database) {
  const clientBody: WritingHandler<Contract['clientBody']> = async ({ asking, params }) => {
    const body = await database.read(asking, (tables) => readClientBody(tables, params.client));
    return accepted(body ?? notHere());
  };

  const sendOwnFacts: Handler<Contract['sendOwnFacts']> = ({ asking, body }) =>
    database.write(asking, async (tables) => {
      const acknowledged = await fileOwnFacts(tables, { ...body, filedBy: asking.member });
      return accepted({ acknowledged: acknowledged ?? notHere() });
    });

  const ownFacts: WritingHandler<Contract['ownFacts']> = async ({ asking }) =>
    accepted((await database.read(asking, readOwnFacts)) ?? notHere());

  return { clientBody, sendOwnFacts, ownFacts };
}

function notHere(): never {
  throw new NotHere();
}
