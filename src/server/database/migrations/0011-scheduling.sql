-- Services, hours, rooms and times: what can be booked, what is booked, and who or what is busy meanwhile.

alter table unwind.practice
  -- Its part of the address of its public pages; none until it publishes them.
  add column slug text unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 60),
  add column published boolean not null default false,
  -- ISO 4217; fixed once money has been booked.
  add column currency text not null default 'USD' check (currency ~ '^[A-Z]{3}$'),
  -- BookingRules; what is absent has its default.
  add column booking_rules jsonb not null default '{}',
  add check (not published or slug is not null);
grant update (slug, published, currency, booking_rules) on unwind.practice to unwind_app;

create table unwind.location (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  name text not null check (name <> ''),
  address text not null default '',
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  archived_at timestamptz,
  primary key (practice_id, id),
  check ((latitude is null) = (longitude is null))
);

-- Minutes on the way between two locations, the same both ways; `one` is the smaller id.
create table unwind.travel (
  practice_id uuid not null,
  one uuid not null,
  other uuid not null check (one < other),
  minutes integer not null check (minutes between 0 and 1440),
  primary key (practice_id, one, other),
  foreign key (practice_id, one) references unwind.location (practice_id, id),
  foreign key (practice_id, other) references unwind.location (practice_id, id)
);

create table unwind.room (
  practice_id uuid not null,
  id uuid not null,
  location_id uuid not null,
  name text not null check (name <> ''),
  -- So many visits at a time.
  capacity integer not null default 1 check (capacity between 1 and 50),
  archived_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, location_id) references unwind.location (practice_id, id)
);

create table unwind.service (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  position integer not null default 0,
  name text not null check (name <> ''),
  words text not null default '',
  suits text not null default '',
  approach text not null default 'both' check (approach in ('direct', 'indirect', 'both')),
  minutes integer not null check (minutes between 5 and 480),
  buffer_before integer not null default 0 check (buffer_before between 0 and 240),
  buffer_after integer not null default 0 check (buffer_after between 0 and 240),
  price integer not null check (price >= 0),
  therapists_needed integer not null default 1 check (therapists_needed in (1, 2)),
  needs_room boolean not null default false,
  is_heavy boolean not null default false,
  is_public boolean not null default true,
  archived_at timestamptz,
  primary key (practice_id, id)
);

create table unwind.service_therapist (
  practice_id uuid not null,
  service_id uuid not null,
  therapist_id uuid not null,
  primary key (practice_id, service_id, therapist_id),
  foreign key (practice_id, service_id) references unwind.service (practice_id, id),
  foreign key (practice_id, therapist_id) references unwind.member (practice_id, id)
);

-- A therapist's hours are one document, read whole by the engine: weekly hours, exceptions, rules.
create table unwind.therapist_hours (
  practice_id uuid not null,
  therapist_id uuid not null,
  version integer not null default 1,
  weekly jsonb not null default '[]',
  exceptions jsonb not null default '[]',
  rules jsonb not null default '{}',
  primary key (practice_id, therapist_id),
  foreign key (practice_id, therapist_id) references unwind.member (practice_id, id)
);

create table unwind.holiday (
  practice_id uuid not null references unwind.practice,
  date date not null,
  name text not null check (name <> ''),
  primary key (practice_id, date)
);

-- Time that a therapist keeps for herself.
create table unwind.blocked_time (
  practice_id uuid not null,
  id uuid not null,
  therapist_id uuid not null,
  during tstzrange not null check (not isempty(during)),
  words text not null default '',
  made_by uuid not null,
  primary key (practice_id, id),
  foreign key (practice_id, therapist_id) references unwind.member (practice_id, id)
);
create index blocked_time_by_day on unwind.blocked_time using gist (practice_id, therapist_id, during);

-- A calendar elsewhere whose busy times count here. Its address is a secret: it opens that calendar.
create table unwind.imported_calendar (
  practice_id uuid not null,
  id uuid not null,
  therapist_id uuid not null,
  name text not null,
  address text not null,
  tried_at timestamptz,
  fetched_at timestamptz,
  failure text,
  primary key (practice_id, id),
  foreign key (practice_id, therapist_id) references unwind.member (practice_id, id)
);
create table unwind.imported_time (
  practice_id uuid not null,
  id uuid not null default gen_random_uuid(),
  calendar_id uuid not null,
  therapist_id uuid not null,
  during tstzrange not null check (not isempty(during)),
  primary key (practice_id, id),
  foreign key (practice_id, calendar_id) references unwind.imported_calendar (practice_id, id) on delete cascade
);
create index imported_time_by_calendar on unwind.imported_time (practice_id, calendar_id);
create index imported_time_by_day on unwind.imported_time using gist (practice_id, therapist_id, during);

-- The secret address at which a calendar program reads a therapist's visits; kept as its hash, so that nobody who reads this
-- table can read that calendar.
create table unwind.calendar_feed (
  practice_id uuid not null,
  therapist_id uuid not null,
  token_hash bytea not null unique,
  -- A client in somebody else's calendar is two letters, or nobody.
  shows text not null default 'visit' check (shows in ('visit', 'initials')),
  made_at timestamptz not null,
  primary key (practice_id, therapist_id),
  foreign key (practice_id, therapist_id) references unwind.member (practice_id, id)
);

-- Visits that were booked together.
create table unwind.series (
  practice_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  -- Every so many weeks, so many times, at that wall-clock time.
  pattern jsonb not null,
  -- Dates that were taken out: they never come back, whatever is done to the series.
  removed date[] not null default '{}',
  made_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id)
);

alter table unwind.appointment
  add column service_id uuid,
  add column location_id uuid,
  add column room_id uuid,
  -- A place in a room that holds several.
  add column seat integer not null default 0 check (seat between 0 and 49),
  add column second_therapist_id uuid,
  add column buffer_before integer not null default 0 check (buffer_before between 0 and 240),
  add column buffer_after integer not null default 0 check (buffer_after between 0 and 240),
  add column price integer not null default 0 check (price >= 0),
  add column series_id uuid,
  -- Null: nobody else at that time. A number: staff let visits overlap, each in a lane of its own.
  add column lane integer check (lane between 0 and 999),
  add column overlap_reason text not null default '',
  -- The number of changes of time, for calendar files (RFC 5545, 3.8.7.4).
  add column sequence integer not null default 0,
  add column booked_by text not null default 'staff' check (booked_by in ('staff', 'client', 'visitor')),
  add column booked_at timestamptz not null default now(),
  add column arrived_at timestamptz,
  add column cancelled_at timestamptz,
  add column cancelled_by text check (cancelled_by in ('staff', 'client', 'visitor')),
  add foreign key (practice_id, service_id) references unwind.service (practice_id, id),
  add foreign key (practice_id, location_id) references unwind.location (practice_id, id),
  add foreign key (practice_id, room_id) references unwind.room (practice_id, id),
  add foreign key (practice_id, second_therapist_id) references unwind.member (practice_id, id),
  add foreign key (practice_id, series_id) references unwind.series (practice_id, id),
  add check (second_therapist_id <> therapist_id),
  drop constraint one_appointment_at_a_time;

-- What the hands did, by the hold log, of a session that is closed: in all, and at pressure 4 and 5.
alter table unwind.session
  add column held_seconds integer check (held_seconds >= 0),
  add column deep_seconds integer check (deep_seconds between 0 and held_seconds);
grant update (held_seconds, deep_seconds) on unwind.session to unwind_app;
create index session_by_opening on unwind.session (practice_id, opened_at);
create index appointment_by_series on unwind.appointment (practice_id, series_id) where series_id is not null;

-- A time that is kept for somebody for a while: while she fills in the form, pays, or decides on a proposal or an offer.
create table unwind.hold (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  kind text not null check (kind in ('filling', 'paying', 'proposal', 'offer')),
  service_id uuid not null,
  therapist_id uuid not null,
  second_therapist_id uuid,
  location_id uuid,
  room_id uuid,
  seat integer not null default 0,
  during tstzrange not null check (not isempty(during)),
  buffer_before integer not null default 0,
  buffer_after integer not null default 0,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, service_id) references unwind.service (practice_id, id),
  foreign key (practice_id, therapist_id) references unwind.member (practice_id, id)
);
create index hold_by_end on unwind.hold (practice_id, expires_at);

-- Who or what is busy, with buffers: written by the triggers below and by nothing else. Each visit or hold stands here once
-- for every therapist, room and client it takes up. BOOK: the database has the last word.
--   part   visit [0,3), before [2,3), after [0,1): a visit keeps off buffers and visits; the end of one visit's buffer may lie
--          in the beginning of the next one's, so that between neighbours the larger of the two counts.
--   lanes  everything, or one lane where staff let visits overlap, or one seat of a room.
create table unwind.occupied (
  practice_id uuid not null references unwind.practice,
  by_id uuid not null,
  kind text not null check (kind in ('therapist', 'room', 'client')),
  resource_id uuid not null,
  part int4range not null,
  lanes int4range not null,
  during tstzrange not null check (not isempty(during)),
  constraint one_at_a_time exclude using gist (
    practice_id with =, resource_id with =, during with &&, part with &&, lanes with &&
  )
);
create index occupied_by on unwind.occupied (practice_id, by_id);

create function unwind.occupy(
  practice uuid, by uuid, kind text, resource uuid, during tstzrange, before integer, after integer, lanes int4range
) returns void language sql set search_path = pg_catalog as $$
  insert into unwind.occupied (practice_id, by_id, kind, resource_id, part, lanes, during)
  select practice, by, kind, resource, p.part, lanes, p.span
  from (values
    (int4range(0, 3), during),
    (int4range(2, 3), tstzrange(lower(during) - before * interval '1 minute', lower(during))),
    (int4range(0, 1), tstzrange(upper(during), upper(during) + after * interval '1 minute'))
  ) as p (part, span)
  where resource is not null and not isempty(p.span)
$$;

create function unwind.occupy_by_appointment() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  lanes int4range;
begin
  if tg_op <> 'INSERT' then
    delete from unwind.occupied where practice_id = old.practice_id and by_id = old.id;
  end if;
  if tg_op = 'DELETE' or new.status in ('cancelled', 'no-show') then return null; end if;
  lanes := case when new.lane is null then int4range(0, 1000) else int4range(new.lane, new.lane + 1) end;
  perform unwind.occupy(new.practice_id, new.id, 'therapist', t.id, new.during, new.buffer_before, new.buffer_after, lanes)
    from unnest(array[new.therapist_id, new.second_therapist_id]) as t (id);
  perform unwind.occupy(new.practice_id, new.id, 'client', new.client_id, new.during, 0, 0, lanes);
  perform unwind.occupy(new.practice_id, new.id, 'room', new.room_id, new.during, new.buffer_before, new.buffer_after,
    int4range(new.seat, new.seat + 1));
  return null;
end $$;
create trigger occupies after insert or delete or update of during, therapist_id, second_therapist_id, room_id, seat,
    client_id, buffer_before, buffer_after, lane, status on unwind.appointment
  for each row execute function unwind.occupy_by_appointment();

create function unwind.occupy_by_hold() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if tg_op <> 'INSERT' then
    delete from unwind.occupied where practice_id = old.practice_id and by_id = old.id;
  end if;
  if tg_op = 'DELETE' then return null; end if;
  perform unwind.occupy(new.practice_id, new.id, 'therapist', t.id, new.during, new.buffer_before, new.buffer_after,
      int4range(0, 1000))
    from unnest(array[new.therapist_id, new.second_therapist_id]) as t (id);
  perform unwind.occupy(new.practice_id, new.id, 'room', new.room_id, new.during, new.buffer_before, new.buffer_after,
    int4range(new.seat, new.seat + 1));
  return null;
end $$;
create trigger occupies after insert or delete or update on unwind.hold
  for each row execute function unwind.occupy_by_hold();

-- Holds whose time is over are taken away before anybody decides: whoever asks may do it.
create function unwind.release_holds(as_of timestamptz) returns integer language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  released integer;
begin
  -- What somebody else is taking away at this moment is left to her: two who wait for each other would wait for ever.
  delete from unwind.hold where practice_id = unwind.asking_practice() and id in (
    select h.id from unwind.hold h where h.practice_id = unwind.asking_practice() and h.expires_at <= as_of
    for update skip locked);
  get diagnostics released = row_count;
  return released;
end $$;
revoke all on function unwind.release_holds(timestamptz) from public;
grant execute on function unwind.release_holds(timestamptz) to unwind_app;

-- Bookings of one therapist are decided one after another: taken before her page of the diary is read.
create function unwind.lock_diary(therapist uuid) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended(unwind.asking_practice()::text || therapist::text, 5))
$$;
grant execute on function unwind.lock_diary(uuid) to unwind_app;

-- When therapists are busy within a span, why, and how hard on their hands: all that a decision about a time needs to know
-- of other people's visits, and nothing about whom. What a closed session's log says counts instead of what was booked.
create function unwind.busy_times(span tstzrange, therapists uuid[], with_rooms boolean, except_ids uuid[], as_of timestamptz)
returns table (
  therapist uuid, kind text, starts_at timestamptz, ends_at timestamptz, buffer_before integer, buffer_after integer,
  location uuid, room uuid, seat integer, heavy boolean, hands_on_seconds integer, deep_seconds integer
) language sql stable security definer set search_path = pg_catalog as $$
  with logged as (
    select e.appointment_id, e.therapist_id, min(e.opened_at) as opened_at, max(e.closed_at) as closed_at,
      sum(e.held_seconds)::int as held, sum(e.deep_seconds)::int as deep
    from unwind.session e
    where e.practice_id = unwind.asking_practice() and e.opened_at >= lower(span) and e.opened_at < upper(span)
      and e.held_seconds is not null and e.closed_at is not null
    group by e.appointment_id, e.therapist_id, case when e.appointment_id is null then e.id end
  ), visit as (
    select t.id as therapist, a.*, coalesce(s.is_heavy, false) as is_heavy,
      extract(epoch from upper(a.during) - lower(a.during))::int as seconds
    from unwind.appointment a
    cross join lateral unnest(array[a.therapist_id, a.second_therapist_id]) as t (id)
    left join unwind.service s on s.practice_id = a.practice_id and s.id = a.service_id
    where a.practice_id = unwind.asking_practice() and a.status in ('booked', 'arrived', 'done')
      -- No visit is longer than eight hours, so that the index by day is enough.
      and lower(a.during) >= lower(span) - interval '1 day' and lower(a.during) < upper(span)
      and a.id <> all(except_ids) and t.id is not null
      and (t.id = any(therapists) or (with_rooms and a.room_id is not null))
  )
  select v.therapist, 'visit', lower(v.during), upper(v.during), v.buffer_before, v.buffer_after, v.location_id, v.room_id, v.seat,
    v.is_heavy, coalesce(l.held, v.seconds), coalesce(l.deep, case when v.is_heavy then v.seconds else 0 end)
  from visit v
  left join logged l on l.appointment_id = v.id and l.therapist_id = v.therapist
  union all
  -- Somebody who came without a visit: only her hands remember it.
  select l.therapist_id, 'session', l.opened_at, l.closed_at, 0, 0, null, null, 0, false, l.held, l.deep
  from logged l
  where l.appointment_id is null and l.therapist_id = any(therapists) and l.opened_at < l.closed_at
  union all
  select t.id, 'hold', lower(h.during), upper(h.during), h.buffer_before, h.buffer_after, h.location_id, h.room_id, h.seat,
    s.is_heavy, s.minutes * 60, case when s.is_heavy then s.minutes * 60 else 0 end
  from unwind.hold h
  join unwind.service s on s.practice_id = h.practice_id and s.id = h.service_id
  cross join lateral unnest(array[h.therapist_id, h.second_therapist_id]) as t (id)
  where h.practice_id = unwind.asking_practice() and h.during && span and h.id <> all(except_ids)
    and h.expires_at > as_of
    and t.id is not null and (t.id = any(therapists) or (with_rooms and h.room_id is not null))
  union all
  select b.therapist_id, 'blocked', lower(b.during), upper(b.during), 0, 0, null, null, 0, false, 0, 0
  from unwind.blocked_time b
  where b.practice_id = unwind.asking_practice() and b.during && span and b.therapist_id = any(therapists)
  union all
  select i.therapist_id, 'imported', lower(i.during), upper(i.during), 0, 0, null, null, 0, false, 0, 0
  from unwind.imported_time i
  where i.practice_id = unwind.asking_practice() and i.during && span and i.therapist_id = any(therapists)
$$;
revoke all on function unwind.busy_times(tstzrange, uuid[], boolean, uuid[], timestamptz) from public;
grant execute on function unwind.busy_times(tstzrange, uuid[], boolean, uuid[], timestamptz) to unwind_app;

-- Whether a client has another visit then: yes or no, about an id that nobody can guess.
create function unwind.client_is_busy(client uuid, span tstzrange, except_ids uuid[]) returns boolean language sql stable
  security definer set search_path = pg_catalog as $$
  select exists (
    select from unwind.occupied o
    where o.practice_id = unwind.asking_practice() and o.kind = 'client' and o.resource_id = client
      and o.during && span and o.by_id <> all(except_ids)
  )
$$;
revoke all on function unwind.client_is_busy(uuid, tstzrange, uuid[]) from public;
grant execute on function unwind.client_is_busy(uuid, tstzrange, uuid[]) to unwind_app;

-- Therapists who still work here, in the order of their names: what the pages show of them without their addresses.
create function unwind.bookable_therapists() returns table (id uuid, name text) language sql stable security definer
  set search_path = pg_catalog as $$
  select m.id, m.name from unwind.member m
  where m.practice_id = unwind.asking_practice() and m.role in ('owner', 'therapist') and m.ended_at is null
$$;
revoke all on function unwind.bookable_therapists() from public;
grant execute on function unwind.bookable_therapists() to unwind_app;

-- Whose calendar an address opens, before a practice is known.
create function unwind.calendar_behind(hash bytea, out practice uuid, out therapist uuid, out role text, out name text,
  out shows text) language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform set_config('unwind.inside', 'calendar_behind', true);
  select f.practice_id, f.therapist_id, m.role, m.name, f.shows
  into practice, therapist, role, name, shows
  from unwind.calendar_feed f
  join unwind.member m on m.practice_id = f.practice_id and m.id = f.therapist_id
  where f.token_hash = hash and m.ended_at is null and m.role in ('owner', 'therapist');
  perform set_config('unwind.inside', '', true);
end $$;
revoke all on function unwind.calendar_behind(bytea) from public;
grant execute on function unwind.calendar_behind(bytea) to unwind_identity;

-- What stands in the diary already takes up time from now on.
set local unwind.whole = 'on';
select unwind.occupy(a.practice_id, a.id, o.kind, o.id, a.during, 0, 0, int4range(0, 1000))
from unwind.appointment a
cross join lateral (values ('therapist', a.therapist_id), ('client', a.client_id)) as o (kind, id)
where a.status in ('booked', 'arrived', 'done')
  -- Two visits of one client at the same time could be booked before: the later one keeps its therapist busy alone.
  and (o.kind = 'therapist' or not exists (
    select from unwind.appointment b where b.practice_id = a.practice_id and b.client_id = a.client_id
      and b.status in ('booked', 'arrived', 'done') and b.during && a.during and b.id < a.id));
reset unwind.whole;

do $$
declare
  name text;
begin
  foreach name in array array[
    'location', 'travel', 'room', 'service', 'service_therapist', 'therapist_hours', 'holiday', 'blocked_time',
    'imported_calendar', 'imported_time', 'calendar_feed', 'series', 'hold', 'occupied'
  ] loop
    execute format('alter table unwind.%I enable row level security, force row level security', name);
  end loop;
  -- What visitors may know of a practice is what its pages show. Changed by the owner, hours by the therapist herself too.
  foreach name in array array['location', 'travel', 'room', 'service', 'service_therapist', 'holiday'] loop
    execute format('create policy shown on unwind.%I for select to unwind_app using (practice_id = unwind.asking_practice()
      and unwind.asking_role() in (''owner'', ''therapist'', ''front-desk'', ''client'', ''visitor''))', name);
    execute format('create policy kept_by_owner on unwind.%I to unwind_app
      using (practice_id = unwind.asking_practice() and unwind.asking_role() = ''owner'')', name);
    execute format('grant select, insert, update on unwind.%I to unwind_app', name);
  end loop;
end $$;
-- What a visit may point to is archived. These nothing points to: they are written anew whole.
grant delete on unwind.travel, unwind.service_therapist, unwind.holiday to unwind_app;

create policy shown on unwind.therapist_hours for select to unwind_app using (practice_id = unwind.asking_practice()
  and unwind.asking_role() in ('owner', 'therapist', 'front-desk', 'client', 'visitor'));
create policy kept_by_herself on unwind.therapist_hours to unwind_app
  using (practice_id = unwind.asking_practice()
    and (unwind.asking_role() = 'owner' or (unwind.asking_role() = 'therapist' and therapist_id = unwind.asking_member())));
grant select, insert, update on unwind.therapist_hours to unwind_app;

-- When a therapist is busy everybody may learn who may book her; why, and with whom, only staff.
create policy busy on unwind.occupied for select to unwind_app using (practice_id = unwind.asking_practice()
  and (kind <> 'client' or unwind.asking_role() in ('owner', 'therapist', 'front-desk'))
  and unwind.asking_role() in ('owner', 'therapist', 'front-desk', 'client', 'visitor'));
create policy written_by_triggers on unwind.occupied to unwind_owner using (practice_id = unwind.asking_practice());
grant select on unwind.occupied to unwind_app;
create policy busy on unwind.imported_time for select to unwind_app using (practice_id = unwind.asking_practice()
  and unwind.asking_role() in ('owner', 'therapist', 'front-desk', 'client', 'visitor'));
create policy kept_by_herself on unwind.imported_time to unwind_app
  using (practice_id = unwind.asking_practice()
    and (unwind.asking_role() = 'owner' or therapist_id = unwind.asking_member()));
grant select, insert, delete on unwind.imported_time to unwind_app;
create policy kept_by_herself on unwind.imported_calendar to unwind_app
  using (practice_id = unwind.asking_practice()
    and (unwind.asking_role() = 'owner' or therapist_id = unwind.asking_member()));
grant select, insert, update, delete on unwind.imported_calendar to unwind_app;
create policy fetched_by_jobs on unwind.imported_calendar to unwind_jobs using (true);
create policy fetched_by_jobs on unwind.imported_time to unwind_jobs using (true);
grant select, update (tried_at, fetched_at, failure) on unwind.imported_calendar to unwind_jobs;
grant select, insert, delete on unwind.imported_time to unwind_jobs;

create policy busy on unwind.blocked_time for select to unwind_app using (practice_id = unwind.asking_practice()
  and unwind.asking_role() in ('owner', 'therapist', 'front-desk', 'client', 'visitor'));
create policy kept_by_staff on unwind.blocked_time to unwind_app using (practice_id = unwind.asking_practice()
  and unwind.asking_role() in ('owner', 'therapist', 'front-desk'));
grant select, insert, update, delete on unwind.blocked_time to unwind_app;

create policy her_own on unwind.calendar_feed to unwind_app using (practice_id = unwind.asking_practice()
  and unwind.asking_role() in ('owner', 'therapist') and therapist_id = unwind.asking_member());
grant select, insert, update on unwind.calendar_feed to unwind_app;
-- Read by calendar_behind alone, which finds one feed by its token; the owner by itself sees neither.
create policy found_by_token on unwind.calendar_feed for select to unwind_owner
  using (current_setting('unwind.inside', true) = 'calendar_behind');
create policy behind_a_calendar on unwind.member for select to unwind_owner
  using (current_setting('unwind.inside', true) = 'calendar_behind');

create policy staff on unwind.series to unwind_app using (practice_id = unwind.asking_practice()
  and unwind.asking_role() in ('owner', 'therapist', 'front-desk'));
grant select, insert, update on unwind.series to unwind_app;

-- A hold is found by its id alone, which nobody can guess.
create policy whoever_knows_it on unwind.hold to unwind_app using (practice_id = unwind.asking_practice()
  and unwind.asking_role() in ('owner', 'therapist', 'front-desk', 'client', 'visitor'));
grant select, insert, update, delete on unwind.hold to unwind_app;
create policy released_when_over on unwind.hold to unwind_owner using (practice_id = unwind.asking_practice());

-- Somebody who is not signed in, on the public pages. The `member` of the request is the visit whose link she holds, or
-- nothing that exists. She adds a client and a visit; of those that are there she sees the one behind her link.
create policy public_profiles on unwind.member for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'visitor'
    and role in ('owner', 'therapist') and ended_at is null);
create policy booked_by_visitors on unwind.client for insert to unwind_app
  with check (practice_id = unwind.asking_practice() and unwind.asking_role() = 'visitor' and user_id is null);
-- Whose visit it is that a link opens; asked past row-level security, or the two tables would ask each other for ever.
create function unwind.client_behind_visit() returns uuid language sql stable security definer set search_path = pg_catalog as $$
  select a.client_id from unwind.appointment a
  where a.practice_id = unwind.asking_practice() and a.id = unwind.asking_member()
    and unwind.asking_role() = 'visitor'
$$;
-- The functions above that read past row-level security read inside the practice that is asking, and nothing else.
do $$
declare
  name text;
begin
  foreach name in array array['appointment', 'session', 'service', 'blocked_time', 'imported_time'] loop
    execute format('create policy counted on unwind.%I for select to unwind_owner
      using (practice_id = unwind.asking_practice())', name);
  end loop;
end $$;
revoke all on function unwind.client_behind_visit() from public;
grant execute on function unwind.client_behind_visit() to unwind_app;
create policy behind_a_visit_link on unwind.client for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'visitor'
    and id = unwind.client_behind_visit());
create policy booked_by_visitors on unwind.appointment for insert to unwind_app
  with check (practice_id = unwind.asking_practice() and unwind.asking_role() = 'visitor' and booked_by = 'visitor');
create policy through_its_link on unwind.appointment to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'visitor' and id = unwind.asking_member());
grant update (location_id, room_id, seat, second_therapist_id, service_id, buffer_before, buffer_after, price, lane,
  overlap_reason, sequence, arrived_at, cancelled_at, cancelled_by, series_id) on unwind.appointment to unwind_app;

-- A practice is found by its address before it is known.
create function unwind.practice_at(wanted text, out id uuid, out demo boolean) language sql stable security definer
  set search_path = pg_catalog as $$
  select p.id, p.demo from unwind.practice p where p.slug = wanted and p.published
$$;
create policy found_by_address on unwind.practice for select to unwind_owner using (published);
revoke all on function unwind.practice_at(text) from public;
grant execute on function unwind.practice_at(text) to unwind_app, unwind_identity;
