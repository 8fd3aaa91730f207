import { sql, type Kysely } from 'kysely';
import type { ClientId } from '#domain/base/ids.ts';
import { checkInDue } from '#domain/outcome/asked/check-in.ts';
import type { Answered, CheckIn } from '#domain/outcome/asked/still-open.ts';
import type { Looking } from '#domain/plan/course.ts';
import type { Tables } from '#server/database/tables.ts';
import { readCourseVisits } from '#server/plan/course-visits.ts';
import { readEpisodes } from '#server/plan/episodes.ts';
import { readRatings } from '#server/plan/goal-ratings.ts';
import { newestPlan } from '#server/plan/plan-shelf.ts';
import { asTheScreening } from '#server/screening/as-the-screening.ts';

/** What a client's phone asks now. The client is told what, and nothing of the record that it rests on (MEASURED-5). */
export const readCheckIn = (
  tables: Kysely<Tables>,
  client: ClientId,
  looking: Looking,
): Promise<CheckIn | null> =>
  asTheScreening(tables, async () => {
    const [episode = null] = await readEpisodes(tables, client);
    const course = {
      episode,
      plan: (await newestPlan(tables, client))?.plan ?? null,
      visits: await readCourseVisits(tables, client),
      ratings: episode === null ? [] : await readRatings(tables, episode.id),
    };
    return checkInDue({ course, ...(await readStanding(tables, client, looking)) }, looking);
  });

type Standing = {
  readonly begun: boolean;
  readonly visitAhead: boolean;
  readonly answered: readonly Answered[];
};

/** An answer of the form to both items of the PHQ-2 counts as one to the PHQ-2. */
async function readStanding(
  tables: Kysely<Tables>,
  client: ClientId,
  { now, zone }: Looking,
): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select exists (
        select from unwind.session s where s.client_id = ${client} and s.opened_at >= unwind.course_began(${client})) as begun,
      exists (
        select from unwind.appointment a where a.client_id = ${client} and a.status not in ('cancelled', 'no-show')
          and upper(a.during) > ${now.toString()}) as "visitAhead",
      coalesce((
        select json_agg(json_build_object('instrument', i.instrument, 'day', i.day)) from (
          select instrument, max(day) as day from unwind.instrument_answer where client_id = ${client} group by 1
          union all
          select 'phq2', (min(q.at) at time zone ${zone})::date from (
            select item, max(at) as at from unwind.answer
            where client_id = ${client} and item in ('phq-1', 'phq-2') group by 1) q
          having count(*) = 2) i), '[]') as answered`.execute(tables);
  const [standing] = rows;
  if (!standing) throw new Error('A row without a table is there');
  return standing;
}
