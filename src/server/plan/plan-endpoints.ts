import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import type { Clock } from '#server/base/clock.ts';
import { hasClientFile } from '#server/client/client-file.ts';
import type { Database } from '#server/database/database.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { newestPlan, planVersions, shelvePlan } from './plan-shelf.ts';
import { acceptShared, readSharing, showPlan } from './plan-sharing.ts';

export function planEndpoints(database: Database, clock: Clock) {
  const changePlan: Handler<Contract['changePlan']> = ({ asking, params: { client }, body }) =>
    database.write(asking, async (tables) => {
      if (!(await hasClientFile(tables, client))) notHere();
      const { version: after, plan } = body;
      const shelved = { client, after, plan, setBy: asking.member, now: clock.now() };
      const version = await shelvePlan(tables, shelved);
      if (version !== undefined) return accepted({ version });
      const newest = await newestPlan(tables, client);
      return refused({ reason: 'changed-meanwhile', ...(newest ?? { plan, version: 0 }) });
    });

  const planHistory: Handler<Contract['planHistory']> = ({ asking, params: { client } }) =>
    database.read(asking, async (tables) => {
      if (!(await hasClientFile(tables, client))) notHere();
      return accepted({ versions: await planVersions(tables, client) });
    });

  const sharePlan: Handler<Contract['sharePlan']> = ({ asking, params: { client }, body }) =>
    database.write(asking, async (tables) => {
      const newest = (await newestPlan(tables, client)) ?? notHere();
      if (newest.version !== body.version) return refused({ reason: 'changed-meanwhile' });
      const shown = { client, version: body.version, by: asking.member, now: clock.now() };
      await showPlan(tables, shown);
      if (body.acceptedInPerson !== null)
        await acceptShared(tables, { ...shown, name: body.acceptedInPerson, how: 'in-person' });
      return accepted({ sharing: (await readSharing(tables, client)) ?? notHere() });
    });

  return { changePlan, planHistory, sharePlan };
}

function notHere(): never {
  throw new NotHere();
}
