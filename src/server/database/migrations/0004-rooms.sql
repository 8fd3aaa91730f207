-- What the rooms need beyond the practice's tables.

-- Facts arrive late and out of order: an `opened` noted before what has been filed already moves the session's begin.
grant update (opened_at) on unwind.session to unwind_app;

-- An instant as the wire carries it, so that an answer can be built where the rows are.
create function unwind.instant_text(moment timestamptz) returns text language sql stable parallel safe
  return to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

-- A client sees the visits that are hers but no member of the practice; of a therapist she may learn the name alone.
-- The owner of the schema reads members only inside the practice that is asking.
create policy names_for_visits on unwind.member for select to unwind_owner
  using (practice_id = unwind.asking_practice());
create function unwind.therapist_name(therapist uuid) returns text language sql stable security definer
  set search_path = pg_catalog
  return (select m.name from unwind.member m
    where m.practice_id = unwind.asking_practice() and m.id = therapist);
revoke all on function unwind.therapist_name(uuid) from public;
grant execute on function unwind.therapist_name(uuid) to unwind_app;

-- The last closed session of a client, for the today pack and the client's record.
create index session_closed_by_client on unwind.session (practice_id, client_id, closed_at desc)
  where closed_at is not null;
