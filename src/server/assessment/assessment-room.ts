import type { Contract } from '#contract/contract.ts';
import { accepted } from '#domain/base/result.ts';
import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { afterFiling } from '#server/home/after-filing.ts';
import { NotHere, type Handler, type WritingHandler } from '#server/http/handler.ts';
import { afterAnswering } from '#server/outcome/after-answering.ts';
import { ownFile } from '#server/screening/own-answers.ts';
import { readClientBody } from './client-body.ts';
import { fileOwnFacts, readOwnFacts } from './own-record.ts';

type Room = {
  readonly database: Database;
  /** The public address, for links in mails. */
  readonly address: () => string;
  readonly clock: Clock;
};

/** The endpoints of what was found, measured and drawn. */
export function assessmentRoom({ database, address, clock }: Room) {
  const clientBody: WritingHandler<Contract['clientBody']> = async ({ asking, params }) => {
    const body = await database.read(asking, (tables) => readClientBody(tables, params.client));
    return accepted(body ?? notHere());
  };

  const sendOwnFacts: Handler<Contract['sendOwnFacts']> = ({ asking, body }) =>
    database.write(asking, async (tables) => {
      const acknowledged = await fileOwnFacts(tables, { ...body, filedBy: asking.member });
      const client = acknowledged && (await ownFile(tables));
      if (!client) return notHere();
      const filed = { client, facts: body.facts, now: clock.now(), address: address() };
      await afterFiling(tables, filed);
      await afterAnswering(tables, { ...filed, filedBy: asking.member });
      return accepted({ acknowledged });
    });

  const ownFacts: WritingHandler<Contract['ownFacts']> = async ({ asking, query }) =>
    accepted((await database.read(asking, (tables) => readOwnFacts(tables, query.after))) ?? notHere());

  return { clientBody, sendOwnFacts, ownFacts };
}

function notHere(): never {
  throw new NotHere();
}
