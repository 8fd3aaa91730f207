import { sql, type Kysely } from 'kysely';
import type { z } from 'zod';
import type { MyPlan, Sharing } from '#contract/plan.ts';
import type { ClientId, MemberId } from '#domain/base/ids.ts';
import type { CarePlan } from '#domain/plan/care-plan.ts';
import type { Tables } from '#server/database/tables.ts';
import { readPlan } from './plan-shelf.ts';

type SharedPlan = z.output<typeof Sharing>;
type By = { by: MemberId; now: Temporal.Instant };

const sharingJson = sql`json_build_object('version', s.version, 'sharedAt', unwind.instant_text(s.shared_at),
  'accepted', (
    select json_build_object('at', unwind.instant_text(a.accepted_at), 'name', a.name, 'how', a.how)
    from unwind.plan_acceptance a where a.client_id = s.client_id and a.version = s.version))`;

/** The newest version that was shown to a client, and what she said to it. */
export async function readSharing(tables: Kysely<Tables>, client: ClientId): Promise<SharedPlan | undefined> {
  const { rows } = await sql<{ sharing: SharedPlan }>`
    select ${sharingJson} as sharing from unwind.plan_sharing s where s.client_id = ${client}
    order by s.version desc limit 1`.execute(tables);
  return rows[0]?.sharing;
}

/** Shows a version to the client. Shown again it stays as it was. */
export async function showPlan(
  tables: Kysely<Tables>,
  { client, version, by, now }: By & { client: ClientId; version: number },
): Promise<void> {
  await sql`
    insert into unwind.plan_sharing (practice_id, client_id, version, shared_at, shared_by)
    values (unwind.asking_practice(), ${client}, ${version}, ${now.toString()}, ${by})
    on conflict do nothing`.execute(tables);
}

type Acceptance = By & {
  client: ClientId;
  version: number;
  name: string;
  how: 'signed-in' | 'in-person';
};

/** Notes that the client accepted a version that was shown to her. The first word counts. */
export async function acceptShared(tables: Kysely<Tables>, acceptance: Acceptance): Promise<void> {
  const { client, version, name, how, by, now } = acceptance;
  await sql`
    insert into unwind.plan_acceptance (practice_id, client_id, version, accepted_at, name, how, filed_by)
    values (unwind.asking_practice(), ${client}, ${version}, ${now.toString()}, ${name}, ${how}, ${by})
    on conflict do nothing`.execute(tables);
}

type OwnPlan = z.output<typeof MyPlan>;
type OwnRow = {
  client: ClientId;
  course: Pick<OwnPlan, 'goals' | 'expectations' | 'visitsDone'> | null;
  shared: {
    version: number;
    setAt: string;
    plan: unknown;
    therapistName: string;
    sharing: SharedPlan;
  } | null;
};

/**
 * The file of the client who is signed in and the plan that was shown to her last, read under her own rights: the
 * database itself shows her no other plan. Nothing when no file belongs to who asks.
 */
export async function readOwnPlan(
  tables: Kysely<Tables>,
): Promise<{ client: ClientId; plan: OwnPlan | null } | undefined> {
  const { rows } = await sql<OwnRow>`
    select c.id as client, unwind.my_course() as course, (
      select json_build_object('version', s.version, 'setAt', unwind.instant_text(t.set_at), 'plan', t.plan,
        'therapistName', coalesce(unwind.therapist_name(s.shared_by), ''), 'sharing', ${sharingJson})
      from unwind.plan_sharing s
      join unwind.treatment_plan t on t.client_id = s.client_id and t.version = s.version
      where s.client_id = c.id order by s.version desc limit 1) as shared
    from unwind.client c
    join unwind.member m on m.user_id = c.user_id and m.id = unwind.asking_member()
    order by c.made_at, c.id limit 1`.execute(tables);
  const [row] = rows;
  if (!row) return undefined;
  const { client, course, shared } = row;
  if (!course || !shared) return { client, plan: null };
  const { version, setAt, therapistName, sharing } = shared;
  const plan = { version, setAt, plan: forTheClient(readPlan(shared.plan)) };
  return { client, plan: { therapistName, plan, ...course, sharing } };
}

/** What limits the work is hers to know; why is the therapist's, and may be words that were not meant for her. */
const forTheClient = (plan: CarePlan): CarePlan => ({
  ...plan,
  limits: {
    ...plan.limits,
    reasons: [],
    excludedRegions: plan.limits.excludedRegions.map((one) => ({ ...one, reason: 'Left out' })),
  },
});
