import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { blockEndpoints } from './block-endpoints.ts';
import { calendarEndpoints } from './calendar-endpoints.ts';
import { seriesEndpoints } from './series-endpoints.ts';
import { settingsEndpoints } from './settings-endpoints.ts';
import { timeEndpoints } from './time-endpoints.ts';
import { visitEndpoints } from './visit-endpoints.ts';

export type SchedulingRoomOptions = {
  readonly database: Database;
  readonly clock: Clock;
  /** The public address, for the calendar's. */
  readonly address: () => string;
  /** Whether calendars on private addresses are read: only where a demonstration runs, or the operator allows it. */
  readonly reachesInside: boolean;
};

/** The endpoints of services, hours and rooms, of free times, and of visits as they are booked. */
export const schedulingRoom = (options: SchedulingRoomOptions) => ({
  ...settingsEndpoints(options.database, options.clock),
  ...timeEndpoints(options.database, options.clock),
  ...visitEndpoints(options.database, options.clock),
  ...seriesEndpoints(options.database, options.clock),
  ...blockEndpoints(options.database, options.clock),
  ...calendarEndpoints(options),
});
