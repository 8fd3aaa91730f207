-- What a client may see of her own money, and fees that are paid or let go of after they were noted.

-- Certificates that somebody bought or was given are hers by the address that she signs in with, or because the desk sold one to
-- her file (TILL-20).
create policy bought_or_held on unwind.certificate for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'client'
    and (client_id in (select c.id from unwind.client c where c.practice_id = unwind.asking_practice())
      or lower(buyer_email) = (select lower(m.email) from unwind.member m
        where m.practice_id = unwind.asking_practice() and m.id = unwind.asking_member() and m.email <> '')
      or lower(recipient_email) = (select lower(m.email) from unwind.member m
        where m.practice_id = unwind.asking_practice() and m.id = unwind.asking_member() and m.email <> '')));

-- What was booked about her own visits, and what came onto certificates that are hers.
create policy of_the_client on unwind.ledger_transaction for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'client'
    and appointment_id in (select a.id from unwind.appointment a where a.practice_id = unwind.asking_practice()));
create policy of_the_client on unwind.ledger_entry for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'client'
    and (transaction_id in (select t.id from unwind.ledger_transaction t where t.practice_id = unwind.asking_practice())
      or (kind = 'certificate' and of_id in (select c.id from unwind.certificate c where c.practice_id = unwind.asking_practice()))));
create policy of_the_client on unwind.visit_fee for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'client'
    and appointment_id in (select a.id from unwind.appointment a where a.practice_id = unwind.asking_practice()));

-- Who may use a package, by first names, to whoever of them asks and to nobody else: of clients she sees herself alone.
create function unwind.package_people(wanted uuid) returns table (name text, holds boolean, asks boolean) language sql stable
  security definer set search_path = pg_catalog as $$
  with people as (
    select p.client_id, true as holds from unwind.package p
      where p.practice_id = unwind.asking_practice() and p.id = wanted
    union all
    select s.client_id, false from unwind.package_share s
      where s.practice_id = unwind.asking_practice() and s.package_id = wanted
  ), named as (
    select split_part(c.name, ' ', 1) as name, people.holds, coalesce(c.user_id = (select m.user_id from unwind.member m
      where m.practice_id = unwind.asking_practice() and m.id = unwind.asking_member()), false) as asks
    from people join unwind.client c on c.practice_id = unwind.asking_practice() and c.id = people.client_id
  )
  select n.name, n.holds, n.asks from named n
  where unwind.asking_role() = 'client' and exists (select from named mine where mine.asks)
$$;
revoke all on function unwind.package_people(uuid) from public;
grant execute on function unwind.package_people(uuid) to unwind_app;

-- What of a fee was paid at the desk later, and what the practice let go of, saying why (PAY-15).
alter table unwind.visit_fee
  add column paid integer not null default 0 check (paid >= 0),
  add column waived integer not null default 0 check (waived >= 0),
  add column waived_why text not null default '' check (length(waived_why) <= 200),
  drop constraint visit_fee_check,
  add constraint visit_fee_adds_up check (cents = from_ahead + from_card + paid + waived + owed);
grant update (paid, waived, waived_why) on unwind.visit_fee to unwind_app;
create index visit_fee_owed on unwind.visit_fee (practice_id, appointment_id) where owed > 0;
