import { sql, type Kysely } from 'kysely';
import { type Dot, FEWEST_FOR_A_MEAN, type Tally } from '#domain/outcome/registry/tally.ts';
import type { Tables } from '#server/database/tables.ts';

export type Summary = { readonly indication: string; readonly tally: Tally; readonly before: number };

type Row = Omit<Tally, 'dots'> & { indication: string; before: number; dots: Dot[] | null };

/** What the database keeps up of the practice that asks, the most people first; sums are exact until they are divided here. */
export async function readSummaries(tables: Kysely<Tables>): Promise<Summary[]> {
  const { rows } = await sql<Row>`
    select s.indication, s.people, s.running, s.completed, s.dropped_out as "droppedOut", s.measured, s.responders,
      coalesce((s.before / nullif(s.measured, 0))::float8, 0) as before,
      coalesce((s.change / nullif(s.measured, 0))::float8, 0) as mean,
      coalesce((s.squares - s.change * s.change / nullif(s.measured, 0))::float8, 0) as squares,
      case when s.measured < ${FEWEST_FOR_A_MEAN} then (
        select json_agg(json_build_array(o.before, o.after) order by o.before, o.after)
        from unwind.registry_outcome o
        where o.practice_id = s.practice_id and o.indication = s.indication and o.after is not null) end as dots
    from unwind.registry_summary s
    where s.practice_id = unwind.asking_practice()
    order by s.people desc, s.indication`.execute(tables);
  return rows.map(({ indication, before, dots, ...tally }) => ({
    indication,
    before,
    tally: { ...tally, dots: dots ?? [] },
  }));
}
