import { sql, type Kysely } from 'kysely';
import type { ClientId } from '#domain/base/ids.ts';
import type { ProgramInForce } from '#domain/outcome/course/adherence.ts';
import type { InstrumentAnswer } from '#domain/outcome/instrument-answer.ts';
import type { Episode, GoalRating } from '#domain/plan/episode.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import type { Tables } from '#server/database/tables.ts';
import { type OwnDays, ownDaysJson } from './own-days.ts';

export type ReadVisit = {
  readonly at: string;
  readonly appointment: string | null;
  readonly facts: readonly KeptFact[];
};

/** Everything that is on record of the course a client is in, or was in last; without one, of all her visits. */
export type ReadCourse = {
  readonly zone: string;
  readonly episode: Episode | null;
  readonly plan: { readonly setAt: string; readonly plan: unknown } | null;
  readonly visits: readonly ReadVisit[];
  readonly ratings: readonly GoalRating[];
  readonly programs: readonly ProgramInForce[];
  readonly answers: readonly Omit<InstrumentAnswer, 'id' | 'answers' | 'by'>[];
  readonly own: OwnDays;
};

/** What a session says of its dose, of the pain before and after, and of what was measured; the rest of a session is for its own page. */
const TOLD = sql.lit(
  '{opened,paused,resumed,closed,hold-began,hold-changed,hold-released,hold-ended,retested,range-measured,threshold-measured,corrected}',
);

/** So many visits are looked back on. */
const MOST_VISITS = 60;

const episodes = sql`
  select e.id, e.opened_on, e.ended_on, json_build_object('id', e.id, 'version', v.version, 'openedOn', e.opened_on,
    'details', v.details, 'end', case when e.ended_on is not null then
      json_build_object('endedOn', e.ended_on, 'why', e.why, 'words', e.words) end) as told
  from unwind.episode e
  cross join lateral (
    select w.version, w.details from unwind.episode_version w where w.episode_id = e.id order by w.version desc limit 1) v
  where e.client_id = c.id order by e.ended_on is not null, e.opened_on desc, e.id limit 1`;

const visits = sql`
  select s.id, s.opened_at, s.appointment_id from unwind.session s
  where s.client_id = c.id and s.closed_at is not null
    and (e.id is null or (s.opened_at at time zone p.zone)::date between e.opened_on and coalesce(e.ended_on, 'infinity'))
  order by s.opened_at desc limit ${sql.lit(MOST_VISITS)}`;

/** From four weeks before the course began; without one, whatever there is of half a year. */
const since = sql`(coalesce(e.opened_on - 30, current_date - 180)::timestamp at time zone p.zone)`;

const visitsJson = sql`coalesce((
  select json_agg(json_build_object('at', unwind.instant_text(v.opened_at), 'appointment', v.appointment_id, 'facts', coalesce((
      select json_agg(f.body order by f.position) from unwind.fact f
      where f.session_id = v.id and f.kind = any(${TOLD}::text[])), '[]'))
    order by v.opened_at, v.id)
  from (${visits}) v), '[]')`;

const programsJson = sql`coalesce((
  select json_agg(json_build_object('setOn', (h.set_at at time zone p.zone)::date, 'program', h.program) order by h.version)
  from unwind.home_program h
  where h.client_id = c.id and (e.ended_on is null or (h.set_at at time zone p.zone)::date <= e.ended_on)), '[]')`;

const answersJson = sql`coalesce((
  select json_agg(json_build_object('instrument', i.instrument, 'version', i.instrument_version, 'moment', i.moment,
      'at', unwind.instant_text(i.measured_at), 'day', i.day, 'score', i.score) order by i.measured_at, i.id)
  from unwind.instrument_answer i
  where i.client_id = c.id and i.measured_at >= ${since}
    and (e.ended_on is null or i.day <= e.ended_on)), '[]')`;

/** The course of a client in one statement; nothing where there is no such client here. */
export async function readCourse(tables: Kysely<Tables>, client: ClientId): Promise<ReadCourse | undefined> {
  const { rows } = await sql<{ course: ReadCourse }>`
    select json_build_object(
      'zone', p.zone,
      'episode', e.told,
      'plan', (select json_build_object('setAt', unwind.instant_text(t.set_at), 'plan', t.plan)
        from unwind.treatment_plan t where t.client_id = c.id order by t.version desc limit 1),
      'visits', ${visitsJson},
      'ratings', coalesce((select json_agg(g.rating order by g.rated_at, g.id)
        from unwind.goal_rating g where g.episode_id = e.id), '[]'),
      'programs', ${programsJson},
      'answers', ${answersJson},
      'own', ${ownDaysJson(sql`c.id`, since)}) as course
    from unwind.client c join unwind.practice p on p.id = c.practice_id
    left join lateral (${episodes}) e on true
    where c.id = ${client}`.execute(tables);
  return rows[0]?.course;
}
