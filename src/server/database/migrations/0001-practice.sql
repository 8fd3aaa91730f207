-- The practice's rows. Every table but unwind.practice carries practice_id and lies under row-level security; the app
-- role cannot bypass it and has no right to alter a table. Facts, plans, notes, amendments and the audit trail are
-- append-only: the app role may insert and read them, nothing else.
-- Roles (unwind_owner, unwind_app, unwind_identity, unwind_jobs) are made before the first migration: roles.ts.

create extension if not exists btree_gist with schema public;

grant usage on schema unwind to unwind_app, unwind_identity, unwind_jobs;

-- Who is asking, set inside each transaction with SET LOCAL; nothing set means nothing seen.
create function unwind.asking_practice() returns uuid language sql stable parallel safe
  return nullif(current_setting('unwind.practice', true), '')::uuid;
create function unwind.asking_member() returns uuid language sql stable parallel safe
  return nullif(current_setting('unwind.member', true), '')::uuid;
create function unwind.asking_role() returns text language sql stable parallel safe
  return nullif(current_setting('unwind.role', true), '');

create table unwind.practice (
  id uuid primary key,
  name text not null check (name <> ''),
  zone text not null,
  demo boolean not null default false,
  idle_minutes integer not null default 20 check (idle_minutes between 1 and 720),
  made_at timestamptz not null default now()
);

create table unwind.member (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  user_id text not null,
  name text not null,
  email text not null,
  role text not null check (role in ('owner', 'therapist', 'front-desk', 'client')),
  credentials text not null default '',
  joined_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (practice_id, id),
  unique (practice_id, user_id)
);
create index member_by_user on unwind.member (user_id) where ended_at is null;

create table unwind.invitation (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  name text not null,
  email text not null,
  role text not null check (role in ('owner', 'therapist', 'front-desk')),
  token_hash bytea not null unique,
  invited_by uuid not null,
  invited_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, invited_by) references unwind.member (practice_id, id)
);

-- A device that may store health data. Its share of the storage key is destroyed when it is revoked.
create table unwind.device (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  member_id uuid not null,
  name text not null,
  share bytea,
  enrolled_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  revoked_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, member_id) references unwind.member (practice_id, id),
  check ((revoked_at is null) = (share is not null))
);

create table unwind.client (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  version integer not null default 1,
  user_id text,
  name text not null,
  pronouns text not null default '',
  born_on date,
  email text not null default '',
  phone text not null default '',
  address text not null default '',
  emergency_contact text not null default '',
  made_at timestamptz not null default now(),
  primary key (practice_id, id)
);
create index client_by_name on unwind.client (practice_id, lower(name));

create table unwind.appointment (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  client_id uuid not null,
  therapist_id uuid not null,
  during tstzrange not null check (not isempty(during)),
  service text not null,
  status text not null default 'booked' check (status in ('booked', 'arrived', 'done', 'cancelled', 'no-show')),
  primary key (practice_id, id),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id),
  foreign key (practice_id, therapist_id) references unwind.member (practice_id, id),
  -- BOOK: a therapist has one appointment at a time; the database has the last word.
  constraint one_appointment_at_a_time exclude using gist (
    practice_id with =, therapist_id with =, during with &&
  ) where (status in ('booked', 'arrived', 'done'))
);
create index appointment_by_client on unwind.appointment (practice_id, client_id, lower(during) desc);
create index appointment_by_day on unwind.appointment (practice_id, lower(during));

create table unwind.treatment_plan (
  practice_id uuid not null references unwind.practice,
  client_id uuid not null,
  version integer not null check (version > 0),
  plan jsonb not null,
  set_by uuid not null,
  set_at timestamptz not null default now(),
  primary key (practice_id, client_id, version),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id)
);

-- `last_position` counts the facts filed; raising it locks the row, so positions become visible in order.
create table unwind.session (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  client_id uuid not null,
  appointment_id uuid,
  therapist_id uuid not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  last_position bigint not null default 0,
  primary key (practice_id, id),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id),
  foreign key (practice_id, therapist_id) references unwind.member (practice_id, id)
);
create index session_by_client on unwind.session (practice_id, client_id, opened_at desc);

create table unwind.fact (
  practice_id uuid not null,
  session_id uuid not null,
  id uuid not null,
  position bigint not null,
  kind text not null,
  body jsonb not null,
  device_id uuid not null,
  filed_by uuid not null,
  filed_at timestamptz not null default now(),
  primary key (practice_id, session_id, id),
  unique (practice_id, session_id, position),
  foreign key (practice_id, session_id) references unwind.session (practice_id, id)
);

-- `document` is the canonical JSON that the hash covers, kept byte for byte.
create table unwind.note (
  practice_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  document text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  covers_position bigint not null,
  signed_by uuid not null,
  signer_name text not null,
  signed_at timestamptz not null default now(),
  primary key (practice_id, id),
  unique (practice_id, session_id),
  foreign key (practice_id, session_id) references unwind.session (practice_id, id)
);

create table unwind.amendment (
  practice_id uuid not null,
  id uuid not null,
  note_id uuid not null,
  words text not null,
  reason text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  signed_by uuid not null,
  signer_name text not null,
  signed_at timestamptz not null default clock_timestamp(),
  primary key (practice_id, id),
  foreign key (practice_id, note_id) references unwind.note (practice_id, id)
);
create index amendment_by_note on unwind.amendment (practice_id, note_id, signed_at);

create table unwind.mail (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  recipient text not null,
  subject text not null,
  text text not null,
  queued_at timestamptz not null default now(),
  sent_at timestamptz,
  failure text,
  primary key (practice_id, id)
);
create index mail_to_send on unwind.mail (queued_at) where sent_at is null;

-- Append-only for everybody, the owner of the schema too: what was noted or signed is never edited or taken away.
create function unwind.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'unwind.% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
do $$
declare
  name text;
begin
  foreach name in array array['treatment_plan', 'fact', 'note', 'amendment'] loop
    execute format('create trigger append_only before update or delete on unwind.%I
      for each row execute function unwind.refuse_change()', name);
    execute format('create trigger append_only_whole before truncate on unwind.%I
      for each statement execute function unwind.refuse_change()', name);
  end loop;
end $$;

-- Row-level security: forced on the owner too, so that not even a migration reads a practice's rows by accident.
do $$
declare
  name text;
begin
  foreach name in array array[
    'member', 'invitation', 'device', 'client', 'appointment', 'treatment_plan', 'session', 'fact', 'note',
    'amendment', 'mail'
  ] loop
    execute format('alter table unwind.%I enable row level security, force row level security', name);
  end loop;
end $$;
alter table unwind.practice enable row level security, force row level security;

create policy own_practice on unwind.practice for select to unwind_app using (id = unwind.asking_practice());
create policy changed_by_owner on unwind.practice for update to unwind_app
  using (id = unwind.asking_practice() and unwind.asking_role() = 'owner');
create policy staff_and_self on unwind.member for select to unwind_app
  using (practice_id = unwind.asking_practice()
    and (unwind.asking_role() in ('owner', 'therapist', 'front-desk') or id = unwind.asking_member()));
create policy changed_by_owner on unwind.member for update to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'owner');
create policy owner_only on unwind.invitation to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'owner');
create policy own_or_owner on unwind.device to unwind_app
  using (practice_id = unwind.asking_practice()
    and (unwind.asking_role() = 'owner' or member_id = unwind.asking_member()));
create policy enrolled_for_oneself on unwind.device as restrictive for insert to unwind_app
  with check (member_id = unwind.asking_member());
create policy staff_or_self on unwind.client to unwind_app
  using (practice_id = unwind.asking_practice()
    and (unwind.asking_role() in ('owner', 'therapist', 'front-desk')
      or (unwind.asking_role() = 'client' and user_id = (
        select user_id from unwind.member m
        where m.practice_id = unwind.asking_practice() and m.id = unwind.asking_member()))))
  with check (practice_id = unwind.asking_practice()
    and unwind.asking_role() in ('owner', 'therapist', 'front-desk'));
create policy staff_or_own on unwind.appointment to unwind_app
  using (practice_id = unwind.asking_practice()
    and (unwind.asking_role() in ('owner', 'therapist', 'front-desk')
      or (unwind.asking_role() = 'client' and client_id in (
        select id from unwind.client c where c.practice_id = unwind.asking_practice()))))
  with check (practice_id = unwind.asking_practice()
    and unwind.asking_role() in ('owner', 'therapist', 'front-desk'));

-- The clinical tables: owner and therapists only, and nobody writes or signs in somebody else's name.
do $$
declare
  name text;
  author text;
begin
  for name, author in values ('treatment_plan', 'set_by'), ('session', null), ('fact', 'filed_by'),
    ('note', 'signed_by'), ('amendment', 'signed_by') loop
    execute format('create policy therapists_only on unwind.%I to unwind_app
      using (practice_id = unwind.asking_practice() and unwind.asking_role() in (''owner'', ''therapist''))', name);
    continue when author is null;
    execute format('create policy in_ones_own_name on unwind.%I as restrictive for insert to unwind_app
      with check (%I = unwind.asking_member())', name, author);
  end loop;
end $$;
create policy added_mail on unwind.mail for insert to unwind_app with check (practice_id = unwind.asking_practice());
create policy staff_mail on unwind.mail for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() in ('owner', 'therapist', 'front-desk'));

-- Signing in happens before a practice is known.
create policy before_sign_in on unwind.practice to unwind_identity using (true);
create policy before_sign_in on unwind.member to unwind_identity using (true);
create policy before_sign_in on unwind.invitation to unwind_identity using (true);
create policy before_sign_in on unwind.device to unwind_identity using (true);
create policy before_sign_in on unwind.mail for insert to unwind_identity with check (true);
create policy all_mail on unwind.mail to unwind_jobs using (true);

grant select, update (name, zone, idle_minutes) on unwind.practice to unwind_app;
grant select, update (name, credentials, role, ended_at) on unwind.member to unwind_app;
grant select, insert, update (withdrawn_at) on unwind.invitation to unwind_app;
grant select, insert, update (name, share, seen_at, revoked_at) on unwind.device to unwind_app;
grant select, insert,
  update (version, user_id, name, pronouns, born_on, email, phone, address, emergency_contact)
  on unwind.client to unwind_app;
grant select, insert, update (therapist_id, during, service, status) on unwind.appointment to unwind_app;
grant select, insert on unwind.treatment_plan to unwind_app;
grant select, insert, update (last_position, closed_at) on unwind.session to unwind_app;
grant select, insert on unwind.fact, unwind.note, unwind.amendment to unwind_app;
grant select, insert on unwind.mail to unwind_app;

grant select, insert on unwind.practice to unwind_identity;
grant select, insert, update (ended_at) on unwind.member to unwind_identity;
grant select, update (accepted_at) on unwind.invitation to unwind_identity;
grant select, update (seen_at) on unwind.device to unwind_identity;
grant insert on unwind.mail to unwind_identity;
grant select, update (sent_at, failure) on unwind.mail to unwind_jobs;

-- The owner sees the rows of all practices only when it says so: `set unwind.whole = 'on'`, for a backup, for checking
-- the audit trail, for a migration that rewrites rows. Run after every migration, so that a new table has it too.
create function unwind.open_whole_to_owner() returns void language plpgsql as $$
declare
  name text;
begin
  for name in
    select c.relname from pg_class c
    where c.relnamespace = 'unwind'::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'whole')
  loop
    execute format('create policy whole on unwind.%I to unwind_owner
      using (coalesce(current_setting(''unwind.whole'', true), '''') = ''on'')', name);
  end loop;
end $$;
revoke all on function unwind.open_whole_to_owner() from public;
