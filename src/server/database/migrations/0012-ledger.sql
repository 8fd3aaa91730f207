-- Money that adds up: certificates, packages, deposits, in double entry. Transactions and entries are append-only; what is
-- owed on one certificate, package or visit is kept beside them, and the database itself refuses to go below zero.

alter table unwind.practice
  -- LedgerSettings; what is absent has its default.
  add column ledger_settings jsonb not null default '{}';
grant update (ledger_settings) on unwind.practice to unwind_app;

create table unwind.ledger_transaction (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  kind text not null,
  at timestamptz not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  words text not null default '',
  made_by uuid not null,
  -- Whom and which visit it is about, where it is about somebody.
  client_id uuid,
  appointment_id uuid,
  posted_at timestamptz not null default clock_timestamp(),
  -- The order in which they were booked.
  position bigint generated always as identity,
  primary key (practice_id, id),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id),
  foreign key (practice_id, appointment_id) references unwind.appointment (practice_id, id)
);
create unique index ledger_transaction_in_order on unwind.ledger_transaction (practice_id, position desc);
create index ledger_transaction_by_client on unwind.ledger_transaction (practice_id, client_id) where client_id is not null;
create index ledger_transaction_by_visit on unwind.ledger_transaction (practice_id, appointment_id)
  where appointment_id is not null;

-- Debit above zero, credit below. `of_id` is the certificate, package or visit of what is owed.
create table unwind.ledger_entry (
  practice_id uuid not null,
  transaction_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('cash', 'card', 'provider', 'certificate', 'package', 'deposit', 'revenue', 'tax',
    'tips', 'fees', 'breakage', 'refunds', 'given')),
  of_id uuid,
  cents bigint not null check (cents <> 0),
  primary key (practice_id, transaction_id, position),
  foreign key (practice_id, transaction_id) references unwind.ledger_transaction (practice_id, id),
  check ((of_id is not null) = (kind in ('certificate', 'package', 'deposit')))
);
create index ledger_entry_by_account on unwind.ledger_entry (practice_id, kind, of_id);

-- What is owed to one person: written by the trigger below and by nothing else.
create table unwind.ledger_account (
  practice_id uuid not null references unwind.practice,
  kind text not null check (kind in ('certificate', 'package', 'deposit')),
  of_id uuid not null,
  balance bigint not null constraint never_below_zero check (balance >= 0),
  primary key (practice_id, kind, of_id)
);

create table unwind.certificate (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  -- SHA-256 of the code. The code follows from the id and the installation's secret, and stands nowhere.
  code_hash bytea not null check (length(code_hash) = 32),
  -- The last four letters, by which people speak of it.
  ending text not null check (length(ending) = 4),
  worth jsonb not null,
  paid_with text not null check (paid_with in ('cash', 'card', 'provider', 'given')),
  buyer_name text not null default '',
  buyer_email text not null default '',
  recipient_name text not null default '',
  recipient_email text not null default '',
  message text not null default '' check (length(message) <= 600),
  deliver_on date,
  client_id uuid,
  sold_at timestamptz not null,
  expires_on date,
  ended text check (ended in ('voided', 'refunded', 'expired')),
  ended_at timestamptz,
  ended_why text not null default '',
  primary key (practice_id, id),
  unique (practice_id, code_hash),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id),
  check ((ended is null) = (ended_at is null))
);
create index certificate_by_time on unwind.certificate (practice_id, sold_at desc);

-- Redeemed without a connection, and by then it was no longer covered: what is short is for people to settle.
create table unwind.ledger_task (
  practice_id uuid not null,
  id uuid not null,
  -- Null where no certificate has the code that was typed.
  certificate_id uuid,
  ending text not null,
  short_cents bigint not null check (short_cents > 0),
  redeemed_at timestamptz not null,
  opened_at timestamptz not null default clock_timestamp(),
  opened_by uuid not null,
  closed_at timestamptz,
  closed_by uuid,
  outcome text not null default '',
  primary key (practice_id, id),
  foreign key (practice_id, certificate_id) references unwind.certificate (practice_id, id),
  check ((closed_at is null) = (closed_by is null))
);

create table unwind.package (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  client_id uuid not null,
  service_id uuid not null,
  name text not null,
  visits integer not null check (visits between 1 and 500),
  visits_left integer not null check (visits_left >= 0 and visits_left <= visits),
  sold_at timestamptz not null,
  ended_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id),
  foreign key (practice_id, service_id) references unwind.service (practice_id, id)
);
create index package_by_client on unwind.package (practice_id, client_id);
create table unwind.package_share (
  practice_id uuid not null,
  package_id uuid not null,
  client_id uuid not null,
  primary key (practice_id, package_id, client_id),
  foreign key (practice_id, package_id) references unwind.package (practice_id, id),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id)
);

-- Receipts are numbered without a gap, in the order in which they are written.
create table unwind.ledger_receipt (
  practice_id uuid not null,
  number integer not null check (number > 0),
  transaction_id uuid not null,
  primary key (practice_id, number),
  unique (practice_id, transaction_id),
  foreign key (practice_id, transaction_id) references unwind.ledger_transaction (practice_id, id)
);

-- Nobody edits what was booked, the owner of the schema neither.
do $$
declare
  name text;
begin
  foreach name in array array['ledger_transaction', 'ledger_entry', 'ledger_receipt'] loop
    execute format('create trigger append_only before update or delete on unwind.%I
      for each row execute function unwind.refuse_change()', name);
    execute format('create trigger append_only_whole before truncate on unwind.%I
      for each statement execute function unwind.refuse_change()', name);
  end loop;
end $$;

-- Each transaction sums to zero when its work is committed, whatever wrote it.
create function unwind.sums_to_zero() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  wanted uuid := case tg_table_name when 'ledger_entry' then to_jsonb(new) ->> 'transaction_id'
    else to_jsonb(new) ->> 'id' end;
  total bigint;
begin
  select sum(e.cents) into total from unwind.ledger_entry e
    where e.practice_id = new.practice_id and e.transaction_id = wanted;
  if total is distinct from 0 then
    raise exception 'transaction % does not sum to zero', wanted using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger sums_to_zero after insert on unwind.ledger_transaction deferrable initially deferred
  for each row execute function unwind.sums_to_zero();
create constraint trigger sums_to_zero after insert on unwind.ledger_entry deferrable initially deferred
  for each row execute function unwind.sums_to_zero();

create function unwind.keep_balance() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.of_id is null then return null; end if;
  -- Made with what is there: an account is never below zero, not even on its way.
  insert into unwind.ledger_account as a (practice_id, kind, of_id, balance) values (new.practice_id, new.kind, new.of_id, 0)
    on conflict do nothing;
  update unwind.ledger_account a set balance = a.balance - new.cents
    where a.practice_id = new.practice_id and a.kind = new.kind and a.of_id = new.of_id;
  return null;
end $$;
create trigger keep_balance after insert on unwind.ledger_entry
  for each row execute function unwind.keep_balance();

-- The currency is fixed once money has been booked.
create function unwind.keep_currency() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from unwind.ledger_transaction t where t.practice_id = new.id) then
    raise exception 'the currency is fixed once money has been booked' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger keep_currency before update of currency on unwind.practice
  for each row when (new.currency is distinct from old.currency) execute function unwind.keep_currency();

-- Books one transaction, or says why not, in one round trip. Accounts of what is owed are locked in one order, so that
-- callers at once wait for each other and never die of it. The same id again is answered `repeated` and books nothing.
create function unwind.post_transaction(
  wanted uuid, kind text, at timestamptz, words text, client uuid, appointment uuid, entries jsonb,
  out outcome text, out held bigint, out asked bigint
) language plpgsql security definer set search_path = pg_catalog as $$
declare
  practice uuid := unwind.asking_practice();
  total bigint;
begin
  select coalesce(sum((e ->> 'cents')::bigint), 0) into total from jsonb_array_elements(entries) e;
  if total <> 0 then
    outcome := 'does-not-add-up'; asked := total; return;
  end if;
  -- Repeated requests wait for each other here, then find what the first one booked.
  perform pg_advisory_xact_lock(hashtextextended(practice::text || wanted::text, 12));
  if exists (select from unwind.ledger_transaction t where t.practice_id = practice and t.id = wanted) then
    outcome := 'repeated'; return;
  end if;
  perform from unwind.ledger_account a
    where a.practice_id = practice and (a.kind, a.of_id) in (
      select e -> 'account' ->> 'kind', (e -> 'account' ->> 'of')::uuid from jsonb_array_elements(entries) e)
    order by a.kind, a.of_id for update;
  select coalesce(a.balance, 0), n.asked into held, asked
    from (select e -> 'account' ->> 'kind' as kind, (e -> 'account' ->> 'of')::uuid as of_id,
        sum((e ->> 'cents')::bigint) as asked
      from jsonb_array_elements(entries) e where e -> 'account' ? 'of' group by 1, 2) n
    left join unwind.ledger_account a on a.practice_id = practice and a.kind = n.kind and a.of_id = n.of_id
    where n.asked > coalesce(a.balance, 0) limit 1;
  if found then
    outcome := 'not-enough'; return;
  end if;
  begin
    insert into unwind.ledger_transaction (practice_id, id, kind, at, currency, words, made_by, client_id, appointment_id)
    select practice, wanted, post_transaction.kind, post_transaction.at, p.currency, post_transaction.words,
      unwind.asking_member(), client, appointment
    from unwind.practice p where p.id = practice;
  exception when foreign_key_violation then
    -- The client or the visit is not this practice's.
    outcome := 'not-here'; return;
  end;
  -- Credits first: what is taken from an account in the same breath is there by then.
  insert into unwind.ledger_entry (practice_id, transaction_id, position, kind, of_id, cents)
    select practice, wanted, e.place, e.line -> 'account' ->> 'kind', (e.line -> 'account' ->> 'of')::uuid,
      (e.line ->> 'cents')::bigint
    from jsonb_array_elements(entries) with ordinality as e (line, place)
    order by (e.line ->> 'cents')::bigint, e.place;
  outcome := 'posted';
end $$;
revoke all on function unwind.post_transaction(uuid, text, timestamptz, text, uuid, uuid, jsonb) from public;
grant execute on function unwind.post_transaction(uuid, text, timestamptz, text, uuid, uuid, jsonb) to unwind_app;

-- The number of a transaction's receipt, given when it is first asked for. Asked last in a transaction: it makes all others
-- that ask wait for its end.
create function unwind.receipt_number(wanted uuid) returns integer language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  given integer;
begin
  perform pg_advisory_xact_lock(hashtextextended(unwind.asking_practice()::text, 12));
  select r.number into given from unwind.ledger_receipt r
    where r.practice_id = unwind.asking_practice() and r.transaction_id = wanted;
  if found then return given; end if;
  insert into unwind.ledger_receipt (practice_id, number, transaction_id)
    select unwind.asking_practice(), 1 + coalesce(max(r.number), 0), wanted from unwind.ledger_receipt r
    where r.practice_id = unwind.asking_practice()
    returning number into given;
  return given;
end $$;
revoke all on function unwind.receipt_number(uuid) from public;
grant execute on function unwind.receipt_number(uuid) to unwind_app;

-- What is owed on one thing, and whether something was booked, for whoever knows its id, which nobody can guess.
create function unwind.owed_on(wanted_kind text, wanted uuid) returns bigint language sql stable security definer
  set search_path = pg_catalog as $$
  select coalesce((select a.balance from unwind.ledger_account a
    where a.practice_id = unwind.asking_practice() and a.kind = wanted_kind and a.of_id = wanted), 0)
$$;
create function unwind.is_booked(wanted uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from unwind.ledger_transaction t
    where t.practice_id = unwind.asking_practice() and t.id = wanted)
$$;
revoke all on function unwind.owed_on(text, uuid), unwind.is_booked(uuid) from public;
grant execute on function unwind.owed_on(text, uuid), unwind.is_booked(uuid) to unwind_app;

-- The mail that brings a certificate has its id. When it ended it need not be announced any more. (`withdrawn_at` comes with 0014.)
create policy about_a_certificate on unwind.mail to unwind_owner using (practice_id = unwind.asking_practice()
  and id in (select c.id from unwind.certificate c where c.practice_id = unwind.asking_practice()));
create function unwind.keep_back_certificate_mail(wanted uuid) returns void language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  update unwind.mail m set withdrawn_at = clock_timestamp()
  from unwind.certificate c
  where c.practice_id = unwind.asking_practice() and c.id = wanted and m.practice_id = c.practice_id and m.id = c.id
    and m.sent_at is null and m.withdrawn_at is null;
end $$;
revoke all on function unwind.keep_back_certificate_mail(uuid) from public;
grant execute on function unwind.keep_back_certificate_mail(uuid) to unwind_app;

-- Whoever has the code may learn what is left on it, and nothing of who gave it to whom.
create function unwind.certificate_behind(hash bytea, wanted uuid, out id uuid, out ending text, out held bigint, out worth jsonb, out expires_on date,
    out ended text, out currency text)
  language sql stable security definer set search_path = pg_catalog as $$
  select c.id, c.ending, coalesce(a.balance, 0), c.worth, c.expires_on, c.ended, p.currency
  from unwind.certificate c
  join unwind.practice p on p.id = c.practice_id
  left join unwind.ledger_account a on a.practice_id = c.practice_id and a.kind = 'certificate' and a.of_id = c.id
  where c.practice_id = unwind.asking_practice() and (c.code_hash = hash or c.id = wanted)
$$;
revoke all on function unwind.certificate_behind(bytea, uuid) from public;
grant execute on function unwind.certificate_behind(bytea, uuid) to unwind_app;

do $$
declare
  name text;
begin
  foreach name in array array['ledger_transaction', 'ledger_entry', 'ledger_account', 'ledger_receipt', 'certificate',
    'ledger_task', 'package', 'package_share'] loop
    execute format('alter table unwind.%I enable row level security, force row level security', name);
    execute format('create policy staff on unwind.%I to unwind_app using (practice_id = unwind.asking_practice()
      and unwind.asking_role() in (''owner'', ''therapist'', ''front-desk''))', name);
    execute format('grant select on unwind.%I to unwind_app', name);
    -- The functions above work as the owner, inside the practice that asks.
    execute format('create policy kept_by_functions on unwind.%I to unwind_owner
      using (practice_id = unwind.asking_practice())', name);
  end loop;
end $$;
create policy booked_in on unwind.practice for select to unwind_owner using (id = unwind.asking_practice());

grant insert, update (recipient_name, recipient_email, message, deliver_on, expires_on, ended, ended_at, ended_why)
  on unwind.certificate to unwind_app;
grant insert, update (closed_at, closed_by, outcome) on unwind.ledger_task to unwind_app;
grant insert, update (service_id, name, visits_left, ended_at) on unwind.package to unwind_app;
grant insert, delete on unwind.package_share to unwind_app;

-- On the public pages a certificate is bought; the one behind a link stands in the member's place.
create policy bought_by_visitors on unwind.certificate for insert to unwind_app
  with check (practice_id = unwind.asking_practice() and unwind.asking_role() = 'visitor');
create policy through_its_link on unwind.certificate for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'visitor' and id = unwind.asking_member());

-- A client sees the packages that are hers or shared with her, and what is left on them. Of clients she sees herself.
create policy own on unwind.package_share for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'client'
    and client_id in (select c.id from unwind.client c where c.practice_id = unwind.asking_practice()));
create policy own on unwind.package for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'client'
    and (client_id in (select c.id from unwind.client c where c.practice_id = unwind.asking_practice())
      or id in (select s.package_id from unwind.package_share s where s.practice_id = unwind.asking_practice())));
