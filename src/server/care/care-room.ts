import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { clearanceEndpoints } from './clearance-endpoints.ts';
import { letterEndpoints } from './letter-endpoints.ts';
import { overrideEndpoints } from './override-endpoints.ts';
import { screeningEndpoints } from './screening-endpoints.ts';

/** The endpoints of what is done about a screening: clearances, overrides, safety tasks and referral letters. */
export const careRoom = (database: Database, clock: Clock) => ({
  ...screeningEndpoints(database, clock),
  ...clearanceEndpoints(database, clock),
  ...overrideEndpoints(database, clock),
  ...letterEndpoints(database, clock),
});
