-- The practice registry: what became of people, by what they came for. Kept up in the transaction that changes what it is made
-- of, so that no page adds up a hundred thousand courses of care, and always what adding all up anew would give (REGISTRY-6).

-- One person and what she came for: her first course of care with it, its main measure first and last.
create table unwind.registry_outcome (
  practice_id uuid not null,
  client_id uuid not null,
  indication text not null,
  episode_id uuid not null,
  measure text not null,
  state text not null check (state in ('running', 'completed', 'dropped-out')),
  -- To six places, so that sums are exact in whatever order they are made.
  before numeric(12, 6),
  before_on date,
  after numeric(12, 6),
  after_on date,
  responded boolean,
  primary key (practice_id, client_id, indication),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id),
  foreign key (practice_id, episode_id) references unwind.episode (practice_id, id),
  check ((before is null) = (before_on is null) and (after is null) = (after_on is null)),
  check ((after is null) = (responded is null)),
  check (after_on > before_on)
);
-- The dots of what has few.
create index registry_outcome_measured on unwind.registry_outcome (practice_id, indication) where after is not null;

create table unwind.registry_summary (
  practice_id uuid not null references unwind.practice,
  indication text not null,
  measure text not null,
  people integer not null check (people >= 0),
  running integer not null,
  completed integer not null,
  dropped_out integer not null,
  measured integer not null,
  -- Of those who were measured twice: the first values, the changes, the squares of the changes.
  before numeric(24, 6) not null,
  change numeric(24, 6) not null,
  squares numeric(30, 12) not null,
  responders integer not null,
  primary key (practice_id, indication),
  check (people = running + completed + dropped_out and measured <= people and responders <= measured)
);

do $$
declare
  name text;
begin
  foreach name in array array['registry_outcome', 'registry_summary'] loop
    execute format('alter table unwind.%I enable row level security, force row level security', name);
    execute format('create policy therapists_only on unwind.%I for select to unwind_app
      using (practice_id = unwind.asking_practice() and unwind.asking_role() in (''owner'', ''therapist''))', name);
    execute format('create policy kept_up on unwind.%I to unwind_owner
      using (practice_id = unwind.asking_practice())', name);
    execute format('grant select on unwind.%I to unwind_app', name);
  end loop;
  foreach name in array array['episode', 'episode_version', 'goal_rating', 'instrument_answer', 'practice'] loop
    execute format('create policy for_the_registry on unwind.%I for select to unwind_owner
      using (%I = unwind.asking_practice())', name, case name when 'practice' then 'id' else 'practice_id' end);
  end loop;
end $$;

-- What is measured of an indication first, and which gain is a response; the same as domain/outcome/registry/main-measure.ts.
create function unwind.main_measure(indication text) returns table (measure text, sign integer, enough numeric)
  language sql immutable parallel safe as $$
  select m.* from (values ('nprs-average', -1, 2.0), ('fiqr', -1, 10.0), ('psfs', 1, 2.0)) as m (measure, sign, enough)
  where m.measure = case
    when indication = 'fibromyalgia' then 'fiqr'
    when indication in ('neck-pain', 'low-back-pain', 'thoracic-pain', 'tension-headache', 'cervicogenic-headache', 'migraine',
      'myofascial-pain', 'muscle-spasm', 'jaw-pain', 'joint-pain', 'osteoarthritis', 'lateral-elbow', 'itb-syndrome',
      'plantar-fasciitis') then 'nprs-average'
    else 'psfs' end
$$;

-- What the registry says of a client, or of everybody where none is named, from the record itself (REGISTRY-1 to REGISTRY-4).
-- Never called but by the two functions that follow: inlined there, planned for one or for all.
create function unwind.registry_read(practice uuid, only_client uuid) returns setof unwind.registry_outcome
  language sql stable as $$
  select practice, f.client_id, f.indication, f.id, m.measure,
    case when f.ended_on is null then 'running'
      when f.why in ('goals-met', 'no-change', 'referred') then 'completed' else 'dropped-out' end,
    one.score, one.day, last.score, last.day, (last.score - one.score) * m.sign >= m.enough
  from (
    select distinct on (e.client_id, v.details ->> 'indication') e.client_id, e.id, e.opened_on, e.ended_on, e.why, v.details,
      v.details ->> 'indication' as indication
    from unwind.episode e
    cross join lateral (
      select v.details from unwind.episode_version v
      where v.practice_id = practice and v.episode_id = e.id order by v.version desc limit 1) v
    where e.practice_id = practice and (only_client is null or e.client_id = only_client)
    order by e.client_id, v.details ->> 'indication', e.opened_on, e.id
  ) f
  cross join lateral unwind.main_measure(f.indication) m
  -- The goals of the course that were rated last, at the start and then; where none was rated, all of them at the start.
  left join lateral (
    select r.rating -> 'ratings' as ratings, (r.rated_at at time zone p.zone)::date as day
    from unwind.goal_rating r join unwind.practice p on p.id = practice
    where r.practice_id = practice and r.episode_id = f.id order by r.rated_at desc, r.id desc limit 1
  ) r on m.measure = 'psfs'
  left join lateral (
    select avg((g ->> 'baseline')::numeric) as before, min((g ->> 'baselineOn')::date) as before_on,
      avg((s ->> 'score')::numeric) as after
    from jsonb_array_elements(f.details -> 'goals') g
    left join jsonb_array_elements(r.ratings) s on s ->> 'goal' = g ->> 'id'
    where r.ratings is null or s is not null
  ) goals on m.measure = 'psfs'
  left join lateral (
    (select round(a.score::numeric, 6) as score, a.day
      from unwind.instrument_answer a
      where m.measure <> 'psfs' and a.practice_id = practice and a.client_id = f.client_id and a.instrument = m.measure
        and a.score is not null and a.day between f.opened_on - 28 and least(f.opened_on + 14, f.ended_on)
      order by a.day, a.measured_at, a.id limit 1)
    union all
    select round(goals.before, 6), goals.before_on where goals.before is not null
  ) one on true
  left join lateral (
    (select round(a.score::numeric, 6) as score, a.day
      from unwind.instrument_answer a
      where m.measure <> 'psfs' and a.practice_id = practice and a.client_id = f.client_id and a.instrument = m.measure
        and a.score is not null and a.day > one.day and a.day <= coalesce(f.ended_on + 14, 'infinity')
      order by a.day desc, a.measured_at desc, a.id desc limit 1)
    union all
    select round(goals.after, 6), r.day where goals.after is not null and r.day > one.day
  ) last on true
$$;

-- The summary follows the outcomes, whatever changes them. What was taken away goes before what came.
create function unwind.count_outcomes() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if tg_op <> 'INSERT' then
    update unwind.registry_summary s set people = s.people - g.people, running = s.running - g.running,
      completed = s.completed - g.completed, dropped_out = s.dropped_out - g.dropped_out,
      measured = s.measured - g.measured, before = s.before - g.before, change = s.change - g.change,
      squares = s.squares - g.squares, responders = s.responders - g.responders
    from (select practice_id, indication, count(*) as people, count(*) filter (where state = 'running') as running,
        count(*) filter (where state = 'completed') as completed,
        count(*) filter (where state = 'dropped-out') as dropped_out, count(after) as measured,
        coalesce(sum(before) filter (where after is not null), 0) as before,
        coalesce(sum(after - before), 0) as change, coalesce(sum((after - before) * (after - before)), 0) as squares,
        count(*) filter (where responded) as responders
      from gone group by practice_id, indication) g
    where s.practice_id = g.practice_id and s.indication = g.indication;
    delete from unwind.registry_summary s where s.people = 0
      and (s.practice_id, s.indication) in (select practice_id, indication from gone);
  end if;
  if tg_op <> 'DELETE' then
    insert into unwind.registry_summary as s
    select practice_id, indication, min(measure), count(*), count(*) filter (where state = 'running'),
      count(*) filter (where state = 'completed'), count(*) filter (where state = 'dropped-out'), count(after),
      coalesce(sum(before) filter (where after is not null), 0), coalesce(sum(after - before), 0),
      coalesce(sum((after - before) * (after - before)), 0), count(*) filter (where responded)
    from come group by practice_id, indication order by practice_id, indication
    on conflict (practice_id, indication) do update set people = s.people + excluded.people,
      running = s.running + excluded.running, completed = s.completed + excluded.completed,
      dropped_out = s.dropped_out + excluded.dropped_out, measured = s.measured + excluded.measured,
      before = s.before + excluded.before, change = s.change + excluded.change,
      squares = s.squares + excluded.squares, responders = s.responders + excluded.responders;
  end if;
  return null;
end $$;
create trigger counts_come after insert on unwind.registry_outcome referencing new table as come
  for each statement execute function unwind.count_outcomes();
create trigger counts_gone after delete on unwind.registry_outcome referencing old table as gone
  for each statement execute function unwind.count_outcomes();
create trigger counts_changed after update on unwind.registry_outcome referencing old table as gone new table as come
  for each statement execute function unwind.count_outcomes();

-- One client's part anew, after something of hers was written. Who adds up everybody's waits until nobody is within.
create function unwind.sum_up_client(practice uuid, client uuid) returns void language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  fresh unwind.registry_outcome[];
begin
  perform pg_advisory_xact_lock_shared(hashtextextended(practice::text, 20));
  perform pg_advisory_xact_lock(hashtextextended(practice::text || client::text, 21));
  fresh := array(select r from unwind.registry_read(practice, client) r);
  delete from unwind.registry_outcome o where o.practice_id = practice and o.client_id = client
    and not exists (select from unnest(fresh) f where f.indication = o.indication);
  insert into unwind.registry_outcome as o select f.* from unnest(fresh) f
  on conflict (practice_id, client_id, indication) do update set (episode_id, measure, state, before, before_on, after,
      after_on, responded)
    = (excluded.episode_id, excluded.measure, excluded.state, excluded.before, excluded.before_on, excluded.after,
      excluded.after_on, excluded.responded)
  where o.* is distinct from excluded.*;
end $$;
revoke all on function unwind.sum_up_client(uuid, uuid) from public;

create function unwind.registry_print(practice uuid) returns text language sql stable as $$
  select coalesce((select md5(string_agg(o::text, '' order by o.client_id, o.indication))
      from unwind.registry_outcome o where o.practice_id = practice), '')
    || coalesce((select md5(string_agg(s::text, '' order by s.indication))
      from unwind.registry_summary s where s.practice_id = practice), '')
$$;

-- All of a practice anew. True where what was kept up was the same.
create function unwind.sum_up_practice(practice uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  asked text := current_setting('unwind.practice', true);
  print text;
  same boolean;
begin
  perform set_config('unwind.practice', practice::text, true);
  perform pg_advisory_xact_lock(hashtextextended(practice::text, 20));
  print := unwind.registry_print(practice);
  delete from unwind.registry_summary s where s.practice_id = practice;
  delete from unwind.registry_outcome o where o.practice_id = practice;
  insert into unwind.registry_outcome select r.* from unwind.registry_read(practice, null) r;
  same := print = unwind.registry_print(practice);
  perform set_config('unwind.practice', asked, true);
  return same;
end $$;
revoke all on function unwind.sum_up_practice(uuid) from public;

-- Whose record was written is summed up anew before the writing is done. The owner of the schema reads that practice alone.
create function unwind.keep_registry() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  asked text := current_setting('unwind.practice', true);
  written uuid;
begin
  for written in select distinct c.practice_id from changed c order by 1 loop
    perform set_config('unwind.practice', written::text, true);
    if tg_argv[0] = 'client' then
      perform unwind.sum_up_client(written, w.client_id)
      from (select distinct c.client_id from changed c where c.practice_id = written order by 1) w;
    else
      perform unwind.sum_up_client(written, w.client_id)
      from (select distinct e.client_id from changed c
        join unwind.episode e on e.practice_id = c.practice_id and e.id = c.episode_id
        where c.practice_id = written order by 1) w;
    end if;
  end loop;
  perform set_config('unwind.practice', asked, true);
  return null;
end $$;
create trigger keeps_registry after update on unwind.episode referencing new table as changed
  for each statement execute function unwind.keep_registry('client');
create trigger keeps_registry after insert on unwind.instrument_answer referencing new table as changed
  for each statement execute function unwind.keep_registry('client');
create trigger keeps_registry after insert on unwind.episode_version referencing new table as changed
  for each statement execute function unwind.keep_registry('episode');
create trigger keeps_registry after insert on unwind.goal_rating referencing new table as changed
  for each statement execute function unwind.keep_registry('episode');

-- What is here already.
set local unwind.whole = 'on';
select unwind.sum_up_practice(p.id) from unwind.practice p order by p.id;
reset unwind.whole;
