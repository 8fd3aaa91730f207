-- What a client signed and took back. A signature counts until a withdrawal of its text follows it (REGISTRY-11, REGISTRY-12);
-- both stay, so that it can be shown what held at any time.
create table unwind.consent_withdrawal (
  practice_id uuid not null,
  client_id uuid not null,
  -- Research alone: consent to treatment is taken back by not coming, or in the room.
  text text not null check (text = 'research'),
  withdrawn_at timestamptz not null,
  filed_by uuid not null,
  primary key (practice_id, client_id, text, withdrawn_at),
  foreign key (practice_id, client_id) references unwind.client (practice_id, id),
  foreign key (practice_id, filed_by) references unwind.member (practice_id, id)
);

create trigger append_only before update or delete on unwind.consent_withdrawal
  for each row execute function unwind.refuse_change();
create trigger append_only_whole before truncate on unwind.consent_withdrawal
  for each statement execute function unwind.refuse_change();

alter table unwind.consent_withdrawal enable row level security, force row level security;

-- Read by whoever reads what was signed. To a client the table of clients shows the own file alone.
create policy read_by_therapists on unwind.consent_withdrawal for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() in ('owner', 'therapist'));
create policy of_the_linked_client on unwind.consent_withdrawal for select to unwind_app
  using (practice_id = unwind.asking_practice() and client_id = unwind.linked_client());
create policy of_the_client on unwind.consent_withdrawal to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'client'
    and client_id in (select c.id from unwind.client c where c.practice_id = unwind.asking_practice()))
  with check (practice_id = unwind.asking_practice() and unwind.asking_role() = 'client'
    and filed_by = unwind.asking_member()
    and client_id in (select c.id from unwind.client c where c.practice_id = unwind.asking_practice()));
grant select, insert on unwind.consent_withdrawal to unwind_app;

-- She sees what she signed herself, so that she knows what there is to take back.
create policy of_the_client on unwind.consent for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'client'
    and client_id in (select c.id from unwind.client c where c.practice_id = unwind.asking_practice()));
