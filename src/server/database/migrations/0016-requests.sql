-- Wishes for a time that is not simply booked: other hours on request, and the waiting list.

-- Its id is in the asker's signed link, stands in the member's place when she asks, and is the visit's id once there is one: a
-- wish becomes one visit and never two.
create table unwind.wish (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  kind text not null check (kind in ('other-hours', 'waiting')),
  -- asked: nothing is offered yet. offered: times are held. over: nothing came of it, or it was taken back.
  state text not null default 'asked' check (state in ('asked', 'offered', 'booked', 'declined', 'over')),
  service_id uuid not null,
  -- Null: whoever gives the service.
  therapist_id uuid,
  name text not null check (name <> ''),
  email text not null check (email <> ''),
  phone text not null default '',
  -- On the practice's wall clock. Of other hours: [{date, from, to}]. Of the waiting list: WeeklyHours.
  windows jsonb not null,
  asked_at timestamptz not null,
  -- Nobody waits for ever.
  ends_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, service_id) references unwind.service (practice_id, id),
  foreign key (practice_id, therapist_id) references unwind.member (practice_id, id)
);
create index wish_by_state on unwind.wish (practice_id, state, asked_at);

-- A time that was offered for a wish. Its id is that of the hold that keeps it.
create table unwind.proposal (
  practice_id uuid not null,
  id uuid not null,
  wish_id uuid not null,
  therapist_id uuid not null,
  starts_at timestamptz not null,
  -- Cents on top of the price.
  surcharge integer not null default 0 check (surcharge >= 0),
  state text not null default 'open' check (state in ('open', 'accepted', 'released')),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, wish_id) references unwind.wish (practice_id, id),
  foreign key (practice_id, therapist_id) references unwind.member (practice_id, id)
);
create index proposal_by_wish on unwind.proposal (practice_id, wish_id);
-- The last word: of the times offered for a wish one is accepted.
create unique index one_accepted on unwind.proposal (practice_id, wish_id) where state = 'accepted';
create index proposal_by_end on unwind.proposal (expires_at) where state = 'open';

do $$
declare
  name text;
begin
  foreach name in array array['wish', 'proposal'] loop
    execute format('alter table unwind.%I enable row level security, force row level security', name);
    execute format('create policy staff on unwind.%I to unwind_app using (practice_id = unwind.asking_practice()
      and unwind.asking_role() in (''owner'', ''therapist'', ''front-desk''))', name);
    execute format('create policy ended_by_jobs on unwind.%I for select to unwind_jobs using (true)', name);
    execute format('grant select on unwind.%I to unwind_jobs', name);
  end loop;
end $$;
create policy through_its_link on unwind.wish to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'visitor' and id = unwind.asking_member());
create policy through_its_link on unwind.proposal to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'visitor' and wish_id = unwind.asking_member());
grant select, insert, update (state, ends_at) on unwind.wish to unwind_app;
grant select, insert, update (state) on unwind.proposal to unwind_app;

-- How many wishes hold times at this moment: a page that anybody can send must not fill the diary.
create policy counted on unwind.wish for select to unwind_owner using (practice_id = unwind.asking_practice());
create function unwind.wishes_on_offer() returns bigint language sql stable security definer set search_path = pg_catalog as $$
  select count(*) from unwind.wish w
  where w.practice_id = unwind.asking_practice() and w.kind = 'other-hours' and w.state = 'offered'
$$;
revoke all on function unwind.wishes_on_offer() from public;
grant execute on function unwind.wishes_on_offer() to unwind_app;

-- Whoever frees a time leaves word of it; who waits is asked by a job, when what staff did can no longer be taken back.
create function unwind.queue_freed_time(therapist uuid, begins timestamptz, ends timestamptz) returns void language plpgsql
  security definer set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job('offer-freed-time', json_build_object('practice', unwind.asking_practice(),
    'therapist', therapist, 'from', unwind.instant_text(begins), 'to', unwind.instant_text(ends)),
    run_at => now() + interval '190 seconds', max_attempts => 5);
end $$;
revoke all on function unwind.queue_freed_time(uuid, timestamptz, timestamptz) from public;
grant execute on function unwind.queue_freed_time(uuid, timestamptz, timestamptz) to unwind_app;
