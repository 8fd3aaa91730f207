-- Paying: what was asked of whom, what a provider told of it, cards on file, orders of gifts, and visits as they were settled.

-- How often somebody was treated here and when she did not come: what the policy of payment decides by. A visitor learns
-- no more of a client than this.
create policy counted_for_policy on unwind.appointment for select to unwind_owner
  using (practice_id = unwind.asking_practice() and unwind.asking_role() in ('visitor', 'client', 'front-desk', 'owner', 'therapist'));
create function unwind.visit_history(client uuid, out treated integer, out missed text[]) language sql stable
  security definer set search_path = pg_catalog as $$
  select count(*) filter (where a.status in ('arrived', 'done'))::int,
    coalesce(array_agg(unwind.instant_text(lower(a.during)) order by lower(a.during)) filter (where a.status = 'no-show'), '{}')
  from unwind.appointment a
  where a.practice_id = unwind.asking_practice() and a.client_id = client
$$;
revoke all on function unwind.visit_history(uuid) from public;
grant execute on function unwind.visit_history(uuid) to unwind_app;

-- What somebody was sent to a provider to pay, or to give a card for.
create table unwind.payment (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  -- In whose name it is asked for: the visit that is being booked, else its own id. To a visitor it is hers by this.
  link uuid not null,
  provider text not null,
  purpose text not null check (purpose in ('deposit', 'prepay', 'card', 'gift', 'fee')),
  state text not null default 'asked' check (state in ('asked', 'done', 'abandoned', 'refunding', 'refunded')),
  cents integer not null check (cents >= 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  -- The provider's names for its checkout and for the money.
  reference text,
  intent text,
  -- Where the person pays, while she can.
  address text,
  refunded integer not null default 0 check (refunded >= 0),
  -- So much in all is to go back: a job sees to it.
  to_refund integer not null default 0 check (to_refund >= 0),
  -- What is to be done when it is paid. Emptied when that is done or never will be: it names a person.
  wish jsonb not null,
  asked_at timestamptz not null,
  over_at timestamptz,
  primary key (practice_id, id)
);
create index payment_by_link on unwind.payment (practice_id, link);

-- What has to be asked of a provider is done after the commit, by a job that is tried again until it is done.
create function unwind.queue_payment_job(practice uuid, payment uuid, link uuid) returns void language plpgsql
  security definer set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job('move-money', json_build_object('practice', practice, 'payment', payment, 'link', link),
    max_attempts => 20, job_key => 'payment:' || payment::text);
end $$;
revoke all on function unwind.queue_payment_job(uuid, uuid, uuid) from public;
grant execute on function unwind.queue_payment_job(uuid, uuid, uuid) to unwind_app;

-- What a provider told, by its own number: told again, it is known.
create table unwind.payment_event (
  practice_id uuid not null references unwind.practice,
  provider text not null,
  id text not null,
  payment_id uuid not null,
  kind text not null,
  told_at timestamptz not null,
  primary key (practice_id, provider, id)
);

-- A card that a client left for what she may come to owe: the provider's names for it, never its number.
create table unwind.card_on_file (
  practice_id uuid not null,
  client_id uuid not null,
  provider text not null,
  customer text not null,
  method text not null,
  brand text not null,
  last_four text not null check (last_four ~ '^[0-9]{4}$'),
  kept_at timestamptz not null,
  primary key (practice_id, client_id),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id)
);

-- What giving up a visit cost, and where it came from. What is owed is for the desk to ask for.
create table unwind.visit_fee (
  practice_id uuid not null,
  appointment_id uuid not null,
  why text not null check (why in ('late-cancellation', 'no-show')),
  cents integer not null check (cents >= 0),
  from_ahead integer not null check (from_ahead >= 0),
  from_card integer not null check (from_card >= 0),
  owed integer not null check (owed >= 0),
  noted_at timestamptz not null,
  primary key (practice_id, appointment_id),
  foreign key (practice_id, appointment_id) references unwind.appointment (practice_id, id),
  check (cents = from_ahead + from_card + owed)
);

-- Whoever cancels, and however: some minutes later, when it can no longer be taken back, what was paid ahead is settled.
create function unwind.settle_given_up() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job('settle-given-up',
    json_build_object('practice', new.practice_id, 'appointment', new.id),
    run_at => now() + interval '5 minutes', max_attempts => 20, job_key => 'given-up:' || new.id::text);
  return null;
end $$;
create trigger settle_given_up after update of status on unwind.appointment for each row
  when (new.status in ('cancelled', 'no-show') and old.status is distinct from new.status)
  execute function unwind.settle_given_up();

do $$
declare
  name text;
begin
  foreach name in array array['payment', 'payment_event', 'card_on_file', 'visit_fee'] loop
    execute format('alter table unwind.%I enable row level security, force row level security', name);
    execute format('create policy staff on unwind.%I to unwind_app using (practice_id = unwind.asking_practice()
      and unwind.asking_role() in (''owner'', ''therapist'', ''front-desk''))', name);
  end loop;
end $$;
create policy her_own on unwind.payment to unwind_app using (practice_id = unwind.asking_practice()
  and unwind.asking_role() = 'visitor' and link = unwind.asking_member());
create policy of_her_own on unwind.payment_event to unwind_app using (practice_id = unwind.asking_practice()
  and unwind.asking_role() = 'visitor'
  and payment_id in (select p.id from unwind.payment p where p.practice_id = unwind.asking_practice()));
create policy left_with_a_visit on unwind.card_on_file to unwind_app using (practice_id = unwind.asking_practice()
  and unwind.asking_role() = 'visitor' and client_id = unwind.client_behind_visit());
create policy of_her_own on unwind.visit_fee to unwind_app using (practice_id = unwind.asking_practice()
  and unwind.asking_role() = 'visitor' and appointment_id = unwind.asking_member());
grant select, insert, update (from_card, owed) on unwind.visit_fee to unwind_app;
grant select, insert, update (state, reference, intent, address, refunded, to_refund, wish, over_at) on unwind.payment to unwind_app;
grant select, insert on unwind.payment_event to unwind_app;
grant select, insert, update (provider, customer, method, brand, last_four, kept_at) on unwind.card_on_file
  to unwind_app;

-- The sale of a certificate, to whoever has the link to print it.
create policy behind_its_link on unwind.ledger_entry for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'visitor'
    and transaction_id = unwind.asking_member());

-- What is held for a visit, and what was booked about it, to whoever has its link: a cancellation gives back or keeps it.
create policy behind_its_link on unwind.ledger_account for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'visitor' and kind = 'deposit'
    and of_id = unwind.asking_member());
create policy behind_its_link on unwind.ledger_transaction for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'visitor'
    and appointment_id = unwind.asking_member());
