import { sql, type Kysely } from 'kysely';
import type { AppointmentId, ClientId } from '#domain/base/ids.ts';
import type { Tables } from '#server/database/tables.ts';

export type ClientAt = {
  readonly client: ClientId;
  readonly startsAt: Temporal.Instant;
  readonly minutes: number;
  /** The visit itself, and those that move with it. */
  readonly id: AppointmentId;
  readonly along?: readonly AppointmentId[] | undefined;
  /** Staff may book a client twice at once, saying why. */
  readonly overlap?: { readonly reason: string } | undefined;
};

/** Whether a client has another visit then. */
export async function clientIsBusy(tables: Kysely<Tables>, at: ClientAt): Promise<boolean> {
  if (at.overlap !== undefined) return false;
  const endsAt = at.startsAt.add({ minutes: at.minutes });
  const { rows } = await sql<{ busy: boolean }>`
    select unwind.client_is_busy(${at.client}, tstzrange(${at.startsAt.toString()}, ${endsAt.toString()}),
      ${[at.id, ...(at.along ?? [])]}::uuid[]) as busy`.execute(tables);
  return rows[0]?.busy ?? false;
}
