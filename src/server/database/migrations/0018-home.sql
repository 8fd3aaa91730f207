-- Home: the program that a therapist sets, what was decided about it since, and when a client wants to be reminded.
-- What a client did and felt at home are own facts (0007), and nothing of them is kept here a second time.

-- Every version stays. The therapist who set it stands under its rules with her name.
create table unwind.home_program (
  practice_id uuid not null,
  client_id uuid not null,
  version integer not null check (version > 0),
  program jsonb not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (practice_id, client_id, version),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id),
  foreign key (practice_id, set_by) references unwind.member (practice_id, id)
);

-- Decisions, in the order in which they were made. How things stand is read from them: the last word of its kind counts.
-- `made_by` is null where a rule decided, of itself, in the transaction that filed the fact.
create table unwind.home_event (
  practice_id uuid not null,
  client_id uuid not null,
  position bigint generated always as identity,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in
    ('paused', 'resumed', 'lightened', 'blocked', 'unblocked', 'review-raised', 'review-resolved')),
  at timestamptz not null,
  -- Of the clinical reference 5.3, and what may be a clot (4.3).
  rule text check (rule in ('H1', 'H2', 'H6', 'H7', 'H8', 'H10', 'RF06')),
  region text,
  side text,
  -- The last day of a block, where the practice is. One without an end stands until a therapist lifts it.
  until date,
  -- Which program was made lighter: a new one begins as it is written.
  version integer,
  -- The review or the block that this one settles.
  about uuid,
  words text not null default '',
  -- The fact that raised it: the same one raises it once, however often it is filed.
  fact_id uuid,
  made_by uuid,
  primary key (practice_id, client_id, id),
  unique (practice_id, client_id, fact_id, kind, rule),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id),
  foreign key (practice_id, client_id, fact_id) references unwind.own_fact (practice_id, client_id, id),
  foreign key (practice_id, client_id, about) references unwind.home_event (practice_id, client_id, id),
  foreign key (practice_id, made_by) references unwind.member (practice_id, id),
  check ((made_by is null) = (fact_id is not null)),
  check ((rule is null) = (made_by is not null)),
  check ((kind = 'blocked') = (region is not null)),
  check ((kind = 'lightened') = (version is not null)),
  check ((kind in ('unblocked', 'review-resolved')) = (about is not null))
);
create index home_event_by_client on unwind.home_event (practice_id, client_id, position);

-- At which moment of her own day a client wants to be asked. Monday is 1.
create table unwind.home_reminder (
  practice_id uuid not null,
  client_id uuid not null,
  minute_of_day integer not null check (minute_of_day between 0 and 1439),
  days integer[] not null check (cardinality(days) > 0 and days <@ array[1, 2, 3, 4, 5, 6, 7]),
  -- A zone that is not known cannot be written.
  zone text not null check ((timestamptz 'epoch' at time zone zone) is not null),
  by_push boolean not null,
  by_mail boolean not null,
  -- The day, on her calendar, that was last seen to: reminded, or left in peace because all was done.
  settled_on date,
  primary key (practice_id, client_id),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id)
);

-- A browser that may be pushed to. Only this installation's key opens it, and only it can read what comes.
create table unwind.push_subscription (
  practice_id uuid not null,
  client_id uuid not null,
  id uuid not null default gen_random_uuid(),
  endpoint text not null check (length(endpoint) <= 2000),
  p256dh text not null,
  auth text not null,
  made_at timestamptz not null,
  primary key (practice_id, id),
  unique (practice_id, client_id, endpoint),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id)
);

do $$
declare
  name text;
  author text;
  own_file constant text := 'practice_id = unwind.asking_practice() and unwind.asking_role() = ''client''
    and client_id in (select c.id from unwind.client c where c.practice_id = unwind.asking_practice())';
begin
  foreach name in array array['home_program', 'home_event', 'home_reminder', 'push_subscription'] loop
    execute format('alter table unwind.%I enable row level security, force row level security', name);
  end loop;
  for name, author in values ('home_program', 'set_by'), ('home_event', 'made_by') loop
    execute format('create trigger append_only before update or delete on unwind.%I
      for each row execute function unwind.refuse_change()', name);
    execute format('create trigger append_only_whole before truncate on unwind.%I
      for each statement execute function unwind.refuse_change()', name);
    execute format('create policy therapists_only on unwind.%I to unwind_app
      using (practice_id = unwind.asking_practice() and unwind.asking_role() in (''owner'', ''therapist''))', name);
    execute format('create policy in_ones_own_name on unwind.%I as restrictive for insert to unwind_app
      with check (%I is null or %2$I = unwind.asking_member())', name, author);
    execute format('create policy of_the_client on unwind.%I for select to unwind_app using (%s)', name, own_file);
    execute format('grant select, insert on unwind.%I to unwind_app', name);
  end loop;
  -- When somebody wants to be reminded is nobody's business but hers, and that of the job that does it.
  foreach name in array array['home_reminder', 'push_subscription'] loop
    execute format('create policy of_the_client on unwind.%I to unwind_app using (%s)', name, own_file);
    execute format('create policy sent_by_jobs on unwind.%I to unwind_jobs using (true)', name);
    execute format('grant select, insert, update, delete on unwind.%I to unwind_app', name);
    execute format('grant select on unwind.%I to unwind_jobs', name);
  end loop;
end $$;
grant update (settled_on) on unwind.home_reminder to unwind_jobs;
grant delete on unwind.push_subscription to unwind_jobs;

-- The signed link in a reminder turns mails off, and nothing else: the client stands in the member's place.
create policy through_its_link on unwind.home_reminder to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'visitor' and client_id = unwind.asking_member());

-- Which client a mail reminds, for the link that turns such mails off. Links are put in when the mail leaves.
alter table unwind.mail
  add column reminds_client uuid,
  add foreign key (practice_id, reminds_client) references unwind.client (practice_id, id);

-- Whether somebody may be reminded of a day: there is a program, nothing has paused it, and neither session nor diary of
-- this day is here already. A job learns this and nothing of what was done or said.
create policy before_a_reminder on unwind.home_program for select to unwind_owner
  using (practice_id = unwind.asking_practice());
create policy before_a_reminder on unwind.home_event for select to unwind_owner
  using (practice_id = unwind.asking_practice());
create policy before_a_reminder on unwind.own_fact for select to unwind_owner
  using (practice_id = unwind.asking_practice());
create function unwind.home_is_open(client uuid, begins timestamptz, ends timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (
      select from unwind.home_program p where p.practice_id = unwind.asking_practice() and p.client_id = client)
    and coalesce((
      select e.kind = 'resumed' from unwind.home_event e
      where e.practice_id = unwind.asking_practice() and e.client_id = client and e.kind in ('paused', 'resumed')
      order by e.position desc limit 1), true)
    and not exists (
      select from unwind.own_fact f
      where f.practice_id = unwind.asking_practice() and f.client_id = client
        and (f.kind like 'home-%' or f.kind like 'diary-%') and f.filed_at >= begins
        and (f.body ->> 'at')::timestamptz >= begins and (f.body ->> 'at')::timestamptz < ends)
$$;
revoke all on function unwind.home_is_open(uuid, timestamptz, timestamptz) from public;
grant execute on function unwind.home_is_open(uuid, timestamptz, timestamptz) to unwind_jobs;
