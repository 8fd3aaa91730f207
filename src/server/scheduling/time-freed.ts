import type { Kysely } from 'kysely';
import type { MemberId } from '#domain/base/ids.ts';
import type { Tables } from '#server/database/tables.ts';

export type FreedTime = {
  readonly therapist: MemberId;
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  readonly now: Temporal.Instant;
};

/** A visit was cancelled or moved away: whoever waits for such a time may be offered it. */
export const timeFreed = (_tables: Kysely<Tables>, _freed: FreedTime): Promise<void> => Promise.resolve();
