import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { episodeEndpoints } from './episode-endpoints.ts';
import { ownPlanEndpoints } from './own-plan-endpoints.ts';
import { planEndpoints } from './plan-endpoints.ts';

/** The endpoints of a course of care: the episode, its plan, and what the client said to it. */
export const courseRoom = (database: Database, clock: Clock) => ({
  ...episodeEndpoints(database, clock),
  ...planEndpoints(database, clock),
  ...ownPlanEndpoints(database, clock),
});
