-- Answered instruments: what a client said on the own phone, and what a therapist wrote down. A client's answer is an own
-- fact first (0007); its row here is written in the transaction that files the fact, with the score by the instrument's rule.

create table unwind.instrument_answer (
  practice_id uuid not null,
  client_id uuid not null,
  id uuid not null,
  -- The course of care that it was said in; none before one was opened.
  episode_id uuid,
  instrument text not null,
  instrument_version integer not null check (instrument_version > 0),
  moment text not null check (moment in ('baseline', 'reassessment', 'discharge', 'by-hand')),
  measured_at timestamptz not null,
  -- Where the practice is.
  day date not null,
  -- Null where too little was answered for one.
  score double precision,
  answers jsonb not null,
  by text not null check (by in ('client', 'therapist')),
  filed_by uuid not null,
  filed_at timestamptz not null default now(),
  primary key (practice_id, client_id, id),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id),
  foreign key (practice_id, episode_id) references unwind.episode (practice_id, id),
  foreign key (practice_id, filed_by) references unwind.member (practice_id, id)
);
create index instrument_answer_by_client on unwind.instrument_answer (practice_id, client_id, instrument, measured_at);
create index instrument_answer_by_episode on unwind.instrument_answer (practice_id, episode_id);

create trigger append_only before update or delete on unwind.instrument_answer
  for each row execute function unwind.refuse_change();
create trigger append_only_whole before truncate on unwind.instrument_answer
  for each statement execute function unwind.refuse_change();

alter table unwind.instrument_answer enable row level security, force row level security;

-- Owner and therapists read and write; the front desk never. The client reads the own answers: to a client the table of
-- clients shows the own file alone. They are written for her while her facts are filed.
create policy therapists_only on unwind.instrument_answer to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() in ('owner', 'therapist'));
create policy in_ones_own_name on unwind.instrument_answer as restrictive for insert to unwind_app
  with check (filed_by = unwind.asking_member());
create policy of_the_client on unwind.instrument_answer for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'client'
    and client_id in (select c.id from unwind.client c where c.practice_id = unwind.asking_practice()));

grant select, insert on unwind.instrument_answer to unwind_app;
