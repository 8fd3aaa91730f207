import { sql } from 'kysely';

/** A visit as the contract shows it, from an appointment `a` and its therapist `m`. */
export const visitJson = sql`json_build_object(
  'id', a.id,
  'startsAt', unwind.instant_text(lower(a.during)),
  'minutes', round(extract(epoch from upper(a.during) - lower(a.during)) / 60)::int,
  'service', a.service,
  'therapist', a.therapist_id,
  'therapistName', m.name,
  'status', a.status)`;

/** A visit with its client `c`, for the diary. */
export const diaryEntryJson = sql`json_build_object(
  'id', a.id,
  'startsAt', unwind.instant_text(lower(a.during)),
  'minutes', round(extract(epoch from upper(a.during) - lower(a.during)) / 60)::int,
  'service', a.service,
  'therapist', a.therapist_id,
  'therapistName', m.name,
  'status', a.status,
  'client', c.id,
  'clientName', c.name)`;
