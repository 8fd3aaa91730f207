-- The audit trail: one chain of hashes per practice. A row is inserted, numbered and chained by the database itself;
-- nobody but the owner of the schema could change one, and then the chain breaks where it was changed.

create table unwind.audit_head (
  practice_id uuid primary key references unwind.practice,
  position bigint not null,
  hash bytea not null
);

create table unwind.audit_entry (
  practice_id uuid not null references unwind.practice,
  position bigint not null,
  at timestamptz not null,
  actor_id uuid,
  actor text not null,
  role text not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  request text not null,
  previous bytea not null,
  hash bytea not null,
  primary key (practice_id, position)
);

create function unwind.audit_hash(entry unwind.audit_entry) returns bytea language sql immutable
  return sha256(entry.previous || convert_to(jsonb_build_array(
    entry.practice_id, entry.position, extract(epoch from entry.at), entry.actor_id, entry.actor, entry.role,
    entry.action, entry.subject_kind, entry.subject_id, entry.request)::text, 'UTF8'));

-- The head's row is locked until the transaction ends: entries of one practice are chained in the order of commit.
create function unwind.chain_audit_entry() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  head unwind.audit_head;
begin
  select * into head from unwind.audit_head where practice_id = new.practice_id for update;
  if not found then
    insert into unwind.audit_head values (new.practice_id, 0, sha256('')) on conflict do nothing;
    select * into head from unwind.audit_head where practice_id = new.practice_id for update;
  end if;
  new.position := head.position + 1;
  new.at := clock_timestamp();
  new.previous := head.hash;
  new.hash := unwind.audit_hash(new);
  update unwind.audit_head set position = new.position, hash = new.hash where practice_id = new.practice_id;
  return new;
end $$;
revoke all on function unwind.chain_audit_entry() from public;
create trigger chain before insert on unwind.audit_entry for each row execute function unwind.chain_audit_entry();

create trigger append_only before update or delete on unwind.audit_entry
  for each row execute function unwind.refuse_change();
create trigger append_only_whole before truncate on unwind.audit_entry
  for each statement execute function unwind.refuse_change();

-- The head is nobody's but the trigger's, which runs as the owner.
alter table unwind.audit_head enable row level security, force row level security;
create policy kept_by_the_trigger on unwind.audit_head to unwind_owner using (true);

alter table unwind.audit_entry enable row level security, force row level security;
create policy entries_are_added on unwind.audit_entry for insert to unwind_app
  with check (practice_id = unwind.asking_practice());
create policy owner_reads on unwind.audit_entry for select to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'owner');
create policy sign_ins_are_added on unwind.audit_entry for insert to unwind_identity with check (true);
grant select, insert on unwind.audit_entry to unwind_app;
grant insert on unwind.audit_entry to unwind_identity;
