import { sql, type Kysely } from 'kysely';
import type { z } from 'zod';
import type { overrideScreening } from '#contract/screening.ts';
import type { ClientId, MemberId } from '#domain/base/ids.ts';
import type { Override } from '#domain/screening/clearance.ts';
import type { Tables } from '#server/database/tables.ts';
import { overridesJson } from './clearances-json.ts';

export type NewOverride = z.output<typeof overrideScreening.body>;

/** Writes an override down. Sent twice it is kept once. */
export async function shelveOverride(
  tables: Kysely<Tables>,
  { override, client, by, now, expiresAt }: Shelved,
): Promise<void> {
  await sql`
    insert into unwind.override (practice_id, id, client_id, rules, channel, reason, made_at, made_by, expires_at)
    values (unwind.asking_practice(), ${override.id}, ${client}, ${[...override.rules]}::text[], ${override.channel},
      ${override.reason}, ${now.toString()}, ${by}, ${expiresAt.toString()})
    on conflict do nothing`.execute(tables);
}

type Shelved = {
  override: NewOverride;
  client: ClientId;
  by: MemberId;
  now: Temporal.Instant;
  expiresAt: Temporal.Instant;
};

export async function readOverride(
  tables: Kysely<Tables>,
  { client, override }: { client: ClientId; override: string },
): Promise<Override | undefined> {
  const { rows } = await sql<{ overrides: Override[] }>`
    select ${overridesJson} as overrides from unwind.client c where c.id = ${client}`.execute(tables);
  return rows[0]?.overrides.find(({ id }) => id === override);
}

/** The end of the practice's day: midnight where it is. */
export function endOfDay(now: Temporal.Instant, zone: string): Temporal.Instant {
  return now.toZonedDateTimeISO(zone).toPlainDate().add({ days: 1 }).toZonedDateTime(zone).toInstant();
}
