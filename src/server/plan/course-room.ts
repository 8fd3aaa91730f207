import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import { systemClock, type Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { hasClientFile } from '#server/client/client-file.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { newestPlan, shelvePlan } from './plan-shelf.ts';

/** The endpoints of a course of care: the episode, its plan, and what the client said to it. */
export const courseRoom = (database: Database, _clock: Clock = systemClock) => {
  const clientCourse: Handler<Contract['clientCourse']> = async () => notHere();
  const openEpisode: Handler<Contract['openEpisode']> = async () => notHere();
  const changeEpisode: Handler<Contract['changeEpisode']> = async () => notHere();
  const endEpisode: Handler<Contract['endEpisode']> = async () => notHere();
  const rateGoals: Handler<Contract['rateGoals']> = async () => notHere();
  const planHistory: Handler<Contract['planHistory']> = async () => notHere();
  const sharePlan: Handler<Contract['sharePlan']> = async () => notHere();
  const myPlan: Handler<Contract['myPlan']> = async () => notHere();
  const acceptPlan: Handler<Contract['acceptPlan']> = async () => notHere();
  const changePlan: Handler<Contract['changePlan']> = ({ asking, params, body }) =>
    database.write(asking, async (tables) => {
      if (!(await hasClientFile(tables, params.client))) notHere();
      const shelved = { client: params.client, after: body.version, plan: body.plan, setBy: asking.member };
      const version = await shelvePlan(tables, shelved);
      if (version !== undefined) return accepted({ version });
      const newest = await newestPlan(tables, params.client);
      return refused({ reason: 'changed-meanwhile', ...(newest ?? { plan: body.plan, version: 0 }) });
    });
  return {
    changePlan,
    clientCourse,
    openEpisode,
    changeEpisode,
    endEpisode,
    rateGoals,
    planHistory,
    sharePlan,
    myPlan,
    acceptPlan,
  };
};

function notHere(): never {
  throw new NotHere();
}
