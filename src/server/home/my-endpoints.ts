import type { Contract } from '#contract/contract.ts';
import { accepted } from '#domain/base/result.ts';
import type { Clock } from '#server/base/clock.ts';
import { type Database } from '#server/database/database.ts';
import { Malformed, NotHere, type Handler } from '#server/http/handler.ts';
import { pushKeyFrom } from '#server/push/push-key.ts';
import { ownFile } from '#server/screening/own-answers.ts';
import { readMyHome } from './read-home.ts';
import { keepReminder, readReminders, subscribe, unsubscribe } from './reminder-shelf.ts';

type Room = { readonly database: Database; readonly clock: Clock; readonly secret: string };

/** The client's own side of the work at home. */
export function myEndpoints({ database, clock, secret }: Room) {
  const { publicKey: pushKey } = pushKeyFrom(secret);

  const myHome: Handler<Contract['myHome']> = ({ asking }) =>
    database.read(asking, async (tables) => {
      const client = (await ownFile(tables)) ?? notHere();
      return accepted((await readMyHome(tables, client, clock.now())) ?? notHere());
    });

  const myReminders: Handler<Contract['myReminders']> = ({ asking }) =>
    database.unaudited.read(asking, async (tables) => {
      const client = (await ownFile(tables)) ?? notHere();
      return accepted({ ...(await readReminders(tables, client)), pushKey });
    });

  const saveMyReminders: Handler<Contract['saveMyReminders']> = ({ asking, body }) =>
    database.unaudited.write(asking, async (tables) => {
      const client = (await ownFile(tables)) ?? notHere();
      const { reminder, subscribe: browser, unsubscribe: endpoint } = body;
      if (reminder && !isZone(reminder.zone)) throw new Malformed('reminder.zone', 'no such zone of time');
      await keepReminder(tables, client, reminder);
      if (endpoint !== undefined) await unsubscribe(tables, client, endpoint);
      if (browser !== undefined) await subscribe(tables, client, { ...browser, now: clock.now() });
      return accepted({ ...(await readReminders(tables, client)), pushKey });
    });

  return { myHome, myReminders, saveMyReminders };
}

/** As the calendar of the browser calls it, and PostgreSQL with it: Area/Place. */
function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return /^(UTC|[A-Za-z]+(\/[\w+-]+)+)$/.test(zone);
  } catch {
    return false;
  }
}

function notHere(): never {
  throw new NotHere();
}
