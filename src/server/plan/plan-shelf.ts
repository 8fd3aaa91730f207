import { sql, type Kysely } from 'kysely';
import type { ClientId, MemberId } from '#domain/base/ids.ts';
import type { ReplyOf } from '#contract/endpoint.ts';
import type { Contract } from '#contract/contract.ts';
import { CarePlan } from '#domain/plan/care-plan.ts';
import { jsonbText } from '#server/database/jsonb-text.ts';
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

type PlanVersion = ReplyOf<Contract['planHistory']>['versions'][number];

/** Every version of a client's plan, dated, the newest first. */
export const planVersions = (tables: Kysely<Tables>, client: ClientId): Promise<PlanVersion[]> =>
  readVersions(tables, { client, most: 1000 });

export const newestPlanVersion = async (
  tables: Kysely<Tables>,
  client: ClientId,
): Promise<PlanVersion | undefined> => (await readVersions(tables, { client, most: 1 }))[0];

async function readVersions(
  tables: Kysely<Tables>,
  { client, most }: { client: ClientId; most: number },
): Promise<PlanVersion[]> {
  const { rows } = await sql<Omit<PlanVersion, 'plan'> & { plan: unknown }>`
    select t.version, unwind.instant_text(t.set_at) as "setAt",
      coalesce(unwind.therapist_name(t.set_by), '') as "setBy", t.plan
    from unwind.treatment_plan t where t.client_id = ${client}
    order by t.version desc limit ${most}`.execute(tables);
  return rows.map((row) => ({ ...row, plan: readPlan(row.plan) }));
}

/**
 * Lays the next version on the shelf when `after` is still the newest. The primary key decides between two who set a
 * plan at once: the second finds its number taken.
 */
export async function shelvePlan(
  tables: Kysely<Tables>,
  plan: { client: ClientId; after: number; plan: CarePlan; setBy: MemberId; now: Temporal.Instant },
): Promise<number | undefined> {
  const { rows } = await sql<{ version: number }>`
    insert into unwind.treatment_plan (practice_id, client_id, version, plan, set_by, set_at)
    select unwind.asking_practice(), ${plan.client}, ${plan.after}::int + 1, ${jsonbText(plan.plan)}::jsonb,
      ${plan.setBy}, ${plan.now.toString()}::timestamptz
    where ${plan.after} = coalesce(
      (select max(version) from unwind.treatment_plan where client_id = ${plan.client}), 0)
    on conflict do nothing
    returning version`.execute(tables);
  return rows[0]?.version;
}
