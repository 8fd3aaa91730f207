import { sql } from 'kysely';
import type { Span } from './diary.ts';

/** No visit is longer: visits are found by when they begin, which is what the diary is sorted by. */
const LONGEST_HOURS = 24;

/** Whether a visit `a` lies in a span, or a part of it does: one over midnight lies on both days. */
export const reachesInto = ({ from, to }: Span) => sql`
  lower(a.during) >= ${from.subtract({ hours: LONGEST_HOURS }).toString()}
    and lower(a.during) < ${to.toString()} and upper(a.during) > ${from.toString()}`;
