-- What people do about a screening: clearances with their documents, overrides, safety tasks and referral letters.

-- A clinician's word that work may go on in spite of some rules. Recorded once; it can be ended before its day, no more.
create table unwind.clearance (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  client_id uuid not null,
  rules text[] not null check (cardinality(rules) > 0),
  channels text[] not null check (cardinality(channels) > 0 and channels <@ array['handsOn', 'homeTool']),
  clinician text not null check (clinician <> ''),
  role text not null check (role <> ''),
  given_on date not null,
  expires_on date not null,
  scope text not null check (scope <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  primary key (practice_id, id),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id),
  foreign key (practice_id, recorded_by) references unwind.member (practice_id, id),
  foreign key (practice_id, ended_by) references unwind.member (practice_id, id),
  check (expires_on > given_on),
  check ((ended_at is null) = (ended_by is null))
);
create index clearance_by_client on unwind.clearance (practice_id, client_id, given_on desc);

create table unwind.clearance_document (
  practice_id uuid not null,
  clearance_id uuid not null,
  name text not null check (name <> ''),
  type text not null check (type in ('application/pdf', 'image/jpeg', 'image/png')),
  content bytea not null check (length(content) > 0),
  primary key (practice_id, clearance_id),
  foreign key (practice_id, clearance_id) references unwind.clearance (practice_id, id)
);
-- Compressed already, each of them.
alter table unwind.clearance_document alter column content set storage external;

-- A therapist's own decision to go on, for the rest of one day. Nothing of it is ever changed.
create table unwind.override (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  client_id uuid not null,
  rules text[] not null check (cardinality(rules) > 0),
  channel text not null check (channel in ('handsOn', 'homeTool')),
  reason text not null check (btrim(reason) <> ''),
  made_at timestamptz not null,
  made_by uuid not null,
  expires_at timestamptz not null check (expires_at > made_at and expires_at <= made_at + interval '25 hours'),
  primary key (practice_id, id),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id),
  foreign key (practice_id, made_by) references unwind.member (practice_id, id)
);
create index override_by_client on unwind.override (practice_id, client_id, made_at desc);

-- Something that a person must do. It is closed once, with who asked, when, how, what came of it and who took over; the
-- database takes nothing less (clinical reference 4.5, 3).
create table unwind.safety_task (
  practice_id uuid not null references unwind.practice,
  id uuid not null default gen_random_uuid(),
  client_id uuid not null,
  kind text not null check (kind in ('item-9', 'safeguarding', 'emergency-stop', 'worrying-words')),
  -- When the answer was given that raised it: the same answer opens one task, however often it is looked at.
  since timestamptz not null,
  about text not null check (about <> ''),
  said text,
  opened_at timestamptz not null,
  closed_at timestamptz,
  closed_by uuid,
  asked_by text,
  asked_at timestamptz,
  asked text check (asked in ('directly', 'c-ssrs', 'not-reached')),
  plan text check (plan in ('no', 'yes', 'not-said')),
  outcome text,
  handover text,
  primary key (practice_id, id),
  unique (practice_id, client_id, kind, since),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id),
  foreign key (practice_id, closed_by) references unwind.member (practice_id, id),
  constraint closed_with_everything check (case when closed_at is null
    then num_nonnulls(closed_by, asked_by, asked_at, asked, plan, outcome, handover) = 0
    else num_nulls(closed_by, asked_by, asked_at, asked, plan, outcome, handover) = 0
      and btrim(asked_by) <> '' and btrim(outcome) <> '' and btrim(handover) <> '' end)
);
create index safety_task_open on unwind.safety_task (practice_id, opened_at) where closed_at is null;

-- A referral letter as it was written. Kept whole: what was sent can be read again, byte for byte.
create table unwind.letter (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  client_id uuid not null,
  name text not null check (name <> ''),
  recipient text not null check (recipient <> ''),
  recipient_role text not null,
  rules text[] not null check (cardinality(rules) > 0),
  written_at timestamptz not null,
  written_by uuid not null,
  content bytea not null check (length(content) > 0),
  primary key (practice_id, id),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id),
  foreign key (practice_id, written_by) references unwind.member (practice_id, id)
);
create index letter_by_client on unwind.letter (practice_id, client_id, written_at desc);

-- What is done stays done: a clearance ends once, a task closes once, and nothing else of them changes.
create function unwind.refuse_second_end() returns trigger language plpgsql as $$
declare
  ended constant text := tg_argv[0];
begin
  if to_jsonb(old) ->> ended is not null then
    raise exception 'unwind.% has ended already', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger ends_once before update on unwind.clearance
  for each row execute function unwind.refuse_second_end('ended_at');
create trigger ends_once before update on unwind.safety_task
  for each row execute function unwind.refuse_second_end('closed_at');

do $$
declare
  name text;
  author text;
begin
  foreach name in array array['clearance_document', 'override', 'letter'] loop
    execute format('create trigger append_only before update or delete on unwind.%I
      for each row execute function unwind.refuse_change()', name);
  end loop;
  foreach name in array array['clearance', 'safety_task'] loop
    execute format('create trigger never_deleted before delete on unwind.%I
      for each row execute function unwind.refuse_change()', name);
  end loop;
  foreach name in array array['clearance', 'clearance_document', 'override', 'safety_task', 'letter'] loop
    execute format('create trigger append_only_whole before truncate on unwind.%I
      for each statement execute function unwind.refuse_change()', name);
    execute format('alter table unwind.%I enable row level security, force row level security', name);
    execute format('create policy therapists_only on unwind.%I to unwind_app
      using (practice_id = unwind.asking_practice() and unwind.asking_role() in (''owner'', ''therapist''))', name);
  end loop;
  for name, author in values ('clearance', 'recorded_by'), ('override', 'made_by'), ('letter', 'written_by') loop
    execute format('create policy in_ones_own_name on unwind.%I as restrictive for insert to unwind_app
      with check (%I = unwind.asking_member())', name, author);
  end loop;
  for name, author in values ('clearance', 'ended_by'), ('safety_task', 'closed_by') loop
    execute format('create policy ended_in_ones_own_name on unwind.%I as restrictive for update to unwind_app
      using (true) with check (%I = unwind.asking_member())', name, author);
  end loop;
end $$;

grant select, insert on unwind.clearance_document, unwind.override, unwind.letter to unwind_app;
grant select, insert, update (ended_at, ended_by) on unwind.clearance to unwind_app;
grant select, insert, update (closed_at, closed_by, asked_by, asked_at, asked, plan, outcome, handover)
  on unwind.safety_task to unwind_app;
