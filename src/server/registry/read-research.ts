import { sql, type Kysely } from 'kysely';
import { ageBand, type ResearchRow, weekOf } from '#domain/outcome/registry/research-rows.ts';
import type { Tables } from '#server/database/tables.ts';
import { takenBack } from './research-consent.ts';

type Found = Pick<ResearchRow, 'indication' | 'measure' | 'state' | 'first' | 'last' | 'responded'> & {
  age: number | null;
  days: number | null;
  firstDay: number | null;
  lastDay: number | null;
};

/** Everybody of the practice who agrees to research as it is asked, reckoned from the start of the course: dates stay in the database (REGISTRY-9). */
export async function readResearch(tables: Kysely<Tables>): Promise<ResearchRow[]> {
  const { rows } = await sql<Found>`
    select o.indication, o.measure, o.state, o.before::float8 as first, o.after::float8 as last, o.responded,
      extract(year from age(e.opened_on, c.born_on))::integer as age, e.ended_on - e.opened_on as days,
      o.before_on - e.opened_on as "firstDay", o.after_on - e.opened_on as "lastDay"
    from unwind.registry_outcome o
    join unwind.episode e on e.practice_id = o.practice_id and e.id = o.episode_id
    join unwind.client c on c.practice_id = o.practice_id and c.id = o.client_id
    where o.practice_id = unwind.asking_practice()
      and exists (
        select from unwind.consent s
        where s.practice_id = o.practice_id and s.client_id = o.client_id and s.text = 'research'
          and ${takenBack} is null)`.execute(tables);
  return rows.map(({ age, days, firstDay, lastDay, ...row }) => ({
    ...row,
    ageBand: age === null ? null : ageBand(age),
    weeksInCare: weekOrNull(days),
    firstWeek: weekOrNull(firstDay),
    lastWeek: weekOrNull(lastDay),
  }));
}

const weekOrNull = (days: number | null): number | null => (days === null ? null : weekOf(days));
