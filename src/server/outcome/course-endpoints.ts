import type { Contract } from '#contract/contract.ts';
import { accepted } from '#domain/base/result.ts';
import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { clientOutcomeFrom, myOutcomeFrom } from './client-outcome.ts';
import { readCourse } from './read-course.ts';
import { readMyCourse } from './read-my-course.ts';

/** What therapist and client see of a course: whether it helps, and whether that can be told yet. */
export function courseEndpoints(database: Database, clock: Clock) {
  const clientOutcome: Handler<Contract['clientOutcome']> = async ({ asking, params: { client } }) => {
    const read = await database.read(asking, (tables) => readCourse(tables, client));
    return accepted(clientOutcomeFrom(read ?? notHere(), clock.now()));
  };

  const myOutcome: Handler<Contract['myOutcome']> = async ({ asking }) => {
    const now = clock.now();
    const read = await database.read(asking, (tables) => readMyCourse(tables, now));
    return accepted(myOutcomeFrom(read ?? notHere(), now));
  };

  return { clientOutcome, myOutcome };
}

function notHere(): never {
  throw new NotHere();
}
