import { sql } from 'kysely';

// What people said over the answers of a client `c`, as a screening is decided from it: the newest first.

export const clearancesJson = sql`coalesce((
  select json_agg(json_build_object(
    'id', k.id, 'rules', k.rules, 'channels', k.channels, 'clinician', k.clinician, 'role', k.role,
    'givenOn', k.given_on, 'expiresOn', k.expires_on, 'scope', k.scope,
    'recordedAt', unwind.instant_text(k.recorded_at), 'recordedBy', coalesce(unwind.therapist_name(k.recorded_by), ''),
    'endedAt', unwind.instant_text(k.ended_at),
    'document', (
      select json_build_object('name', d.name, 'type', d.type, 'bytes', length(d.content))
      from unwind.clearance_document d where d.clearance_id = k.id)
  ) order by k.given_on desc, k.recorded_at desc, k.id)
  from unwind.clearance k where k.client_id = c.id), '[]')`;

export const overridesJson = sql`coalesce((
  select json_agg(json_build_object(
    'id', o.id, 'rules', o.rules, 'channel', o.channel, 'reason', o.reason,
    'madeAt', unwind.instant_text(o.made_at), 'madeBy', coalesce(unwind.therapist_name(o.made_by), ''),
    'expiresAt', unwind.instant_text(o.expires_at)
  ) order by o.made_at desc, o.id)
  from unwind.override o where o.client_id = c.id), '[]')`;
