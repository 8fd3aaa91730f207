import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import type { Clock } from '#server/base/clock.ts';
import { hasClientFile } from '#server/client/client-file.ts';
import { type Database } from '#server/database/database.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { newestProgram, shelveProgram } from './program-shelf.ts';
import { readClientHome } from './read-home.ts';
import { readWatch } from './watch.ts';

/** What therapists read and set of the work at home. */
export function deskEndpoints(database: Database, clock: Clock) {
  const clientHome: Handler<Contract['clientHome']> = async ({ asking, params: { client } }) => {
    const home = await database.read(asking, (tables) => readClientHome(tables, client, clock.now()));
    return accepted(home ?? notHere());
  };

  const saveProgram: Handler<Contract['saveProgram']> = ({ asking, params: { client }, body }) =>
    database.write(asking, async (tables) => {
      if (!(await hasClientFile(tables, client))) notHere();
      const now = clock.now();
      const signed = { by: asking.actor, at: now.toString() };
      const program = { ...body.program, flare: { ...body.program.flare, signed } };
      const shelved = { client, after: body.version, program, setBy: asking.member, now };
      const isLaid = await shelveProgram(tables, shelved);
      const newest = await newestProgram(tables, client);
      if (!isLaid) return refused({ reason: 'changed-meanwhile', program: newest });
      return accepted({ program: newest ?? notHere() });
    });

  const homeWatch: Handler<Contract['homeWatch']> = async ({ asking }) =>
    accepted({ clients: await database.read(asking, (tables) => readWatch(tables, clock.now())) });

  return { clientHome, saveProgram, homeWatch };
}

function notHere(): never {
  throw new NotHere();
}
