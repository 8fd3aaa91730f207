import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { acceptShared, readOwnPlan, readSharing } from './plan-sharing.ts';

/** The client's own side of her plan. */
export function ownPlanEndpoints(database: Database, clock: Clock) {
  const myPlan: Handler<Contract['myPlan']> = async ({ asking }) => {
    const own = (await database.read(asking, readOwnPlan)) ?? notHere();
    return accepted({ plan: own.plan });
  };

  const acceptPlan: Handler<Contract['acceptPlan']> = ({ asking, body: { version, name } }) =>
    database.write(asking, async (tables) => {
      const { client, plan } = (await readOwnPlan(tables)) ?? notHere();
      if (plan?.plan.version !== version) return refused({ reason: 'changed-meanwhile' });
      const by = { by: asking.member, now: clock.now() };
      await acceptShared(tables, { client, version, name, how: 'signed-in', ...by });
      return accepted({ sharing: (await readSharing(tables, client)) ?? notHere() });
    });

  return { myPlan, acceptPlan };
}

function notHere(): never {
  throw new NotHere();
}
