-- Signing in: the tables of the identity library (better-auth 1.7), in our words for columns and under our migrations.
-- Only the role unwind_identity may touch them; the app role has no right to the schema at all.

create schema identity;
grant usage on schema identity to unwind_identity;

create table identity.user (
  id text primary key,
  name text not null,
  email text not null check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index user_by_email on identity.user (email);

-- One sign-in of one browser. `seen_at` is its last use, for the idle log-off; `expires_at` its end in any case.
-- The cookie carries the token signed with a secret that is not in the database, so this table alone opens nothing.
create table identity.session (
  id text primary key,
  user_id text not null references identity.user on delete cascade,
  token text not null,
  device_id text,
  ip_address text,
  user_agent text,
  expires_at timestamptz not null,
  seen_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index session_by_token on identity.session (token);
create index session_by_user on identity.session (user_id);
create index session_by_device on identity.session (device_id) where device_id is not null;

create table identity.account (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references identity.user on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index account_by_user on identity.account (user_id);

-- Challenges and reset links, each used once; the identifier is kept as a hash.
create table identity.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_by_identifier on identity.verification (identifier);

create table identity.two_factor (
  id text primary key,
  user_id text not null unique references identity.user on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean default true,
  failed_verification_count integer default 0,
  locked_until timestamptz
);

-- A code from an authenticator opens the door once (RFC 6238, section 5.2); kept as a hash until it could not be valid.
create table identity.used_code (
  user_id text not null references identity.user on delete cascade,
  code_hash bytea not null,
  used_at timestamptz not null default now(),
  primary key (user_id, code_hash)
);

create table identity.passkey (
  id text primary key,
  user_id text not null references identity.user on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz default now()
);
create index passkey_by_user on identity.passkey (user_id);

grant select, insert, update, delete on all tables in schema identity to unwind_identity;

-- Somebody who left and is invited again takes up the membership with the name and role of the new invitation.
grant update (name, role) on unwind.member to unwind_identity;

-- `/readyz` says whether the schema is this build's.
grant select on unwind.migration to unwind_identity;
