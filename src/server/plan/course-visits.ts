import { sql, type Kysely } from 'kysely';
import type { z } from 'zod';
import type { CourseVisit } from '#contract/plan.ts';
import type { ClientId } from '#domain/base/ids.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { deriveSession } from '#domain/session/session.ts';
import type { Tables } from '#server/database/tables.ts';

type Visit = z.output<typeof CourseVisit>;
type Row = { session: string; at: string; facts: KeptFact[] };

/**
 * The closed sessions of a client since her open episode began, the oldest first, with the client's pain before and after.
 * Read from the tests alone and what corrects them: the holds say nothing about it.
 */
export async function readCourseVisits(tables: Kysely<Tables>, client: ClientId): Promise<Visit[]> {
  const { rows } = await sql<Row>`
    select s.id as session, unwind.instant_text(s.opened_at) as at, coalesce((
      select json_agg(f.body order by f.position) from unwind.fact f
      where f.session_id = s.id and f.kind in ('retested', 'corrected')), '[]') as facts
    from unwind.session s
    where s.client_id = ${client} and s.closed_at is not null and s.opened_at >= unwind.course_began(${client})
    order by s.opened_at, s.id`.execute(tables);
  return rows.map(visitOf);
}

function visitOf({ session, at, facts }: Row): Visit {
  const { tests } = deriveSession(facts);
  const pain = (wanted: 'before' | 'after'): number | null => {
    const asked = tests.filter(({ when, test }) => when === wanted && test.measure === 'pain');
    // The last one counts: who is asked again means it so.
    const test = asked.at(-1)?.test;
    return test?.measure === 'pain' ? test.score : null;
  };
  return { session, at, painBefore: pain('before'), painAfter: pain('after') };
}
