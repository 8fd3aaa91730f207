import type { ClientDetails } from '#contract/client.ts';
import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import { Malformed, NotHere, type Handler, type WritingHandler } from '#server/http/handler.ts';
import type { Database } from '#server/database/database.ts';
import { systemClock, type Clock } from '#server/base/clock.ts';
import {
  CLIENTS_PER_PAGE,
  changeClientFile,
  findClients,
  openClientFile,
  readClientFile,
} from './client-file.ts';
import { readClientRecord } from './client-record.ts';
import { readMyVisits } from './my-visits.ts';

/** The endpoints of the client file. */
export const clientRoom = (database: Database, clock: Clock = systemClock) => ({
  ...demographics(database, clock),
  ...clinicalPart(database),
});

function demographics(database: Database, clock: Clock) {
  const clients: Handler<Contract['clients']> = async ({ asking, query }) => {
    const found = await database.read(asking, (tables) =>
      findClients(tables, { search: query.search ?? '', now: clock.now() }),
    );
    return accepted({ clients: found.slice(0, CLIENTS_PER_PAGE), more: found.length > CLIENTS_PER_PAGE });
  };

  const addClient: Handler<Contract['addClient']> = async ({ asking, body }) => {
    checkBirth(body.details, clock.now());
    return database.write(asking, async (tables) =>
      (await openClientFile(tables, body)) ? accepted({ id: body.id }) : refused({ reason: 'id-in-use' }),
    );
  };

  const clientFile: WritingHandler<Contract['clientFile']> = async ({ asking, params }) => {
    const file = await database.read(asking, (tables) => readClientFile(tables, params.client));
    return accepted(file ?? notHere());
  };

  const changeClient: Handler<Contract['changeClient']> = async ({ asking, params, body }) => {
    checkBirth(body.details, clock.now());
    return database.write(asking, async (tables) => {
      const version = await changeClientFile(tables, { id: params.client, ...body });
      if (version !== undefined) return accepted({ version });
      const now = (await readClientFile(tables, params.client)) ?? notHere();
      return refused({ reason: 'changed-meanwhile', now: now.read() });
    });
  };

  const myVisits: Handler<Contract['myVisits']> = async ({ asking }) =>
    accepted((await database.read(asking, readMyVisits)) ?? notHere());

  return { clients, addClient, clientFile, changeClient, myVisits };
}

function clinicalPart(database: Database) {
  const clientRecord: Handler<Contract['clientRecord']> = async ({ asking, params }) => {
    const record = await database.read(asking, (tables) => readClientRecord(tables, params.client));
    return accepted(record ?? notHere());
  };

  return { clientRecord };
}

/** Nobody is born after the day that it is where days begin: a practice there may enter a child born today. */
function checkBirth({ bornOn }: ClientDetails, now: Temporal.Instant): void {
  const latest = now.toZonedDateTimeISO('+14:00').toPlainDate().toString();
  if (bornOn !== null && bornOn > latest)
    throw new Malformed('details.bornOn', 'This day is still to come: check the year');
}

function notHere(): never {
  throw new NotHere();
}
