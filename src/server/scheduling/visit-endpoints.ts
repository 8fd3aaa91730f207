import { sql, type Kysely } from 'kysely';
import type { Contract } from '#contract/contract.ts';
import type { RefusalOf } from '#contract/endpoint.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { Clock } from '#server/base/clock.ts';
import { databaseCode } from '#server/base/database-code.ts';
import { Rollback, type Database } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { bookVisit } from './book-visit.ts';
import { cancelVisit } from './cancel-visit.ts';
import { deciding } from './deciding.ts';
import { moveVisit } from './move-visit.ts';
import { moveSeries } from './move-series.ts';
import { orNotHere } from './or-not-here.ts';
import { restOfSeries } from './rest-of-series.ts';
import { standingVisit } from './standing-visit.ts';

/** Visits as the desk books them. */
export function visitEndpoints(database: Database, clock: Clock) {
  const bookAppointment: Handler<Contract['bookAppointment']> = async ({ asking, body }) => {
    const now = clock.now();
    const wanted = { ...body, startsAt: Temporal.Instant.from(body.startsAt), by: 'staff', now } as const;
    const booked = await deciding(database, { ...wanted, asking }, (tables) =>
      orNotHere(bookVisit(tables, { ...wanted, tell: true })),
    );
    return booked.ok ? accepted({ id: booked.value.id, startsAt: booked.value.startsAt }) : booked;
  };

  const moveAppointment: Handler<Contract['moveAppointment']> = async ({ asking, params, body }) => {
    const now = clock.now();
    const id = params.appointment;
    const wanted = { ...body, id, startsAt: Temporal.Instant.from(body.startsAt), by: 'staff', now } as const;
    const { service, visit } = await database.unaudited.read(asking, (tables) => visitHere(tables, id));
    const asked = { ...wanted, asking, service, therapist: wanted.therapist ?? visit.therapist, moving: id };
    const { which } = body;
    const moved = await deciding(database, asked, (tables) =>
      orNotHere(
        which === 'this'
          ? moveVisit(tables, { ...wanted, tell: true })
          : moveSeries(tables, { ...wanted, which, tell: true }),
      ),
    );
    return moved.ok ? accepted({ startsAt: moved.value.startsAt }) : moved;
  };

  const cancelAppointment: Handler<Contract['cancelAppointment']> = ({ asking, params, body }) =>
    database.write(asking, async (tables) => {
      const now = clock.now();
      const along = await restOfSeries(tables, { id: params.appointment, which: body.which, now });
      const wanted = { id: params.appointment, along, by: 'staff', now, tell: body.tellClient } as const;
      const cancelled = await cancelVisit(tables, wanted);
      return accepted({ cancelled: cancelled.map(({ id }) => id) });
    });

  const markAppointment: Handler<Contract['markAppointment']> = ({ asking, params, body }) =>
    database.write(asking, (tables) => mark(tables, { id: params.appointment, ...body, now: clock.now() }));

  return { bookAppointment, moveAppointment, cancelAppointment, markAppointment };
}

const visitHere = async (tables: Kysely<Tables>, id: string) =>
  (await standingVisit(tables, id)) ?? notHere();
const notHere = (): never => {
  throw new NotHere();
};

type Marking = { id: string; status: 'booked' | 'arrived' | 'done' | 'no-show'; now: Temporal.Instant };
type MarkRefusal = RefusalOf<Contract['markAppointment']>;

/** A visit that was missed let its time go: to take that back the time must still be free. */
async function mark(
  tables: Kysely<Tables>,
  { id, status, now }: Marking,
): Promise<Result<{ status: string }, MarkRefusal>> {
  const { visit } = await visitHere(tables, id);
  if (visit.status === 'cancelled') return refused({ reason: 'cancelled' });
  try {
    await sql`
      update unwind.appointment set status = ${status}, arrived_at = case ${status}
        when 'arrived' then coalesce(arrived_at, ${now.toString()}::timestamptz)
        when 'done' then arrived_at end
      where id = ${id}`.execute(tables);
  } catch (error) {
    if (databaseCode(error) !== TAKEN) throw error;
    const no: Result<never, MarkRefusal> = refused({ reason: 'taken' });
    throw new Rollback(no);
  }
  return accepted({ status });
}

const TAKEN = '23P01';
