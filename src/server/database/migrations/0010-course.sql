-- A course of care: episodes whose every version is kept, goals rated again, and plans shown to the client.

-- One complaint, from its beginning to its end. What it says lies in its versions.
create table unwind.episode (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  client_id uuid not null,
  opened_on date not null,
  opened_by uuid not null,
  ended_on date check (ended_on >= opened_on),
  why text check (why in ('goals-met', 'no-change', 'referred', 'client-ended', 'other')),
  words text,
  ended_by uuid,
  primary key (practice_id, id),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id),
  foreign key (practice_id, opened_by) references unwind.member (practice_id, id),
  foreign key (practice_id, ended_by) references unwind.member (practice_id, id),
  check (num_nulls(ended_on, why, words, ended_by) in (0, 4))
);
-- One is open at a time, also when two therapists open one at once.
create unique index one_open_episode on unwind.episode (practice_id, client_id) where ended_on is null;
create index episode_by_client on unwind.episode (practice_id, client_id, opened_on desc);

create table unwind.episode_version (
  practice_id uuid not null,
  episode_id uuid not null,
  version integer not null check (version > 0),
  details jsonb not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (practice_id, episode_id, version),
  foreign key (practice_id, episode_id) references unwind.episode (practice_id, id),
  foreign key (practice_id, set_by) references unwind.member (practice_id, id)
);

create table unwind.goal_rating (
  practice_id uuid not null,
  id uuid not null,
  episode_id uuid not null,
  rated_at timestamptz not null,
  rating jsonb not null,
  filed_by uuid not null,
  filed_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, episode_id) references unwind.episode (practice_id, id),
  foreign key (practice_id, filed_by) references unwind.member (practice_id, id)
);
create index goal_rating_by_episode on unwind.goal_rating (practice_id, episode_id, rated_at);

-- A version of the plan that the client may read, and what she said to it.
create table unwind.plan_sharing (
  practice_id uuid not null,
  client_id uuid not null,
  version integer not null,
  shared_at timestamptz not null,
  shared_by uuid not null,
  primary key (practice_id, client_id, version),
  foreign key (practice_id, client_id, version) references unwind.treatment_plan (practice_id, client_id, version),
  foreign key (practice_id, shared_by) references unwind.member (practice_id, id)
);
create table unwind.plan_acceptance (
  practice_id uuid not null,
  client_id uuid not null,
  version integer not null,
  accepted_at timestamptz not null,
  name text not null check (btrim(name) <> ''),
  how text not null check (how in ('signed-in', 'in-person')),
  filed_by uuid not null,
  primary key (practice_id, client_id, version),
  foreign key (practice_id, client_id, version) references unwind.plan_sharing (practice_id, client_id, version),
  foreign key (practice_id, filed_by) references unwind.member (practice_id, id)
);

create trigger never_deleted before delete on unwind.episode
  for each row execute function unwind.refuse_change();
create trigger ends_once before update on unwind.episode
  for each row execute function unwind.refuse_second_end('ended_on');

do $$
declare
  name text;
  author text;
begin
  foreach name in array array['episode_version', 'goal_rating', 'plan_sharing', 'plan_acceptance'] loop
    execute format('create trigger append_only before update or delete on unwind.%I
      for each row execute function unwind.refuse_change()', name);
  end loop;
  for name, author in values ('episode', 'opened_by'), ('episode_version', 'set_by'), ('goal_rating', 'filed_by'),
    ('plan_sharing', 'shared_by'), ('plan_acceptance', 'filed_by') loop
    execute format('create trigger append_only_whole before truncate on unwind.%I
      for each statement execute function unwind.refuse_change()', name);
    execute format('alter table unwind.%I enable row level security, force row level security', name);
    execute format('create policy therapists_only on unwind.%I to unwind_app
      using (practice_id = unwind.asking_practice() and unwind.asking_role() in (''owner'', ''therapist''))', name);
    execute format('create policy in_ones_own_name on unwind.%I as restrictive for insert to unwind_app
      with check (%I = unwind.asking_member())', name, author);
  end loop;
end $$;
create policy ended_in_ones_own_name on unwind.episode as restrictive for update to unwind_app
  using (true) with check (ended_by = unwind.asking_member());

-- A client reads her own plan where it was shown to her, and accepts it in her own name. To a client the table of clients
-- shows the own file alone.
create policy shared_with_the_client on unwind.plan_sharing for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'client'
    and client_id in (select c.id from unwind.client c where c.practice_id = unwind.asking_practice()));
create policy shared_with_the_client on unwind.treatment_plan for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'client'
    and (client_id, version) in (select s.client_id, s.version from unwind.plan_sharing s));
create policy of_the_client on unwind.plan_acceptance for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'client'
    and (client_id, version) in (select s.client_id, s.version from unwind.plan_sharing s));
create policy accepted_by_the_client on unwind.plan_acceptance for insert to unwind_app
  with check (practice_id = unwind.asking_practice() and unwind.asking_role() = 'client' and how = 'signed-in'
    and (client_id, version) in (select s.client_id, s.version from unwind.plan_sharing s));

grant select, insert, update (ended_on, why, words, ended_by) on unwind.episode to unwind_app;
grant select, insert on unwind.episode_version, unwind.goal_rating, unwind.plan_sharing, unwind.plan_acceptance
  to unwind_app;

-- When a client's course of care began: the day her open episode was opened, where the practice is; all time where none is.
create function unwind.course_began(client uuid) returns timestamptz language sql stable
  return coalesce((
    select e.opened_on::timestamp at time zone p.zone
    from unwind.episode e join unwind.practice p on p.id = e.practice_id
    where e.practice_id = unwind.asking_practice() and e.client_id = client and e.ended_on is null), '-infinity');

-- How many visits she has behind her in it: closed sessions.
create function unwind.visits_done(client uuid) returns integer language sql stable
  return (select count(*)::int from unwind.session s
    where s.practice_id = unwind.asking_practice() and s.client_id = client and s.closed_at is not null
      and s.opened_at >= unwind.course_began(client));

-- Of her course a client learns the goals, what she was told to expect, and how many visits are done; not the history,
-- the code of the diagnosis, or the sessions. Read as the owner of the schema, for who asks and for nobody else.
do $$
declare
  name text;
begin
  foreach name in array array['client', 'episode', 'episode_version', 'session'] loop
    execute format('create policy for_the_clients_page on unwind.%I for select to unwind_owner
      using (practice_id = unwind.asking_practice() and unwind.asking_role() = ''client'')', name);
  end loop;
end $$;
create policy for_the_clients_page on unwind.practice for select to unwind_owner
  using (id = unwind.asking_practice() and unwind.asking_role() = 'client');
create function unwind.my_course() returns jsonb language sql stable security definer set search_path = pg_catalog
  return (select jsonb_build_object(
      'goals', coalesce(v.details -> 'goals', '[]'),
      'expectations', coalesce(v.details -> 'expectations', '[]'),
      'visitsDone', unwind.visits_done(c.id))
    from unwind.client c
    join unwind.member m on m.practice_id = c.practice_id and m.user_id = c.user_id
    left join unwind.episode e
      on e.practice_id = c.practice_id and e.client_id = c.id and e.ended_on is null
    left join lateral (
      select details from unwind.episode_version v
      where v.practice_id = e.practice_id and v.episode_id = e.id order by v.version desc limit 1
    ) v on true
    where c.practice_id = unwind.asking_practice() and unwind.asking_role() = 'client'
      and m.id = unwind.asking_member()
    order by c.made_at, c.id limit 1);
revoke all on function unwind.my_course() from public;
grant execute on function unwind.my_course() to unwind_app;
