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
  fetched_at timestamptz,
  failure text,
  primary key (practice_id, id),
  foreign key (practice_id, therapist_id) references unwind.member (practice_id, id)
);
create table unwind.imported_time (
  practice_id uuid not null,
  calendar_id uuid not null,
  therapist_id uuid not null,
  during tstzrange not null check (not isempty(during)),
  foreign key (practice_id, calendar_id) references unwind.imported_calendar (practice_id, id) on delete cascade
);
create index imported_time_by_day on unwind.imported_time using gist (practice_id, therapist_id, during);

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
  delete from unwind.hold where practice_id = unwind.asking_practice() and expires_at <= as_of;
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
    'imported_calendar', 'imported_time', 'series', 'hold', 'occupied'
  ] loop
    execute format('alter table unwind.%I enable row level security, force row level security', name);
  end loop;
  -- What visitors may know of a practice is what its pages show. Changed by the owner, hours by the therapist herself too.
  foreach name in array array['location', 'travel', 'room', 'service', 'service_therapist', 'holiday'] loop
    execute format('create policy shown on unwind.%I for select to unwind_app using (practice_id = unwind.asking_practice()
      and unwind.asking_role() in (''owner'', ''therapist'', ''front-desk'', ''client'', ''visitor''))', name);
    execute format('create policy kept_by_owner on unwind.%I to unwind_app
      using (practice_id = unwind.asking_practice() and unwind.asking_role() = ''owner'')', name);
    execute format('grant select, insert, update, delete on unwind.%I to unwind_app', name);
  end loop;
end $$;

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
grant select, update (fetched_at, failure) on unwind.imported_calendar to unwind_jobs;
grant select, insert, delete on unwind.imported_time to unwind_jobs;

create policy busy on unwind.blocked_time for select to unwind_app using (practice_id = unwind.asking_practice()
  and unwind.asking_role() in ('owner', 'therapist', 'front-desk', 'client', 'visitor'));
create policy kept_by_staff on unwind.blocked_time to unwind_app using (practice_id = unwind.asking_practice()
  and unwind.asking_role() in ('owner', 'therapist', 'front-desk'));
grant select, insert, update, delete on unwind.blocked_time to unwind_app;

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
create policy behind_its_link on unwind.appointment for select to unwind_owner
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'visitor' and id = unwind.asking_member());
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
