-- Mails about visits: what they carry, when they leave, and how a change is taken back before anybody is told of it.

alter table unwind.mail
  -- The visit it is about, and others of a series with it. Links to them and to the form are put in when the mail leaves: the
  -- table opens nothing.
  add column appointment_id uuid,
  add column along uuid[] not null default '{}',
  add column change text check (change in ('booked', 'moved', 'cancelled', 'reminder')),
  -- What its calendar file says (VisitFile); the file is written when the mail leaves.
  add column calendar jsonb,
  -- Which form the mail brings along.
  add column asks_form text check (asks_form in ('full', 'update')),
  add column leaves_at timestamptz not null default now(),
  -- It will not leave: what it says was taken back, or another mail says it better.
  add column withdrawn_at timestamptz,
  add column superseded_by uuid,
  add check (appointment_id is not null or (change is null and calendar is null and asks_form is null)),
  add foreign key (practice_id, appointment_id) references unwind.appointment (practice_id, id);
create index mail_about on unwind.mail (practice_id, appointment_id) where appointment_id is not null;

-- The same as before, at a time.
create function unwind.queue_mail(practice uuid, mail uuid, leaves_at timestamptz) returns void language plpgsql
  security definer set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job('send-mail', json_build_object('practice', practice, 'mail', mail),
    run_at => leaves_at, max_attempts => 15, job_key => 'mail:' || mail::text);
end $$;
revoke all on function unwind.queue_mail(uuid, uuid, timestamptz) from public;
grant execute on function unwind.queue_mail(uuid, uuid, timestamptz) to unwind_app;

-- Keeps back what has not left of what was to be said about these visits and no others, because `by_mail` says it now, or
-- nothing need be said any more, and tells what that was. A mail that is being sent at this moment is locked: it counts as gone.
create function unwind.supersede_mails(about uuid[], by_mail uuid) returns text[] language sql security definer
  set search_path = pg_catalog as $$
  with waiting as (
    select m.id from unwind.mail m
    where m.practice_id = unwind.asking_practice() and m.appointment_id = any(about) and m.along <@ about and m.sent_at is null
      and m.withdrawn_at is null
      and (unwind.asking_role() in ('owner', 'therapist', 'front-desk', 'client') or about = array[unwind.asking_member()])
    for update skip locked
  ), kept as (
    update unwind.mail m set withdrawn_at = now(), superseded_by = by_mail
    from waiting w where m.practice_id = unwind.asking_practice() and m.id = w.id
    returning m.change
  )
  select coalesce(array_agg(k.change), '{}') from kept k
$$;
create policy about_a_visit on unwind.mail to unwind_owner
  using (practice_id = unwind.asking_practice() and appointment_id is not null);
revoke all on function unwind.supersede_mails(uuid[], uuid) from public;
grant execute on function unwind.supersede_mails(uuid[], uuid) to unwind_app;

-- How a visit was before staff changed it: what the three minutes of undo go back to.
create table unwind.visit_change (
  practice_id uuid not null,
  position bigint generated always as identity,
  appointment_id uuid not null,
  change text not null check (change in ('moved', 'cancelled')),
  -- The whole row of the visit.
  was jsonb not null,
  made_at timestamptz not null default now(),
  -- Visits of a series are changed together, and taken back together.
  together text not null default pg_current_xact_id()::text,
  undone_at timestamptz,
  primary key (practice_id, position),
  foreign key (practice_id, appointment_id) references unwind.appointment (practice_id, id)
);
create index visit_change_by_visit on unwind.visit_change (practice_id, appointment_id, position desc);
create index visit_change_together on unwind.visit_change (practice_id, together);

create function unwind.keep_visit_change() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if unwind.asking_role() in ('owner', 'therapist', 'front-desk') then
    insert into unwind.visit_change (practice_id, appointment_id, change, was)
    values (old.practice_id, old.id, case when new.status = 'cancelled' then 'cancelled' else 'moved' end, to_jsonb(old));
  end if;
  return null;
end $$;
create trigger keeps_change after update of during, therapist_id, second_therapist_id, room_id, status on unwind.appointment
  for each row when (
    old.status in ('booked', 'arrived') and new.status in ('booked', 'arrived', 'cancelled') and (
      new.status = 'cancelled' or (old.during, old.therapist_id) is distinct from (new.during, new.therapist_id)
      or (old.second_therapist_id, old.room_id) is distinct from (new.second_therapist_id, new.room_id))
  ) execute function unwind.keep_visit_change();
-- Past row-level security or not, a function that anybody could call would be a door.
revoke all on function unwind.keep_visit_change() from public;

alter table unwind.visit_change enable row level security, force row level security;
create policy kept_by_the_trigger on unwind.visit_change for insert to unwind_owner
  with check (practice_id = unwind.asking_practice());
create policy staff on unwind.visit_change to unwind_app using (practice_id = unwind.asking_practice()
  and unwind.asking_role() in ('owner', 'therapist', 'front-desk'));
grant select, update (undone_at) on unwind.visit_change to unwind_app;

-- A mail that was kept back for another one is said again when that one is taken back.
create policy staff_withdraw on unwind.mail for update to unwind_app
  using (practice_id = unwind.asking_practice() and appointment_id is not null
    and unwind.asking_role() in ('owner', 'therapist', 'front-desk'));
grant update (withdrawn_at, superseded_by, leaves_at) on unwind.mail to unwind_app;

-- Somebody who books again is known by her mail address and name together, and is told nothing of it. Two that book at once
-- under one address wait for each other, so that one person gets one file.
create function unwind.client_known_as(wanted_name text, wanted_email text) returns uuid language sql security definer
  set search_path = pg_catalog as $$
  select pg_advisory_xact_lock(hashtextextended(unwind.asking_practice()::text || lower(wanted_email), 14));
  select c.id from unwind.client c
  where c.practice_id = unwind.asking_practice() and unwind.asking_role() = 'visitor' and c.email <> ''
    and lower(c.email) = lower(wanted_email)
    and lower(regexp_replace(btrim(c.name), '\s+', ' ', 'g')) = lower(regexp_replace(btrim(wanted_name), '\s+', ' ', 'g'))
  order by c.made_at, c.id limit 1
$$;
create policy known_as on unwind.client for select to unwind_owner
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'visitor');
revoke all on function unwind.client_known_as(text, text) from public;
grant execute on function unwind.client_known_as(text, text) to unwind_app;
create index client_by_email on unwind.client (practice_id, lower(email)) where email <> '';

-- A signed link names a visit; which practice's, is found before anything else of it is known.
create index appointment_by_id on unwind.appointment (id);
create policy before_it_is_opened on unwind.appointment for select to unwind_identity using (true);
grant select (practice_id, id) on unwind.appointment to unwind_identity;

-- A form that comes with a booking is sent by nobody: the job that sends the mail lays it down, with the link in that mail.
alter table unwind.intake alter column sent_by drop not null;
create policy laid_with_a_mail on unwind.intake to unwind_jobs using (sent_by is null);
grant insert (practice_id, id, client_id, purpose, token_hash, sent_at, expires_at, mail_id) on unwind.intake to unwind_jobs;
grant select (practice_id, id) on unwind.intake to unwind_jobs;

-- Whether a reminder can lead to the visit's page.
grant select (slug, published) on unwind.practice to unwind_jobs;
