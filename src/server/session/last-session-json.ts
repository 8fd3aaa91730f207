import { sql } from 'kysely';
import { KEPT_ON_DEVICE } from '#contract/assessment.ts';
import { ownDrawingsJson } from '#server/assessment/body-json.ts';

/** The facts of the last closed session of a client `c`, and what she drew alone: what the last visit is told from. */
export const lastSessionJson = sql`(
  select json_build_object('session', s.id, 'facts', (
      select json_agg(f.body order by f.position) from unwind.fact f where f.session_id = s.id),
    'own', ${ownDrawingsJson(KEPT_ON_DEVICE.marks)},
    'zone', (select zone from unwind.practice))
  from unwind.session s
  where s.client_id = c.id and s.closed_at is not null
  order by s.closed_at desc limit 1)`;
