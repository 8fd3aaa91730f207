import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { deskEndpoints } from './desk-endpoints.ts';
import { myEndpoints } from './my-endpoints.ts';
import { sheetEndpoints } from './sheet-endpoints.ts';
import { standingEndpoints } from './standing-endpoints.ts';

type Room = { readonly database: Database; readonly clock: Clock; readonly secret: string };

/** The endpoints of the work at home: the program, how it stands, the client's phone, and when she is reminded. */
export const homeRoom = (room: Room) => ({
  ...deskEndpoints(room.database, room.clock),
  ...standingEndpoints(room.database, room.clock),
  ...myEndpoints(room),
  ...sheetEndpoints(room.database, room.clock),
});
