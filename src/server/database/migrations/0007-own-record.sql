-- What a client records alone: drawings today, the diary and the home programme later. `kind` and `body` are those of a
-- fact, so that a new kind needs no new table; like the facts of a session it is append-only.

-- One row for each client who has recorded something. `last_position` counts what was filed; raising it locks the row,
-- so positions become visible in order and a cursor misses nothing.
create table unwind.own_record (
  practice_id uuid not null references unwind.practice,
  client_id uuid not null,
  last_position bigint not null default 0,
  primary key (practice_id, client_id),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id)
);

-- `device_id` is null where the client's phone or browser is not enrolled.
create table unwind.own_fact (
  practice_id uuid not null,
  client_id uuid not null,
  id uuid not null,
  position bigint not null,
  kind text not null,
  body jsonb not null,
  device_id uuid,
  filed_by uuid not null,
  filed_at timestamptz not null default now(),
  primary key (practice_id, client_id, id),
  unique (practice_id, client_id, position),
  foreign key (practice_id, client_id) references unwind.own_record (practice_id, client_id),
  foreign key (practice_id, filed_by) references unwind.member (practice_id, id)
);
-- The newest of some kinds, without reading past the others.
create index own_fact_by_kind on unwind.own_fact (practice_id, client_id, kind, position desc);

create trigger append_only before update or delete on unwind.own_fact
  for each row execute function unwind.refuse_change();
create trigger append_only_whole before truncate on unwind.own_fact
  for each statement execute function unwind.refuse_change();

alter table unwind.own_record enable row level security, force row level security;
alter table unwind.own_fact enable row level security, force row level security;

-- Owner and therapists read; the front desk never; the client reads and adds to the own file, in the own name. To a
-- client the table of clients shows the own file alone.
do $$
declare
  name text;
  own_file constant text := 'practice_id = unwind.asking_practice() and unwind.asking_role() = ''client''
    and client_id in (select c.id from unwind.client c where c.practice_id = unwind.asking_practice())';
begin
  foreach name in array array['own_record', 'own_fact'] loop
    execute format('create policy read_by_therapists on unwind.%I for select to unwind_app
      using (practice_id = unwind.asking_practice() and unwind.asking_role() in (''owner'', ''therapist''))', name);
    execute format('create policy of_the_client on unwind.%I to unwind_app using (%s)', name, own_file);
  end loop;
end $$;
create policy in_ones_own_name on unwind.own_fact as restrictive for insert to unwind_app
  with check (filed_by = unwind.asking_member());

grant select, insert, update (last_position) on unwind.own_record to unwind_app;
grant select, insert on unwind.own_fact to unwind_app;
