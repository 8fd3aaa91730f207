import type { AppointmentId, HoldId, MemberId, ServiceId } from '#domain/base/ids.ts';
import type { Result } from '#domain/base/result.ts';
import type { BookingRefusal, OfferedTime } from '#domain/scheduling/booking-refusal.ts';
import { databaseCode } from '#server/base/database-code.ts';
import type { Anybody } from '#server/database/asking.ts';
import type { Database, Work } from '#server/database/database.ts';
import { freeTimesOf } from './free-times-of.ts';
import type { Booker } from './tell-client.ts';

/** What was asked for, so that a refusal can say what could be had instead. */
export type Asked = {
  readonly asking: Anybody;
  readonly service: ServiceId | null;
  readonly therapist?: MemberId | undefined;
  readonly startsAt: Temporal.Instant;
  readonly now: Temporal.Instant;
  readonly by: Booker;
  readonly moving?: AppointmentId | HoldId | undefined;
  readonly byRequest?: boolean | undefined;
};

/** Two transactions that wait for each other: PostgreSQL ends one, which may simply be asked again. */
const DEADLOCK = '40P01';
const TRIES = 3;

/**
 * Runs a piece of work that books or moves, in one audited transaction. Where it refuses, the next free times are read
 * afterwards, when the transaction is over and nobody waits for it.
 */
export async function deciding<Value>(
  database: Database,
  asked: Asked,
  work: Work<Result<Value, BookingRefusal>>,
): Promise<Result<Value, BookingRefusal>> {
  const result = await decided(database, asked, work);
  if (result.ok || !('next' in result.refusal)) return result;
  const next = await nextFreeTimes(database, asked);
  return { ok: false, refusal: { ...result.refusal, next } };
}

async function decided<T>(database: Database, { asking }: Asked, work: Work<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await database.write(asking, work);
    } catch (error) {
      if (databaseCode(error) !== DEADLOCK || tries === TRIES) throw error;
    }
  }
}

const NEXT_DAYS = 30;
const NEXT_TIMES = 5;

/** The first free starts from the one that was asked for, in the month after it. */
export async function nextFreeTimes(database: Database, asked: Asked): Promise<OfferedTime[]> {
  const { asking, service, startsAt, now, ...rest } = asked;
  if (service === null) return [];
  const from = Temporal.Instant.compare(startsAt, now) > 0 ? startsAt : now;
  const to = from.add({ hours: 24 * NEXT_DAYS });
  const times = await database.unaudited.read(asking, (tables) =>
    freeTimesOf(tables, { ...rest, service, from, to, now }),
  );
  return times.slice(0, NEXT_TIMES);
}
