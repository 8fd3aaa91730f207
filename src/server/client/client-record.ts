import { sql, type Kysely } from 'kysely';
import type { ReplyOf } from '#contract/endpoint.ts';
import type { SessionRow } from '#contract/client.ts';
import type { Contract } from '#contract/contract.ts';
import type { ClientId } from '#domain/base/ids.ts';
import type { Tables } from '#server/database/tables.ts';
import { readPlan } from '#server/plan/plan-shelf.ts';
import { visitsDone } from '#server/plan/visits-done.ts';
import { lastVisitOf, type LastSession } from '#server/session/last-visit.ts';
import { lastSessionJson } from '#server/session/last-session-json.ts';

type ClientRecord = ReplyOf<Contract['clientRecord']>;

/** The clinical part of a client's file, or nothing when the practice has no such client. */
export async function readClientRecord(
  tables: Kysely<Tables>,
  client: ClientId,
): Promise<ClientRecord | undefined> {
  const { rows } = await sql<{
    plan: unknown;
    planVersion: number | null;
    visitsDone: number;
    sessions: SessionRow[];
    lastSession: LastSession | null;
  }>`
    select p.plan, p.version as "planVersion", ${visitsDone} as "visitsDone",
      ${lastSessionJson} as "lastSession", coalesce((
      select json_agg(json_build_object(
        'id', s.id,
        'openedAt', unwind.instant_text(s.opened_at),
        'closedAt', unwind.instant_text(s.closed_at),
        'therapistName', m.name,
        'note', n.id,
        'noteStatus', case
          when exists (select from unwind.amendment x where x.note_id = n.id) then 'amended'
          when n.id is not null then 'signed'
          when s.closed_at is not null then 'to-sign'
          when s.last_position > 0 then 'open'
          else 'none' end
      ) order by s.opened_at desc)
      from unwind.session s
      join unwind.member m on m.id = s.therapist_id
      left join unwind.note n on n.session_id = s.id
      where s.client_id = c.id), '[]') as sessions
    from unwind.client c
    left join lateral (
      select plan, version from unwind.treatment_plan t where t.client_id = c.id order by version desc limit 1
    ) p on true
    where c.id = ${client}`.execute(tables);
  const row = rows[0];
  if (!row) return undefined;
  const { plan, planVersion, sessions, lastSession } = row;
  return {
    plan: plan === null ? null : readPlan(plan),
    planVersion: planVersion ?? 0,
    visitsDone: row.visitsDone,
    sessions,
    lastVisit: lastSession && lastVisitOf(lastSession),
  };
}
