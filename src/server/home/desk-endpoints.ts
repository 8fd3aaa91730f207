import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import { boundProgram } from '#domain/home/bound-program.ts';
import type { Clock } from '#server/base/clock.ts';
import { type Database } from '#server/database/database.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { offerFor } from './offer-for.ts';
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
      const now = clock.now();
      const offer = (await offerFor(tables, client, now)) ?? notHere();
      const { problems } = boundProgram(body.program, offer);
      if (problems.length > 0) return refused({ reason: 'beyond-limits', problems: [...problems] });
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
