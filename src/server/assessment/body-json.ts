import { sql, type RawBuilder } from 'kysely';
import type { FactKind } from '#domain/session/fact.ts';

/**
 * The kinds that a chart and the held time are read from. A correction is among them whatever it speaks of: without it,
 * something that was taken back would stand.
 */
const CHARTED: readonly FactKind[] = [
  'finding-marked',
  'overlay-marked',
  'overlay-lifted',
  'drawing-marked',
  'range-measured',
  'threshold-measured',
  'posture-observed',
  'movement-tested',
  'opened',
  'paused',
  'resumed',
  'closed',
  'hold-began',
  'hold-changed',
  'hold-released',
  'hold-ended',
  'corrected',
];

/** The kinds of a client's own drawings. */
const DRAWN: readonly FactKind[] = ['drawing-marked', 'corrected'];

/** How far back is looked: over so many visits, and so many marks that the client drew alone. */
export type LookBack = { readonly visits: number; readonly marks: number };

/** The body of a client `c` over the newest visits, the oldest of them first, as the contract's ClientBody. */
export const bodyJson = ({ visits, marks }: LookBack) => sql`json_build_object('visits', coalesce((
    select json_agg(json_build_object(
      'session', v.id,
      'at', unwind.instant_text(v.opened_at),
      'therapistName', m.name,
      'facts', coalesce((
        select json_agg(f.body order by f.position) from unwind.fact f
        where f.session_id = v.id and f.kind = ${anyOf(CHARTED)}), '[]')
    ) order by v.opened_at)
    from (
      select s.id, s.opened_at, s.therapist_id from unwind.session s
      where s.client_id = c.id order by s.opened_at desc limit ${sql.lit(visits)}) v
    join unwind.member m on m.id = v.therapist_id), '[]'),
  'own', ${ownDrawingsJson(marks)})`;

/** The newest marks that a client `c` drew alone, with what corrects them, in the order of filing. */
export const ownDrawingsJson = (marks: number) => sql`coalesce((
  select json_agg(o.body order by o.position) from (
    select body, position from unwind.own_fact
    where client_id = c.id and kind = ${anyOf(DRAWN)} order by position desc limit ${sql.lit(marks)}) o), '[]')`;

function anyOf(kinds: readonly FactKind[]): RawBuilder<unknown> {
  return sql`any(${sql.lit(`{${kinds.join(',')}}`)}::text[])`;
}
