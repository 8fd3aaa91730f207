import { sql, type Kysely } from 'kysely';
import type { z } from 'zod';
import type { SafetyTask, SafetyTaskClosing } from '#contract/screening.ts';
import type { ClientId, MemberId } from '#domain/base/ids.ts';
import type { Duty } from '#domain/screening/decision.ts';
import { jsonbText } from '#server/database/jsonb-text.ts';
import type { Tables } from '#server/database/tables.ts';

/** The duties that somebody must answer for with who, when and what came of it; the others are told and no more. */
const kinds: Partial<Record<Duty['duty'], SafetyTask['kind']>> = {
  'item-9': 'item-9',
  safeguarding: 'safeguarding',
  'record-emergency': 'emergency-stop',
  'worrying-words': 'worrying-words',
};

/** With the client's own words, where words raised it. */
type RaisedDuty = Duty & { readonly said?: string | null };

/**
 * Opens a task for each duty that a person must answer for. Once for each client, kind and answer: asked again, nothing
 * is added. Answers the ids of those that are new.
 */
export async function openSafetyTasks(
  tables: Kysely<Tables>,
  { client, duties, now }: { client: ClientId; duties: readonly RaisedDuty[]; now: Temporal.Instant },
): Promise<string[]> {
  const wanted = duties.flatMap(({ duty, words, since, said }) => {
    const kind = kinds[duty];
    return kind === undefined ? [] : [{ kind, about: words, since, said: said ?? null }];
  });
  if (wanted.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    insert into unwind.safety_task (practice_id, client_id, kind, since, about, said, opened_at)
    select unwind.asking_practice(), ${client}, w.kind, w.since, w.about, w.said, ${now.toString()}
    from jsonb_to_recordset(${jsonbText(wanted)}::jsonb)
      as w(kind text, since timestamptz, about text, said text)
    on conflict (practice_id, client_id, kind, since) do nothing
    returning id`.execute(tables);
  return rows.map(({ id }) => id);
}

const taskJson = sql`json_build_object(
  'id', t.id, 'kind', t.kind, 'about', t.about, 'openedAt', unwind.instant_text(t.opened_at), 'said', t.said,
  'closed', case when t.closed_at is null then null else json_build_object(
    'at', unwind.instant_text(t.closed_at), 'by', coalesce(unwind.therapist_name(t.closed_by), ''),
    'closing', json_build_object('askedBy', t.asked_by, 'askedAt', unwind.instant_text(t.asked_at), 'asked', t.asked,
      'plan', t.plan, 'outcome', t.outcome, 'handover', t.handover)) end)`;

/** The tasks of a client `c`, the open ones first, then the newest. */
export const safetyTasksJson = sql`coalesce((
  select json_agg(${taskJson} order by t.closed_at is not null, t.opened_at desc, t.id)
  from unwind.safety_task t where t.client_id = c.id), '[]')`;

type Named = { client: ClientId; task: string };

export async function readSafetyTask(
  tables: Kysely<Tables>,
  { client, task }: Named,
): Promise<SafetyTask | undefined> {
  const { rows } = await sql<{ task: SafetyTask }>`
    select ${taskJson} as task from unwind.safety_task t
    where t.client_id = ${client} and t.id = ${task}`.execute(tables);
  return rows[0]?.task;
}

/** Closes an open task; false when it is closed already, or not there. */
export async function closeTask(
  tables: Kysely<Tables>,
  closing: Named & { closing: z.output<typeof SafetyTaskClosing>; by: MemberId; now: Temporal.Instant },
): Promise<boolean> {
  const { askedBy, askedAt, asked, plan, outcome, handover } = closing.closing;
  const { numAffectedRows } = await sql`
    update unwind.safety_task set closed_at = ${closing.now.toString()}, closed_by = ${closing.by},
      asked_by = ${askedBy}, asked_at = ${askedAt}, asked = ${asked}, plan = ${plan}, outcome = ${outcome},
      handover = ${handover}
    where client_id = ${closing.client} and id = ${closing.task} and closed_at is null`.execute(tables);
  return numAffectedRows === 1n;
}
