import { sql, type Kysely } from 'kysely';
import type { ClientId, MemberId } from '#domain/base/ids.ts';
import { CarePlan } from '#domain/plan/care-plan.ts';
import type { Tables } from '#server/database/tables.ts';

export type ShelvedPlan = { plan: CarePlan; version: number };

/** A plan as its row holds it. What was written before plans had phases is read as a plan without them. */
export const readPlan = (row: unknown): CarePlan => CarePlan.parse(row);

/** The newest plan of a client. Earlier ones stay on the shelf. */
export async function newestPlan(tables: Kysely<Tables>, client: ClientId): Promise<ShelvedPlan | undefined> {
  const { rows } = await sql<{ plan: unknown; version: number }>`
    select plan, version from unwind.treatment_plan where client_id = ${client}
    order by version desc limit 1`.execute(tables);
  return rows[0] && { ...rows[0], plan: readPlan(rows[0].plan) };
}

/**
 * Lays the next version on the shelf when `after` is still the newest. The primary key decides between two who set a
 * plan at once: the second finds its number taken.
 */
export async function shelvePlan(
  tables: Kysely<Tables>,
  plan: { client: ClientId; after: number; plan: CarePlan; setBy: MemberId },
): Promise<number | undefined> {
  const { rows } = await sql<{ version: number }>`
    insert into unwind.treatment_plan (practice_id, client_id, version, plan, set_by)
    select unwind.asking_practice(), ${plan.client}, ${plan.after}::int + 1, ${JSON.stringify(plan.plan)}::jsonb,
      ${plan.setBy}
    where ${plan.after} = coalesce(
      (select max(version) from unwind.treatment_plan where client_id = ${plan.client}), 0)
    on conflict do nothing
    returning version`.execute(tables);
  return rows[0]?.version;
}
