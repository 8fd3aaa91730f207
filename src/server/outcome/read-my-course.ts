import { sql, type Kysely } from 'kysely';
import type { Tables } from '#server/database/tables.ts';
import { type OwnDays, ownDaysJson } from './own-days.ts';

/** What the signed-in client may know of her course: her visits, the plan as it was shown to her, her own days. */
export type ReadMyCourse = {
  readonly zone: string;
  /** The newest plan that was shown to her; null where none was. */
  readonly plan: unknown;
  readonly visits: readonly { readonly at: string; readonly appointment: string }[];
  readonly own: OwnDays;
};

/** Her course has so many visits as the sessions of the open episode: the newest of those that took place. */
const visits = sql`
  select a.id, lower(a.during) as at from unwind.appointment a
  where a.client_id = c.id and a.status not in ('cancelled', 'no-show') and upper(a.during) <= n.now
  order by a.during desc limit coalesce((unwind.my_course() ->> 'visitsDone')::int, 0)`;

/** Read under her own rights, in one statement; nothing where no file belongs to who asks. */
export async function readMyCourse(
  tables: Kysely<Tables>,
  now: Temporal.Instant,
): Promise<ReadMyCourse | undefined> {
  const { rows } = await sql<{ course: ReadMyCourse }>`
    select json_build_object(
      'zone', p.zone,
      'plan', (select t.plan from unwind.plan_sharing s
        join unwind.treatment_plan t on t.client_id = s.client_id and t.version = s.version
        where s.client_id = c.id order by s.version desc limit 1),
      'visits', v.visits,
      'own', ${ownDaysJson(sql`c.id`, sql`coalesce(v.first, n.now - interval '150 days') - interval '30 days'`)}) as course
    from unwind.client c
    join unwind.member m on m.user_id = c.user_id and m.id = unwind.asking_member()
    join unwind.practice p on p.id = c.practice_id
    cross join (select ${now.toString()}::timestamptz as now) n
    cross join lateral (
      select min(v.at) as first, coalesce(json_agg(
        json_build_object('at', unwind.instant_text(v.at), 'appointment', v.id) order by v.at), '[]') as visits
      from (${visits}) v) v
    order by c.made_at, c.id limit 1`.execute(tables);
  return rows[0]?.course;
}
