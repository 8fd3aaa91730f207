import type { ColumnType } from 'kysely';
import type {
  ByDefault,
  ByDefaultJson,
  Fixed,
  FixedInstant,
  Instant,
  InstantByDefault,
  Json,
  Maybe,
  MaybeInstant,
} from './columns.ts';
import type { HomeTables } from './home-tables.ts';
import type { OutcomeTables } from './outcome-tables.ts';
import type { SchedulingTables, VisitColumns } from './scheduling-tables.ts';
import type { ScreeningTables } from './screening-tables.ts';

// The rows of schema `unwind`, as the driver hands them over; kept beside migrations/*.sql.

export type PracticeTable = {
  id: Fixed<string>;
  name: string;
  zone: string;
  demo: ByDefault<boolean>;
  slug: Maybe<string>;
  published: ByDefault<boolean>;
  currency: ByDefault<string>;
  booking_rules: ByDefaultJson;
  idle_minutes: ByDefault<number>;
  country: ByDefault<string>;
  watches_item_9: ByDefault<boolean>;
  phone: ByDefault<string>;
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

export type AppointmentTable = VisitColumns & {
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
  /** By the hold log of a closed session: in all, and at pressure 4 and 5. */
  held_seconds: Maybe<number>;
  deep_seconds: Maybe<number>;
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
  /** The client herself, or the link she drew through: one of the two. */
  filed_by: Fixed<string | null>;
  intake_id: Fixed<string | null>;
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
  appointment_id: Fixed<string | null>;
  along: Fixed<string[]>;
  change: Fixed<'booked' | 'moved' | 'cancelled' | 'reminder' | null>;
  calendar: Json;
  asks_form: Fixed<'full' | 'update' | null>;
  leaves_at: InstantByDefault;
  withdrawn_at: MaybeInstant;
  superseded_by: Maybe<string>;
  reminds_client: Fixed<string | null>;
};

/** How a visit was before staff changed it. */
export type VisitChangeTable = {
  practice_id: Fixed<string>;
  position: ColumnType<number, never, never>;
  appointment_id: Fixed<string>;
  change: Fixed<'moved' | 'cancelled'>;
  was: Json;
  made_at: FixedInstant;
  together: Fixed<string>;
  undone_at: MaybeInstant;
};

export type ClearanceTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  client_id: Fixed<string>;
  rules: Fixed<string[]>;
  channels: Fixed<string[]>;
  clinician: Fixed<string>;
  role: Fixed<string>;
  given_on: Fixed<string>;
  expires_on: Fixed<string>;
  scope: Fixed<string>;
  recorded_at: Fixed<string>;
  recorded_by: Fixed<string>;
  ended_at: MaybeInstant;
  ended_by: Maybe<string>;
};

export type ClearanceDocumentTable = {
  practice_id: Fixed<string>;
  clearance_id: Fixed<string>;
  name: Fixed<string>;
  type: Fixed<'application/pdf' | 'image/jpeg' | 'image/png'>;
  content: Fixed<Buffer>;
};

export type OverrideTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  client_id: Fixed<string>;
  rules: Fixed<string[]>;
  channel: Fixed<'handsOn' | 'homeTool'>;
  reason: Fixed<string>;
  made_at: Fixed<string>;
  made_by: Fixed<string>;
  expires_at: Fixed<string>;
};

export type SafetyTaskTable = {
  practice_id: Fixed<string>;
  id: FixedInstant;
  client_id: Fixed<string>;
  kind: Fixed<'item-9' | 'safeguarding' | 'emergency-stop' | 'worrying-words'>;
  since: Fixed<string>;
  about: Fixed<string>;
  said: Fixed<string | null>;
  opened_at: Fixed<string>;
  closed_at: MaybeInstant;
  closed_by: Maybe<string>;
  asked_by: Maybe<string>;
  asked_at: MaybeInstant;
  asked: Maybe<'directly' | 'c-ssrs' | 'not-reached'>;
  plan: Maybe<'no' | 'yes' | 'not-said'>;
  outcome: Maybe<string>;
  handover: Maybe<string>;
};

export type LetterTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  client_id: Fixed<string>;
  name: Fixed<string>;
  recipient: Fixed<string>;
  recipient_role: Fixed<string>;
  rules: Fixed<string[]>;
  written_at: Fixed<string>;
  written_by: Fixed<string>;
  content: Fixed<Buffer>;
};

export type EpisodeTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  client_id: Fixed<string>;
  opened_on: Fixed<string>;
  opened_by: Fixed<string>;
  ended_on: Maybe<string>;
  why: Maybe<'goals-met' | 'no-change' | 'referred' | 'client-ended' | 'other'>;
  words: Maybe<string>;
  ended_by: Maybe<string>;
};

export type EpisodeVersionTable = {
  practice_id: Fixed<string>;
  episode_id: Fixed<string>;
  version: Fixed<number>;
  details: Json;
  set_by: Fixed<string>;
  set_at: Fixed<string>;
};

export type GoalRatingTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  episode_id: Fixed<string>;
  rated_at: Fixed<string>;
  rating: Json;
  filed_by: Fixed<string>;
  filed_at: FixedInstant;
};

export type PlanSharingTable = {
  practice_id: Fixed<string>;
  client_id: Fixed<string>;
  version: Fixed<number>;
  shared_at: Fixed<string>;
  shared_by: Fixed<string>;
};

export type PlanAcceptanceTable = {
  practice_id: Fixed<string>;
  client_id: Fixed<string>;
  version: Fixed<number>;
  accepted_at: Fixed<string>;
  name: Fixed<string>;
  how: Fixed<'signed-in' | 'in-person'>;
  filed_by: Fixed<string>;
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
export type Tables = ScreeningTables &
  SchedulingTables &
  HomeTables &
  OutcomeTables & {
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
    visit_change: VisitChangeTable;
    clearance: ClearanceTable;
    clearance_document: ClearanceDocumentTable;
    override: OverrideTable;
    safety_task: SafetyTaskTable;
    letter: LetterTable;
    episode: EpisodeTable;
    episode_version: EpisodeVersionTable;
    goal_rating: GoalRatingTable;
    plan_sharing: PlanSharingTable;
    plan_acceptance: PlanAcceptanceTable;
    audit_entry: AuditEntryTable;
  };
