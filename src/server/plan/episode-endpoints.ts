import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import type { GoalRating, Episode } from '#domain/plan/episode.ts';
import type { Clock } from '#server/base/clock.ts';
import { hasClientFile } from '#server/client/client-file.ts';
import type { Database } from '#server/database/database.ts';
import { Malformed, NotHere, type Handler } from '#server/http/handler.ts';
import { readAnswers } from '#server/outcome/answer-shelf.ts';
import { readCourseVisits } from './course-visits.ts';
import { beginEpisode, endEpisodeOn, readEpisode, readEpisodes, setEpisode } from './episodes.ts';
import { keepRating, readRatings } from './goal-ratings.ts';
import { newestPlanVersion } from './plan-shelf.ts';
import { readSharing } from './plan-sharing.ts';

export function episodeEndpoints(database: Database, clock: Clock) {
  const clientCourse: Handler<Contract['clientCourse']> = ({ asking, params: { client } }) =>
    database.read(asking, async (tables) => {
      if (!(await hasClientFile(tables, client))) notHere();
      const [newest, ...earlier] = await readEpisodes(tables, client);
      const episode = newest?.end === null ? newest : null;
      return accepted({
        episode,
        earlier: episode === null && newest ? [newest, ...earlier] : earlier,
        plan: (await newestPlanVersion(tables, client)) ?? null,
        sharing: (await readSharing(tables, client)) ?? null,
        visits: await readCourseVisits(tables, client),
        ratings: episode === null ? [] : await readRatings(tables, episode.id),
        answers: await readAnswers(tables, client),
      });
    });

  const openEpisode: Handler<Contract['openEpisode']> = ({ asking, params: { client }, body }) =>
    database.write(asking, async (tables) => {
      if (!(await hasClientFile(tables, client))) notHere();
      const named = { client, episode: body.id };
      const begun = await beginEpisode(tables, { ...body, ...named, by: asking.member, now: clock.now() });
      if (begun === 'other-is-open') return refused({ reason: 'one-is-open' });
      return accepted({ episode: (await readEpisode(tables, named)) ?? notHere() });
    });

  const changeEpisode: Handler<Contract['changeEpisode']> = ({ asking, params, body }) =>
    database.write(asking, async (tables) => {
      if (!(await readEpisode(tables, params))) notHere();
      const { version: after, details } = body;
      const changed = { ...params, after, details, by: asking.member, now: clock.now() };
      const isSet = await setEpisode(tables, changed);
      const episode = (await readEpisode(tables, params)) ?? notHere();
      return isSet ? accepted({ episode }) : refused({ reason: 'changed-meanwhile', episode });
    });

  const endEpisode: Handler<Contract['endEpisode']> = ({ asking, params, body }) =>
    database.write(asking, async (tables) => {
      const before = (await readEpisode(tables, params)) ?? notHere();
      if (body.endedOn < before.openedOn)
        throw new Malformed('endedOn', 'This day is before the episode began');
      const ended = await endEpisodeOn(tables, { ...params, end: body, by: asking.member });
      if (!ended) return refused({ reason: 'already-ended' });
      return accepted({ episode: (await readEpisode(tables, params)) ?? notHere() });
    });

  const rateGoals: Handler<Contract['rateGoals']> = ({ asking, params: { client }, body }) =>
    database.write(asking, async (tables) => {
      if (!(await hasClientFile(tables, client))) notHere();
      const [newest] = await readEpisodes(tables, client);
      checkGoals(body, newest?.end === null ? newest : undefined);
      await keepRating(tables, { client, rating: body, by: asking.member });
      return accepted({});
    });

  return { clientCourse, openEpisode, changeEpisode, endEpisode, rateGoals };
}

/** A rating is of goals that the open episode has. */
function checkGoals({ ratings }: GoalRating, open: Episode | undefined): void {
  const goals = new Set(open?.details.goals.map(({ id }) => id));
  const strange = ratings.findIndex(({ goal }) => !goals.has(goal));
  if (strange >= 0) throw new Malformed(`ratings.${strange}.goal`, 'The open episode has no such goal');
}

function notHere(): never {
  throw new NotHere();
}
