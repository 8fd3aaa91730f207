import { sql, type Kysely } from 'kysely';
import type { ClientId } from '#domain/base/ids.ts';
import { catalogue } from '#domain/screening/rules.ts';
import type { ScreeningSign } from '#domain/screening/sign.ts';
import type { Tables } from '#server/database/tables.ts';
import type { Span } from './diary.ts';
import { reachesInto } from './reaches-into.ts';

type Sign = { readonly sign: ScreeningSign; readonly isStale: boolean };

/**
 * How the screenings of those who come within a span stand. The front desk learns whether to fetch a therapist, and neither
 * a reason nor that there are limits. The array is made once: a join would read the signs again for each visit, because
 * PostgreSQL cannot guess how many rows row-level security lets through.
 */
export async function signsWithin(
  tables: Kysely<Tables>,
  span: Span,
  now: Temporal.Instant,
): Promise<Map<ClientId, Sign>> {
  const { rows } = await sql<Sign & { client: ClientId }>`
    select client_id as client, look_again_at <= ${now.toString()} or catalogue <> ${catalogue} as "isStale",
      case when sign = 'limits' and unwind.asking_role() = 'front-desk' then 'free' else sign end as sign
    from unwind.screening_standing where client_id = any(array(
      select a.client_id from unwind.appointment a
      where ${reachesInto(span)}))`.execute(tables);
  return new Map(rows.map(({ client, ...sign }) => [client, sign]));
}
