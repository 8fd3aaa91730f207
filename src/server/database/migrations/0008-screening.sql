-- The form by link, the answers that screen a client, what was decided of them, and what she signed.

alter table unwind.practice
  -- ISO 3166, for the numbers that a client may call.
  add column country text not null default 'US' check (country ~ '^[A-Z]{2}$'),
  -- Whether somebody reads an answer to item 9 the same day: only then is it asked at home. (clinical reference 4.5)
  add column watches_item_9 boolean not null default false,
  add column phone text not null default '';
grant update (country, watches_item_9, phone) on unwind.practice to unwind_app;

-- A link to the form. Only the hash of its token is kept: whoever reads the table opens nothing.
create table unwind.intake (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  client_id uuid not null,
  purpose text not null check (purpose in ('full', 'update')),
  token_hash bytea not null unique,
  sent_by uuid not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  opened_at timestamptz,
  finished_at timestamptz,
  -- What was told back when the form was handed in: said again to a phone that did not hear it.
  told text check (told in ('all-set', 'we-will-ask', 'ask-your-doctor', 'call-today', 'emergency')),
  withdrawn_at timestamptz,
  wrong_tries integer not null default 0 check (wrong_tries between 0 and 5),
  mail_id uuid,
  primary key (practice_id, id),
  unique (practice_id, client_id, id),
  check ((finished_at is null) = (told is null)),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id),
  foreign key (practice_id, sent_by) references unwind.member (practice_id, id),
  foreign key (practice_id, mail_id) references unwind.mail (practice_id, id)
);

-- Who answers through a link asks under the role `link`, with the intake's id in the member's place. This is whose file
-- it writes to, while the form is neither handed in nor withdrawn.
create function unwind.linked_client() returns uuid language sql stable parallel safe
  return (select i.client_id from unwind.intake i
    where i.practice_id = unwind.asking_practice() and i.id = unwind.asking_member() and unwind.asking_role() = 'link'
      and i.finished_at is null and i.withdrawn_at is null);

-- One answer to one question. The newest counts; none is ever changed.
create table unwind.answer (
  practice_id uuid not null,
  client_id uuid not null,
  id uuid not null,
  item text not null,
  value jsonb not null,
  at timestamptz not null,
  given_by text not null check (given_by in ('client', 'guardian', 'therapist')),
  source text not null check (source in ('link', 'desk', 'own')),
  intake_id uuid,
  filed_by uuid,
  filed_at timestamptz not null default now(),
  primary key (practice_id, client_id, id),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id),
  foreign key (practice_id, client_id, intake_id) references unwind.intake (practice_id, client_id, id),
  foreign key (practice_id, filed_by) references unwind.member (practice_id, id),
  check ((source = 'link') = (intake_id is not null)),
  check ((intake_id is null) = (filed_by is not null))
);
create index answer_by_item on unwind.answer (practice_id, client_id, item, at desc);
create index answer_by_intake on unwind.answer (practice_id, intake_id) where intake_id is not null;

-- Answers given in the room are facts of their session; found without reading past the others.
create index fact_of_screening on unwind.fact (practice_id, session_id)
  where kind in ('screening-answered', 'corrected');

-- A practice's own wording of a consent; where it has none, the one that comes with Unwind is in force.
create table unwind.consent_text (
  practice_id uuid not null references unwind.practice,
  text text not null,
  language text not null,
  version integer not null check (version > 0),
  title text not null,
  words text not null,
  in_force_from date not null,
  set_by uuid not null,
  primary key (practice_id, text, language, version),
  foreign key (practice_id, set_by) references unwind.member (practice_id, id)
);

-- What was signed, with the words as they were read.
create table unwind.consent (
  practice_id uuid not null,
  client_id uuid not null,
  id uuid not null,
  intake_id uuid not null,
  text text not null,
  version integer not null,
  language text not null,
  title text not null,
  words text not null,
  signer text not null,
  signed_as text not null check (signed_as in ('client', 'guardian')),
  relation text,
  drawn text,
  signed_at timestamptz not null,
  primary key (practice_id, client_id, id),
  foreign key (practice_id, client_id, intake_id) references unwind.intake (practice_id, client_id, id)
);

-- What was decided when answers, clearances or overrides came in: how a screening looked at any time.
create table unwind.decision (
  practice_id uuid not null,
  client_id uuid not null,
  position bigint generated always as identity,
  at timestamptz not null,
  because text not null,
  catalogue text not null,
  screening jsonb not null,
  primary key (practice_id, client_id, position),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id)
);

-- The newest decision in one word, for lists. After `look_again_at`, and under a newer catalogue, it is decided anew.
create table unwind.screening_standing (
  practice_id uuid not null,
  client_id uuid not null,
  sign text not null,
  valid_until timestamptz,
  look_again_at timestamptz not null,
  catalogue text not null,
  primary key (practice_id, client_id),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id)
);

do $$
declare
  name text;
begin
  foreach name in array array['answer', 'consent_text', 'consent', 'decision'] loop
    execute format('create trigger append_only before update or delete on unwind.%I
      for each row execute function unwind.refuse_change()', name);
    execute format('create trigger append_only_whole before truncate on unwind.%I
      for each statement execute function unwind.refuse_change()', name);
  end loop;
  foreach name in array array['intake', 'answer', 'consent_text', 'consent', 'decision', 'screening_standing'] loop
    execute format('alter table unwind.%I enable row level security, force row level security', name);
  end loop;
end $$;

-- The front desk sends links and sees how far they came; it never reads an answer or a reason.
create policy staff_or_itself on unwind.intake to unwind_app
  using (practice_id = unwind.asking_practice()
    and (unwind.asking_role() in ('owner', 'therapist', 'front-desk')
      or (unwind.asking_role() = 'link' and id = unwind.asking_member())));
create policy sent_in_ones_own_name on unwind.intake as restrictive for insert to unwind_app
  with check (sent_by = unwind.asking_member() and unwind.asking_role() <> 'link');

-- A client sees what she answered herself, and not what a therapist found; a link, what was answered through it.
create policy read_by_therapists on unwind.answer for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() in ('owner', 'therapist'));
create policy added_by_therapists on unwind.answer for insert to unwind_app
  with check (practice_id = unwind.asking_practice() and unwind.asking_role() in ('owner', 'therapist')
    and source = 'desk' and filed_by = unwind.asking_member());
create policy of_the_client on unwind.answer to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'client' and given_by <> 'therapist'
    and client_id in (select c.id from unwind.client c where c.practice_id = unwind.asking_practice()))
  with check (practice_id = unwind.asking_practice() and unwind.asking_role() = 'client' and given_by <> 'therapist'
    and source = 'own' and filed_by = unwind.asking_member()
    and client_id in (select c.id from unwind.client c where c.practice_id = unwind.asking_practice()));
create policy through_the_link on unwind.answer to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'link' and given_by <> 'therapist'
    and intake_id = unwind.asking_member() and client_id = unwind.linked_client());

create policy read_in_the_practice on unwind.consent_text for select to unwind_app
  using (practice_id = unwind.asking_practice()
    and unwind.asking_role() in ('owner', 'therapist', 'front-desk', 'client', 'link'));
create policy set_by_owner on unwind.consent_text for insert to unwind_app
  with check (practice_id = unwind.asking_practice() and unwind.asking_role() = 'owner'
    and set_by = unwind.asking_member());

create policy read_by_therapists on unwind.consent for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() in ('owner', 'therapist'));
create policy of_the_linked_client on unwind.consent for select to unwind_app
  using (practice_id = unwind.asking_practice() and client_id = unwind.linked_client());
create policy signed_through_the_link on unwind.consent for insert to unwind_app
  with check (practice_id = unwind.asking_practice() and unwind.asking_role() = 'link'
    and intake_id = unwind.asking_member() and client_id = unwind.linked_client());

create policy therapists_only on unwind.decision to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() in ('owner', 'therapist'));

create policy read_by_staff on unwind.screening_standing for select to unwind_app
  using (practice_id = unwind.asking_practice()
    and unwind.asking_role() in ('owner', 'therapist', 'front-desk'));
create policy made_for_therapists on unwind.screening_standing for insert to unwind_app
  with check (practice_id = unwind.asking_practice() and unwind.asking_role() in ('owner', 'therapist'));
create policy changed_for_therapists on unwind.screening_standing for update to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() in ('owner', 'therapist'));

-- What is drawn through a link goes into the client's own record, in the link's name.
alter table unwind.own_fact
  alter column filed_by drop not null,
  add column intake_id uuid,
  add foreign key (practice_id, client_id, intake_id) references unwind.intake (practice_id, client_id, id),
  add check ((filed_by is null) <> (intake_id is null));
create policy through_the_link on unwind.own_fact to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'link'
    and intake_id = unwind.asking_member() and client_id = unwind.linked_client());
create policy through_the_link on unwind.own_record to unwind_app
  using (practice_id = unwind.asking_practice() and client_id = unwind.linked_client());
drop policy in_ones_own_name on unwind.own_fact;
create policy in_ones_own_name on unwind.own_fact as restrictive for insert to unwind_app
  with check (coalesce(filed_by, intake_id) = unwind.asking_member());

-- The form greets by the first name and asks for the day of birth: of a client, a link may learn these two alone.
create policy behind_the_link on unwind.intake for select to unwind_owner
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'link' and id = unwind.asking_member());
create policy behind_the_link on unwind.client for select to unwind_owner
  using (practice_id = unwind.asking_practice() and id = unwind.linked_client());
create function unwind.linked_person(out first_name text, out born_on date) language sql stable security definer
  set search_path = pg_catalog
begin atomic
  select split_part(c.name, ' ', 1), c.born_on from unwind.client c
  where c.practice_id = unwind.asking_practice() and c.id = unwind.linked_client();
end;
revoke all on function unwind.linked_person() from public;
grant execute on function unwind.linked_person() to unwind_app;

-- A link is found before its practice is known.
create policy before_it_is_opened on unwind.intake for select to unwind_identity using (true);
grant select on unwind.intake to unwind_identity;

grant select, insert, update (opened_at, finished_at, told, withdrawn_at, wrong_tries) on unwind.intake to unwind_app;
grant select, insert on unwind.answer, unwind.consent_text, unwind.consent, unwind.decision to unwind_app;
grant select, insert, update (sign, valid_until, look_again_at, catalogue) on unwind.screening_standing to unwind_app;
