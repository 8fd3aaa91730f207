-- The public pages of a practice: what it says there, in versions that are kept; photos; and a number that grows with
-- every change of anything the pages show, so that every server process knows at once when a kept page is old.

-- What is being written, seen by the owner alone until she publishes it.
create table unwind.site_draft (
  practice_id uuid primary key references unwind.practice,
  version integer not null default 1,
  content jsonb not null,
  changed_at timestamptz not null default now()
);

-- What was published, and when by whom. The newest one is shown.
create table unwind.site_version (
  practice_id uuid not null references unwind.practice,
  version integer not null check (version > 0),
  content jsonb not null,
  published_by uuid not null,
  published_at timestamptz not null default now(),
  primary key (practice_id, version),
  foreign key (practice_id, published_by) references unwind.member (practice_id, id)
);
create trigger append_only before update or delete on unwind.site_version
  for each row execute function unwind.refuse_change();
create trigger append_only_whole before truncate on unwind.site_version
  for each statement execute function unwind.refuse_change();

-- A page weighs 60 kB in all, so a photo is small when it comes here.
create table unwind.site_photo (
  practice_id uuid not null references unwind.practice,
  id uuid not null,
  type text not null check (type in ('image/jpeg', 'image/webp')),
  bytes bytea not null check (length(bytes) between 32 and 40960),
  width integer not null check (width between 1 and 4096),
  height integer not null check (height between 1 and 4096),
  added_at timestamptz not null default now(),
  primary key (practice_id, id)
);

create table unwind.site_state (
  practice_id uuid primary key references unwind.practice,
  changes bigint not null default 1
);

do $$
declare
  name text;
begin
  foreach name in array array['site_draft', 'site_version', 'site_photo', 'site_state'] loop
    execute format('alter table unwind.%I enable row level security, force row level security', name);
  end loop;
  foreach name in array array['site_version', 'site_photo'] loop
    execute format('create policy shown on unwind.%I for select to unwind_app
      using (practice_id = unwind.asking_practice()
        and unwind.asking_role() in (''owner'', ''therapist'', ''front-desk'', ''client'', ''visitor''))', name);
    execute format('create policy added_by_owner on unwind.%I for insert to unwind_app
      with check (practice_id = unwind.asking_practice() and unwind.asking_role() = ''owner'')', name);
    execute format('grant select, insert on unwind.%I to unwind_app', name);
  end loop;
end $$;
create policy published_in_ones_own_name on unwind.site_version as restrictive for insert to unwind_app
  with check (published_by = unwind.asking_member());
create policy owner_only on unwind.site_draft to unwind_app
  using (practice_id = unwind.asking_practice() and unwind.asking_role() = 'owner');
grant select, insert, update (version, content, changed_at) on unwind.site_draft to unwind_app;

-- Counted by triggers whoever changes something, so past row-level security; it holds nothing but the count.
create policy counted_by_triggers on unwind.site_state to unwind_owner using (true);

create function unwind.site_changed() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  changed jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
  insert into unwind.site_state (practice_id)
    values (coalesce(changed ->> 'practice_id', changed ->> 'id')::uuid)
    on conflict (practice_id) do update set changes = unwind.site_state.changes + 1;
  return null;
end $$;

-- A table whose rows the pages show gets this trigger too.
do $$
declare
  name text;
begin
  foreach name in array array[
    'service', 'service_therapist', 'therapist_hours', 'location', 'room', 'holiday', 'site_version'
  ] loop
    execute format('create trigger shown_on_the_site after insert or update or delete on unwind.%I
      for each row execute function unwind.site_changed()', name);
  end loop;
end $$;
create trigger shown_on_the_site after insert or update of name, credentials, role, ended_at on unwind.member
  for each row execute function unwind.site_changed();
create trigger shown_on_the_site
  after insert or update of name, zone, slug, published, currency, booking_rules, phone, country on unwind.practice
  for each row execute function unwind.site_changed();

-- What stands at these addresses now: asked once for all requests that arrived meanwhile.
create function unwind.site_states(slugs text[]) returns table (slug text, practice uuid, demo boolean, changes bigint)
  language sql stable security definer
  -- Names are bound here and now, so that no search path has to be set for each call.
  begin atomic
    select p.slug, p.id, p.demo, coalesce(s.changes, 0)
    from unwind.practice p left join unwind.site_state s on s.practice_id = p.id
    where p.slug = any (slugs) and p.published;
  end;
-- The practices that have pages here: where the bare address of this server leads, and what the map for search engines lists.
create function unwind.published_sites(and_demo boolean, most integer, out slug text) returns setof text language sql stable
  security definer set search_path = pg_catalog as $$
  select p.slug from unwind.practice p where p.published and (and_demo or not p.demo) order by p.slug limit most
$$;
revoke all on function unwind.site_states(text[]), unwind.published_sites(boolean, integer), unwind.site_changed() from public;
grant execute on function unwind.site_states(text[]), unwind.published_sites(boolean, integer) to unwind_app, unwind_identity;
