-- A date that is taken out of a series is remembered there, whoever takes it out: a visitor by the link of her visit as well,
-- who sees nothing of the series (BOOK-19).
create function unwind.remember_removed_date() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update unwind.series s set removed = s.removed || (lower(new.during) at time zone p.zone)::date
  from unwind.practice p
  where s.practice_id = new.practice_id and s.id = new.series_id and p.id = new.practice_id
    and not (lower(new.during) at time zone p.zone)::date = any(s.removed);
  return null;
end $$;
create trigger remembers_removed_date after update of status on unwind.appointment
  for each row when (new.series_id is not null and new.status = 'cancelled' and old.status <> 'cancelled')
  execute function unwind.remember_removed_date();
-- Past row-level security or not, a function that anybody could call would be a door.
revoke all on function unwind.remember_removed_date() from public;
create policy kept_by_the_trigger on unwind.series to unwind_owner using (practice_id = unwind.asking_practice());

-- Certificates that ended unredeemed: jobs find them by their last day and no more; each is ended as whoever holds it could, and
-- as nothing else than expired (CERT-18).
create policy past_their_day on unwind.certificate for select to unwind_jobs using (ended is null and expires_on is not null);
grant select (practice_id, id, expires_on, ended) on unwind.certificate to unwind_jobs;
create policy ended_by_its_day on unwind.certificate for update to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'visitor' and id = unwind.asking_member()
    and ended is null and expires_on is not null)
  with check (practice_id = unwind.asking_practice() and ended = 'expired');
