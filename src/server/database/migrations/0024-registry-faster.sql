-- The registry is added up anew in one pass over the record, and one client's part of it by a plan that is made once. What it says
-- is what it said (REGISTRY-1 to REGISTRY-4). And a client's consent to research can be taken back by word of mouth.

-- One text for one client and for all: what decides about a person cannot differ between the two. Where {of_one} stands, it is the
-- client who is summed up; added up anew it is everybody.
do $make$
declare
  read constant text := $read$
    with course as materialized (
      select distinct on (e.client_id, v.indication) e.client_id, e.id, e.opened_on, e.ended_on, e.why, v.indication, v.goals
      from unwind.episode e
      cross join lateral (
        select v.details ->> 'indication' as indication, v.details -> 'goals' as goals from unwind.episode_version v
        where v.practice_id = practice and v.episode_id = e.id order by v.version desc limit 1) v
      where e.practice_id = practice {of_one:e}
      order by e.client_id, v.indication, e.opened_on, e.id
    ), main as materialized (
      select i.indication, m.measure, m.sign, m.enough from (select distinct c.indication from course c) i
      cross join lateral unwind.main_measure(i.indication) m
    ), person as materialized (
      select c.*, m.measure, m.sign, m.enough from course c join main m on m.indication = c.indication
    ), answered as materialized (
      select p.client_id, p.indication, round(a.score::numeric, 6) as score, a.day, a.measured_at, a.id,
        a.day <= least(p.opened_on + 14, p.ended_on) as is_early
      from person p join unwind.instrument_answer a on a.client_id = p.client_id and a.instrument = p.measure
      where a.practice_id = practice {of_one:a} and p.measure <> 'psfs' and a.score is not null
        and a.day >= p.opened_on - 28 and a.day <= coalesce(p.ended_on + 14, 'infinity')
    ), rated as materialized (
      -- The goals of the course that were rated last, at the start and then; where none was rated, all of them at the start.
      select p.client_id, p.indication, g.before, g.before_on, g.after, r.day as after_on
      from person p
      left join lateral (
        select r.rating -> 'ratings' as ratings, (r.rated_at at time zone here.zone)::date as day
        from unwind.goal_rating r join unwind.practice here on here.id = practice
        where r.practice_id = practice and r.episode_id = p.id order by r.rated_at desc, r.id desc limit 1) r on true
      cross join lateral (
        select round(avg((g ->> 'baseline')::numeric), 6) as before, min((g ->> 'baselineOn')::date) as before_on,
          round(avg((s ->> 'score')::numeric), 6) as after
        from jsonb_array_elements(p.goals) g
        left join jsonb_array_elements(r.ratings) s on s ->> 'goal' = g ->> 'id'
        where r.ratings is null or s is not null) g
      where p.measure = 'psfs' and g.before is not null
    ), one as materialized (
      (select distinct on (a.client_id, a.indication) a.client_id, a.indication, a.score, a.day from answered a where a.is_early
        order by a.client_id, a.indication, a.day, a.measured_at, a.id)
      union all
      select r.client_id, r.indication, r.before, r.before_on from rated r
    ), last as materialized (
      (select distinct on (a.client_id, a.indication) a.client_id, a.indication, a.score, a.day from answered a
        order by a.client_id, a.indication, a.day desc, a.measured_at desc, a.id desc)
      union all
      select r.client_id, r.indication, r.after, r.after_on from rated r where r.after is not null
    )
    select practice, p.client_id, p.indication, p.id, p.measure,
      case when p.ended_on is null then 'running'
        when p.why in ('goals-met', 'no-change', 'referred') then 'completed' else 'dropped-out' end,
      one.score, one.day, last.score, last.day, (last.score - one.score) * p.sign >= p.enough
    from person p
    left join one on one.client_id = p.client_id and one.indication = p.indication
    left join last on last.client_id = p.client_id and last.indication = p.indication and last.day > one.day
  $read$;

  -- Found by indexes alone, by a plan that is kept: planning it anew took most of the time that an answer took.
  one_client constant text := $one$
    create or replace function unwind.sum_up_client(practice uuid, client uuid) returns void language plpgsql security definer
      set search_path = pg_catalog set plan_cache_mode = force_generic_plan set enable_seqscan = off as $body$
    declare
      fresh unwind.registry_outcome[];
    begin
      perform pg_advisory_xact_lock_shared(hashtextextended(practice::text, 20));
      perform pg_advisory_xact_lock(hashtextextended(practice::text || client::text, 21));
      fresh := array(select r::unwind.registry_outcome from ({read}) r);
      delete from unwind.registry_outcome o where o.practice_id = practice and o.client_id = client
        and not exists (select from unnest(fresh) f where f.indication = o.indication);
      insert into unwind.registry_outcome as o select f.* from unnest(fresh) f
      on conflict (practice_id, client_id, indication) do update set (episode_id, measure, state, before, before_on, after,
          after_on, responded)
        = (excluded.episode_id, excluded.measure, excluded.state, excluded.before, excluded.before_on, excluded.after,
          excluded.after_on, excluded.responded)
      where o.* is distinct from excluded.*;
    end $body$
  $one$;

  -- All of a practice anew; only what differs is written. True where nothing did. The summary is made from the outcomes whatever
  -- their triggers made of it: it is put aside first, so that one that was wrong cannot stand in the way.
  everybody constant text := $all$
    create or replace function unwind.sum_up_practice(practice uuid) returns boolean language plpgsql security definer
      set search_path = pg_catalog set plan_cache_mode = force_custom_plan set work_mem = '64MB' set jit = off as $body$
    declare
      asked text := current_setting('unwind.practice', true);
      kept unwind.registry_summary[];
      fresh unwind.registry_outcome[];
      changed bigint;
      more bigint;
      same boolean;
    begin
      perform set_config('unwind.practice', practice::text, true);
      perform pg_advisory_xact_lock(hashtextextended(practice::text, 20));
      kept := array(select s from unwind.registry_summary s where s.practice_id = practice order by s.indication);
      delete from unwind.registry_summary s where s.practice_id = practice;
      fresh := array(select r::unwind.registry_outcome from ({read}) r);
      delete from unwind.registry_outcome o where o.practice_id = practice and not exists (
        select from unnest(fresh) f where f.client_id = o.client_id and f.indication = o.indication);
      get diagnostics changed = row_count;
      insert into unwind.registry_outcome as o
      select f.* from unnest(fresh) f left join unwind.registry_outcome k
        on k.practice_id = practice and k.client_id = f.client_id and k.indication = f.indication
      where k is distinct from f
      on conflict (practice_id, client_id, indication) do update set (episode_id, measure, state, before, before_on, after,
          after_on, responded)
        = (excluded.episode_id, excluded.measure, excluded.state, excluded.before, excluded.before_on, excluded.after,
          excluded.after_on, excluded.responded);
      get diagnostics more = row_count;
      delete from unwind.registry_summary s where s.practice_id = practice;
      insert into unwind.registry_summary
      select o.practice_id, o.indication, min(o.measure), count(*), count(*) filter (where o.state = 'running'),
        count(*) filter (where o.state = 'completed'), count(*) filter (where o.state = 'dropped-out'), count(o.after),
        coalesce(sum(o.before) filter (where o.after is not null), 0), coalesce(sum(o.after - o.before), 0),
        coalesce(sum((o.after - o.before) * (o.after - o.before)), 0), count(*) filter (where o.responded)
      from unwind.registry_outcome o where o.practice_id = practice group by o.practice_id, o.indication;
      same := changed + more = 0
        and kept = array(select s from unwind.registry_summary s where s.practice_id = practice order by s.indication);
      perform set_config('unwind.practice', asked, true);
      return same;
    end $body$
  $all$;
begin
  execute replace(one_client, '{read}',
    replace(replace(read, '{of_one:e}', 'and e.client_id = client'), '{of_one:a}', 'and a.client_id = client'));
  execute replace(everybody, '{read}', replace(replace(read, '{of_one:e}', ''), '{of_one:a}', ''));
end $make$;

drop function unwind.registry_print(uuid);
drop function unwind.registry_read(uuid, uuid);

-- A consent to research is taken back in whatever way a client says so. Who wrote it down is `filed_by`; what she said, and
-- how, stands beside it (REGISTRY-13).
alter table unwind.consent_withdrawal
  add column how text not null default 'signed-in' check (how in ('signed-in', 'in-person', 'phone', 'in-writing')),
  add column words text not null default '' check (length(words) <= 500),
  add column filed_at timestamptz not null default now();

create policy read_by_the_desk on unwind.consent_withdrawal for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'front-desk');
create policy noted_by_staff on unwind.consent_withdrawal for insert to unwind_app
  with check (practice_id = unwind.asking_practice() and unwind.asking_role() in ('owner', 'therapist', 'front-desk')
    and filed_by = unwind.asking_member());
create policy said_as_it_was on unwind.consent_withdrawal as restrictive for insert to unwind_app
  with check ((how = 'signed-in') = (unwind.asking_role() = 'client'));

-- Of what was signed the front desk sees the research text alone, which says nothing of anybody's health.
create policy research_at_the_desk on unwind.consent for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'front-desk' and text = 'research');
