-- Questions that people ask a practice, and the directory in which practices are found.

create extension if not exists cube schema public;

alter table unwind.practice
  -- Whether a mail carries the words of an answer, or says only that there is one.
  add column answers_in_mail boolean not null default false;
grant update (answers_in_mail) on unwind.practice to unwind_app;

-- A question and what followed. Its id is in the asker's signed link and stands in the member's place when she asks.
create table unwind.thread (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  state text not null default 'waiting' check (state in ('waiting', 'answered', 'done')),
  urgent boolean not null default false,
  name text not null default '',
  email text not null default '',
  assigned_to uuid,
  -- The asker's browser did work for it; without, there is a limit for all of them together.
  proven boolean not null,
  opened_at timestamptz not null,
  last_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, assigned_to) references unwind.member (practice_id, id)
);
create index thread_by_state on unwind.thread (practice_id, state, last_at);
create index thread_opened on unwind.thread (practice_id, opened_at);

create table unwind.thread_message (
  practice_id uuid not null,
  thread_id uuid not null,
  id uuid not null,
  member_id uuid,
  author text not null default '',
  words text not null check (words <> ''),
  at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, thread_id) references unwind.thread (practice_id, id),
  foreign key (practice_id, member_id) references unwind.member (practice_id, id)
);
create index thread_message_by_thread on unwind.thread_message (practice_id, thread_id, at);

create table unwind.answer_template (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  title text not null check (title <> ''),
  words text not null check (words <> ''),
  primary key (practice_id, id)
);

do $$
declare
  name text;
begin
  foreach name in array array['thread', 'thread_message', 'answer_template'] loop
    execute format('alter table unwind.%I enable row level security, force row level security', name);
    execute format('create policy staff on unwind.%I to unwind_app using (practice_id = unwind.asking_practice()
      and unwind.asking_role() in (''owner'', ''therapist'', ''front-desk''))', name);
  end loop;
end $$;
create policy through_its_link on unwind.thread to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'visitor' and id = unwind.asking_member());
create policy through_its_link on unwind.thread_message for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'visitor'
    and thread_id = unwind.asking_member());
create policy asked_through_its_link on unwind.thread_message for insert to unwind_app
  with check (practice_id = unwind.asking_practice() and unwind.asking_role() = 'visitor'
    and thread_id = unwind.asking_member() and member_id is null);
-- Nobody answers in another member's name.
create policy in_ones_own_name on unwind.thread_message as restrictive for insert to unwind_app
  with check (member_id is null and unwind.asking_role() = 'visitor' or member_id = unwind.asking_member());
grant select, insert, update (state, urgent, assigned_to, last_at) on unwind.thread to unwind_app;
grant select, insert on unwind.thread_message to unwind_app;
grant select, insert, update (title, words), delete on unwind.answer_template to unwind_app;

-- How many questions came lately for which nobody's browser did work: past row-level security, and no more than a number.
create policy counted on unwind.thread for select to unwind_owner using (practice_id = unwind.asking_practice());
create function unwind.unproven_questions(since timestamptz) returns bigint language sql stable security definer
  set search_path = pg_catalog as $$
  select count(*) from unwind.thread t
  where t.practice_id = unwind.asking_practice() and t.opened_at > since and not t.proven
$$;
revoke all on function unwind.unproven_questions(timestamptz) from public;
grant execute on function unwind.unproven_questions(timestamptz) to unwind_app;

-- Whether and how a practice wants to be found.
create table unwind.listing (
  practice_id uuid primary key references unwind.practice,
  listed boolean not null,
  town text not null default '',
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  languages text[] not null default '{en}',
  words text not null default '',
  check ((latitude is null) = (longitude is null))
);

-- What a search reads: a row for each service that can be found, of practices here and of those whose feeds are listed.
-- Everything in it is public. `starts` are the next times it can be booked at, each until the moment beside it.
create table unwind.findable (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  feed_id uuid,
  name text not null,
  address text not null,
  town text not null,
  words text not null,
  zone text not null,
  currency text not null,
  languages text[] not null,
  service text not null,
  minutes integer not null,
  price integer not null,
  -- Kilometres from the middle of the earth, so that near is near also across the date line.
  place public.cube not null,
  starts timestamptz[] not null,
  untils timestamptz[] not null,
  -- From then on the times are not to be shown before they were looked at again; of a feed they are as of when it was made.
  look_again_at timestamptz not null,
  as_of timestamptz not null,
  primary key (practice_id, id)
);
create index findable_by_place on unwind.findable using gist (place);
create index findable_by_feed on unwind.findable (practice_id, feed_id) where feed_id is not null;

-- When each service is free, day by day.
create table unwind.free_day (
  practice_id uuid not null references unwind.practice,
  service_id uuid not null,
  day date not null,
  first_start timestamptz not null,
  starts integer not null check (starts > 0),
  primary key (practice_id, service_id, day)
);

-- Something that free times hang on was changed since they were last summed up. Written by the triggers below in the very
-- transaction that makes the change, so that no way of booking can forget it; taken away by whoever sums up anew, before
-- she reads the diary. While one stands, the practice's times are shown to nobody.
create table unwind.free_mark (
  practice_id uuid not null references unwind.practice,
  id bigint generated always as identity,
  primary key (practice_id, id)
);

-- A practice of another Unwind that is listed here. `key` is what its feeds are signed with, kept from the first on.
create table unwind.followed_feed (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  address text not null unique,
  name text not null default '',
  key text,
  made_at timestamptz,
  fetched_at timestamptz,
  failure text,
  primary key (practice_id, id)
);

do $$
declare
  name text;
begin
  foreach name in array array['listing', 'findable', 'free_day', 'free_mark', 'followed_feed'] loop
    execute format('alter table unwind.%I enable row level security, force row level security', name);
  end loop;
  -- What is summed up is nobody's secret; the server does it for whoever looks.
  foreach name in array array['findable', 'free_day', 'free_mark'] loop
    execute format('create policy summed_up on unwind.%I to unwind_app using (practice_id = unwind.asking_practice()
      and unwind.asking_role() in (''owner'', ''therapist'', ''front-desk'', ''client'', ''visitor''))', name);
    execute format('grant select, insert, update, delete on unwind.%I to unwind_app', name);
  end loop;
end $$;
create policy shown on unwind.listing for select to unwind_app using (practice_id = unwind.asking_practice()
  and unwind.asking_role() in ('owner', 'therapist', 'front-desk', 'client', 'visitor'));
create policy kept_by_owner on unwind.listing to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'owner');
grant select, insert, update on unwind.listing to unwind_app;
create policy shown_to_staff on unwind.followed_feed for select to unwind_app using (practice_id = unwind.asking_practice()
  and unwind.asking_role() in ('owner', 'therapist', 'front-desk'));
create policy kept_by_owner on unwind.followed_feed to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'owner');
grant select, insert, delete on unwind.followed_feed to unwind_app;

-- The directory is read by everybody, over all practices: only what is in these two tables.
create policy found_by_everybody on unwind.findable for select to unwind_identity using (true);
create policy found_by_everybody on unwind.free_mark for select to unwind_identity using (true);
grant select on unwind.findable, unwind.free_mark to unwind_identity;

create policy fetched_by_jobs on unwind.followed_feed to unwind_jobs using (true);
grant select, update (name, key, made_at, fetched_at, failure) on unwind.followed_feed to unwind_jobs;
create policy fetched_by_jobs on unwind.findable to unwind_jobs using (true);
grant select, insert, delete on unwind.findable to unwind_jobs;
create policy summed_up_by_jobs on unwind.free_mark for select to unwind_jobs using (true);
grant select on unwind.free_mark to unwind_jobs;

create policy looked_up on unwind.listing for select to unwind_owner using (listed);
create policy marked on unwind.free_mark for insert to unwind_owner with check (true);
create policy taken_off on unwind.findable to unwind_owner using (practice_id = unwind.asking_practice());

-- A practice that becomes listed waits for every change that is under way (its lock is the whole one, these share it), so
-- that none is made beside it unmarked.
create function unwind.mark_practice(practice uuid) returns void language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended(practice::text, 17));
  insert into unwind.free_mark (practice_id)
  select practice where exists (select from unwind.listing l where l.practice_id = practice and l.listed);
end $$;
revoke all on function unwind.mark_practice(uuid) from public;

create function unwind.mark_changed() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform unwind.mark_practice(c.practice_id) from (select distinct practice_id from changed) c;
  return null;
end $$;

create function unwind.mark_changed_practice() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  perform unwind.mark_practice(new.id);
  if not new.published then delete from unwind.findable f where f.practice_id = new.id and f.feed_id is null; end if;
  return null;
end $$;
create trigger marks after update of name, zone, slug, published, currency, booking_rules on unwind.practice
  for each row execute function unwind.mark_changed_practice();

create function unwind.mark_changed_row() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform unwind.mark_practice(new.practice_id);
  return null;
end $$;
-- What hands have done counts against a therapist's caps.
create trigger marks after update of closed_at, last_position on unwind.session
  for each row execute function unwind.mark_changed_row();
create trigger marks after update of role, ended_at on unwind.member
  for each row execute function unwind.mark_changed_row();

do $$
declare
  name text;
begin
  foreach name in array array[
    'occupied', 'blocked_time', 'imported_time', 'therapist_hours', 'holiday', 'service', 'service_therapist', 'room',
    'location', 'travel', 'listing'
  ] loop
    execute format('create trigger marks_added after insert on unwind.%I referencing new table as changed
      for each statement execute function unwind.mark_changed()', name);
    execute format('create trigger marks_removed after delete on unwind.%I referencing old table as changed
      for each statement execute function unwind.mark_changed()', name);
    execute format('create trigger marks_changed after update on unwind.%I referencing new table as changed
      for each statement execute function unwind.mark_changed()', name);
  end loop;
end $$;
