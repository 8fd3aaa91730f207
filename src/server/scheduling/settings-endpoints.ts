import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { isBookable } from './is-bookable.ts';
import { outsideHours } from './outside-hours.ts';
import { readHours, readSettings } from './read-settings.ts';
import { keepHours, keepPlaces, keepRules, keepService } from './keep-settings.ts';

/** What can be booked, when and where. */
export function settingsEndpoints(database: Database, clock: Clock) {
  const schedulingSettings: Handler<Contract['schedulingSettings']> = async ({ asking }) =>
    accepted(await database.unaudited.read(asking, readSettings));

  const saveService: Handler<Contract['saveService']> = ({ asking, params, body }) =>
    database.unaudited.write(asking, async (tables) => {
      for (const therapist of body.therapists)
        if (!(await isBookable(tables, therapist)))
          return refused({ reason: 'unknown-therapist', therapist });
      await keepService(tables, { ...body, id: params.service, now: clock.now() });
      return accepted({ id: params.service });
    });

  const savePlaces: Handler<Contract['savePlaces']> = async ({ asking, body }) => {
    const known = new Set(body.locations.map(({ id }) => id));
    const named = [
      ...body.rooms.map((room) => room.location),
      ...body.travel.flatMap(({ one, other }) => [one, other]),
    ];
    const location = named.find((id) => !known.has(id));
    if (location !== undefined) return refused({ reason: 'unknown-location', location });
    await database.unaudited.write(asking, (tables) => keepPlaces(tables, { ...body, now: clock.now() }));
    return accepted({});
  };

  const saveHours: Handler<Contract['saveHours']> = async ({ asking, params: { therapist }, body }) => {
    if (asking.role !== 'owner' && therapist !== asking.member) throw new NotHere();
    return database.unaudited.write(asking, async (tables) => {
      if (!(await isBookable(tables, therapist))) throw new NotHere();
      const version = await keepHours(tables, { ...body, therapist });
      const [now] = await readHours(tables, therapist);
      if (now === undefined) throw new NotHere();
      if (version === undefined) return refused({ reason: 'changed-meanwhile', now });
      return accepted({ version, outside: await outsideHours(tables, { hours: now, now: clock.now() }) });
    });
  };

  const saveBookingRules: Handler<Contract['saveBookingRules']> = async ({ asking, body }) => {
    await database.unaudited.write(asking, (tables) => keepRules(tables, body));
    return accepted({});
  };

  return { schedulingSettings, saveService, savePlaces, saveHours, saveBookingRules };
}
