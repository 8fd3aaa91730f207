import { sql, type RawBuilder } from 'kysely';
import type { DiaryFact } from '#domain/home/diary/diary-fact.ts';
import type { PlayFact } from '#domain/home/player/play-fact.ts';

/** What a course is drawn from: the diary, and how long each place was held. What runs besides is left where it lies. */
const DRAWN: readonly (DiaryFact | PlayFact)['kind'][] = [
  'diary-noted',
  'diary-morning',
  'diary-soreness',
  'home-hold-began',
  'home-hold-ended',
  'home-discomfort',
  'home-still-held',
];

/** The version of the facts of home that this build reads. */
const HOME_VERSION = 4;

/**
 * The diary and the holds at home of a client since a day, in the order of filing. A hold is written down every ten seconds; where its
 * end is known, how far it had come by then says nothing more.
 */
export const ownDaysJson = (client: RawBuilder<unknown>, since: RawBuilder<unknown>) => sql`coalesce((
  with own as materialized (
    select f.body, f.kind, f.position from unwind.own_fact f
    where f.client_id = ${client} and f.kind = any(${sql.lit(`{${DRAWN.join(',')}}`)}::text[])
      and (f.body ->> 'version')::int = ${sql.lit(HOME_VERSION)} and (f.body ->> 'at')::timestamptz >= ${since})
  select json_agg(o.body order by o.position) from own o
  where o.kind <> 'home-still-held'
    or o.body ->> 'hold' not in (select e.body ->> 'hold' from own e where e.kind = 'home-hold-ended')), '[]')`;

export type OwnDays = readonly (DiaryFact | PlayFact)[];

/** Their shape was checked when they were filed. */
export const partedOwn = (own: OwnDays): { diary: DiaryFact[]; played: PlayFact[] } => ({
  diary: own.filter((fact): fact is DiaryFact => !('home' in fact)),
  played: own.filter((fact): fact is PlayFact => 'home' in fact),
});
