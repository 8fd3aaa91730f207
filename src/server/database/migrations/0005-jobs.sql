-- Jobs and mail. The queue is graphile-worker's; its schema `graphile_worker` is installed by its own migrations, as
-- the owner, right after these files (docs/decisions/0030-jobs.md). Function bodies find it when they run.

-- A mail is a row of the practice plus a job that names it, both written by the transaction that caused the mail:
-- rolled back together, committed together. The job carries ids and no words.
create function unwind.queue_mail(practice uuid, mail uuid) returns void language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job('send-mail', json_build_object('practice', practice, 'mail', mail),
    max_attempts => 15, job_key => 'mail:' || mail::text);
end $$;
revoke all on function unwind.queue_mail(uuid, uuid) from public;
grant execute on function unwind.queue_mail(uuid, uuid) to unwind_app, unwind_identity, unwind_jobs;

-- A visit is announced once for each time it is booked at: moving it makes a new reminder, a second run does not.
create table unwind.reminder (
  practice_id uuid not null references unwind.practice,
  appointment_id uuid not null,
  starts_at timestamptz not null,
  mail_id uuid not null,
  primary key (practice_id, appointment_id, starts_at),
  foreign key (practice_id, appointment_id) references unwind.appointment (practice_id, id),
  foreign key (practice_id, mail_id) references unwind.mail (practice_id, id)
);
alter table unwind.reminder enable row level security, force row level security;
create policy reminded_by_jobs on unwind.reminder to unwind_jobs using (true);
grant select, insert on unwind.reminder to unwind_jobs;

-- What a reminder is made of, and nothing else of a client.
create policy for_reminders on unwind.practice for select to unwind_jobs using (true);
create policy for_reminders on unwind.client for select to unwind_jobs using (true);
create policy for_reminders on unwind.appointment for select to unwind_jobs using (true);
grant select (id, name, zone, demo) on unwind.practice to unwind_jobs;
grant select (practice_id, id, name, email) on unwind.client to unwind_jobs;
grant select (practice_id, id, client_id, during, status) on unwind.appointment to unwind_jobs;
grant insert on unwind.mail to unwind_jobs;

-- Reading a client's name and address for a reminder leaves its entry like any other reading.
create policy reminders_are_added on unwind.audit_entry for insert to unwind_jobs with check (true);
grant insert on unwind.audit_entry to unwind_jobs;
