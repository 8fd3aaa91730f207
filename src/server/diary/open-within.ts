import { sql, type Kysely } from 'kysely';
import type { Contract } from '#contract/contract.ts';
import type { ReplyOf } from '#contract/endpoint.ts';
import { instantText } from '#domain/base/instant.ts';
import type { MemberId } from '#domain/base/ids.ts';
import type { ExceptionDay, WeeklyHours } from '#domain/scheduling/hours.ts';
import { openHours } from '#domain/scheduling/open-hours.ts';
import { zoneClock } from '#domain/scheduling/zone-clock.ts';
import type { Tables } from '#server/database/tables.ts';
import type { Span } from './diary.ts';

type Open = ReplyOf<Contract['diary']>['open'];
type Hours = { therapist: MemberId; weekly: WeeklyHours[]; exceptions: ExceptionDay[] };

/** When each therapist is open, clipped to the span. */
export async function openWithin(
  tables: Kysely<Tables>,
  { span, zone }: { span: Span; zone: string },
): Promise<Open> {
  const { rows } = await sql<{ hours: Hours[]; holidays: { date: string }[] }>`
    select (select coalesce(json_agg(json_build_object('therapist', therapist_id, 'weekly', weekly, 'exceptions',
        exceptions) order by therapist_id), '[]') from unwind.therapist_hours) as hours,
      (select coalesce(json_agg(json_build_object('date', date)), '[]') from unwind.holiday) as holidays`.execute(
    tables,
  );
  const { hours = [], holidays = [] } = rows[0] ?? {};
  const range = { start: span.from.epochMilliseconds, end: span.to.epochMilliseconds };
  return hours.flatMap(({ therapist, ...own }) =>
    openHours({ ...own, holidays }, zoneClock(zone), range).map(({ start, end }) => ({
      therapist,
      startsAt: instantText(Math.max(start, range.start)),
      endsAt: instantText(Math.min(end, range.end)),
    })),
  );
}
