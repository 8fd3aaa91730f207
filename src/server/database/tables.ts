import type { ColumnType } from 'kysely';

// The rows of schema `unwind`, as the driver hands them over; kept beside migrations/*.sql.
// Instants and dates stay text in the wire's form (connection.ts), JSON goes in as text and comes out parsed.

type Instant = ColumnType<string, string, string>;
type InstantByDefault = ColumnType<string, string | undefined, string>;
type MaybeInstant = ColumnType<string | null, string | null | undefined, string | null>;
type ByDefault<Value> = ColumnType<Value, Value | undefined, Value>;
type Maybe<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;
type Fixed<Value> = ColumnType<Value, Value, never>;
type FixedInstant = ColumnType<string, string | undefined, never>;
type Json = ColumnType<unknown, string, never>;

export type PracticeTable = {
  id: Fixed<string>;
  name: string;
  zone: string;
  demo: ByDefault<boolean>;
  idle_minutes: ByDefault<number>;
  made_at: InstantByDefault;
};

export type MemberTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  user_id: Fixed<string>;
  name: string;
  email: string;
  role: 'owner' | 'therapist' | 'front-desk' | 'client';
  credentials: ByDefault<string>;
  joined_at: InstantByDefault;
  ended_at: MaybeInstant;
};

export type InvitationTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  name: string;
  email: string;
  role: 'owner' | 'therapist' | 'front-desk';
  token_hash: Fixed<Buffer>;
  invited_by: Fixed<string>;
  invited_at: InstantByDefault;
  expires_at: Instant;
  accepted_at: MaybeInstant;
  withdrawn_at: MaybeInstant;
  mail_id: Maybe<string>;
};

export type DeviceTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  member_id: Fixed<string>;
  name: string;
  share: Maybe<Buffer>;
  enrolled_at: InstantByDefault;
  seen_at: InstantByDefault;
  revoked_at: MaybeInstant;
};

export type ClientTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  version: ByDefault<number>;
  user_id: Maybe<string>;
  name: string;
  pronouns: ByDefault<string>;
  born_on: Maybe<string>;
  email: ByDefault<string>;
  phone: ByDefault<string>;
  address: ByDefault<string>;
  emergency_contact: ByDefault<string>;
  made_at: InstantByDefault;
};

export type AppointmentTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  client_id: Fixed<string>;
  therapist_id: string;
  /** A range of instants as PostgreSQL writes it: `["2026-01-05 15:00:00+00","2026-01-05 16:00:00+00")`. */
  during: string;
  service: string;
  status: ByDefault<'booked' | 'arrived' | 'done' | 'cancelled' | 'no-show'>;
};

export type TreatmentPlanTable = {
  practice_id: Fixed<string>;
  client_id: Fixed<string>;
  version: Fixed<number>;
  plan: Json;
  set_by: Fixed<string>;
  set_at: FixedInstant;
};

export type SessionTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  client_id: Fixed<string>;
  appointment_id: Maybe<string>;
  therapist_id: Fixed<string>;
  opened_at: Instant;
  closed_at: MaybeInstant;
  last_position: ByDefault<number>;
};

export type FactTable = {
  practice_id: Fixed<string>;
  session_id: Fixed<string>;
  id: Fixed<string>;
  position: Fixed<number>;
  kind: Fixed<string>;
  body: Json;
  device_id: Fixed<string>;
  filed_by: Fixed<string>;
  filed_at: FixedInstant;
};

export type OwnRecordTable = {
  practice_id: Fixed<string>;
  client_id: Fixed<string>;
  last_position: ByDefault<number>;
};

export type OwnFactTable = {
  practice_id: Fixed<string>;
  client_id: Fixed<string>;
  id: Fixed<string>;
  position: Fixed<number>;
  kind: Fixed<string>;
  body: Json;
  device_id: Fixed<string | null>;
  filed_by: Fixed<string>;
  filed_at: FixedInstant;
};

export type NoteTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  session_id: Fixed<string>;
  document: Fixed<string>;
  hash: Fixed<string>;
  covers_position: Fixed<number>;
  signed_by: Fixed<string>;
  signer_name: Fixed<string>;
  signed_at: FixedInstant;
};

export type AmendmentTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  note_id: Fixed<string>;
  words: Fixed<string>;
  reason: Fixed<string>;
  hash: Fixed<string>;
  signed_by: Fixed<string>;
  signer_name: Fixed<string>;
  signed_at: FixedInstant;
};

export type MailTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  recipient: Fixed<string>;
  subject: Fixed<string>;
  text: Fixed<string>;
  queued_at: FixedInstant;
  sent_at: MaybeInstant;
  failure: Maybe<string>;
};

/** The database numbers, times and chains an entry itself; whoever inserts says only who did what to what. */
export type AuditEntryTable = {
  practice_id: Fixed<string>;
  position: ColumnType<number, never, never>;
  at: ColumnType<string, never, never>;
  actor_id: Fixed<string | null>;
  actor: Fixed<string>;
  role: Fixed<string>;
  action: Fixed<string>;
  subject_kind: Fixed<string>;
  subject_id: Fixed<string>;
  request: Fixed<string>;
  previous: ColumnType<Buffer, never, never>;
  hash: ColumnType<Buffer, never, never>;
};

/** Found by their plain names: every connection's search path begins with schema `unwind`. */
export type Tables = {
  practice: PracticeTable;
  member: MemberTable;
  invitation: InvitationTable;
  device: DeviceTable;
  client: ClientTable;
  appointment: AppointmentTable;
  treatment_plan: TreatmentPlanTable;
  session: SessionTable;
  fact: FactTable;
  own_record: OwnRecordTable;
  own_fact: OwnFactTable;
  note: NoteTable;
  amendment: AmendmentTable;
  mail: MailTable;
  audit_entry: AuditEntryTable;
};
