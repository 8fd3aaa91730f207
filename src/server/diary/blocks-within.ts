import { sql, type Kysely } from 'kysely';
import type { Contract } from '#contract/contract.ts';
import type { ReplyOf } from '#contract/endpoint.ts';
import type { Tables } from '#server/database/tables.ts';
import type { Span } from './diary.ts';

type Block = ReplyOf<Contract['diary']>['blocks'][number];

/** Times that therapists keep for themselves, and those that other calendars take up; both may reach beyond the span. */
export async function blocksWithin(tables: Kysely<Tables>, { from, to }: Span): Promise<Block[]> {
  const span = sql`tstzrange(${from.toString()}, ${to.toString()})`;
  const { rows } = await sql<{ blocks: Block[] }>`
    select coalesce(json_agg(json_build_object('id', b.id, 'therapist', b.therapist, 'startsAt',
      unwind.instant_text(lower(b.during)), 'endsAt', unwind.instant_text(upper(b.during)), 'words', b.words,
      'from', b.source) order by lower(b.during), b.id), '[]') as blocks
    from (
      select id, therapist_id as therapist, during, words, 'blocked' as source from unwind.blocked_time
      where during && ${span}
      union all
      -- Its name says whose calendar it is to those who may know, and to nobody what for.
      select i.id, i.therapist_id, i.during, coalesce(c.name, ''), 'imported' from unwind.imported_time i
      left join unwind.imported_calendar c on c.id = i.calendar_id
      where i.during && ${span}
    ) b`.execute(tables);
  return rows[0]?.blocks ?? [];
}
