import type { Kysely } from 'kysely';
import type { MemberId, ServiceId } from '#domain/base/ids.ts';
import type { NotOffered } from '#domain/scheduling/not-offered.ts';
import type { Tables } from '#server/database/tables.ts';
import { readBookingPage } from './booking-page.ts';
import { fitFor } from './fit.ts';
import type { Booker } from './tell-client.ts';

/** Why a time is not offered; null when it is, or `closed` where she is not somebody who is booked. */
export async function whyNotFree(
  tables: Kysely<Tables>,
  wanted: {
    readonly service: ServiceId;
    readonly therapist: MemberId;
    readonly startsAt: Temporal.Instant;
    readonly now: Temporal.Instant;
    readonly by: Booker;
  },
): Promise<NotOffered | null> {
  const { service, therapist: id, startsAt, now, by } = wanted;
  const page = await readBookingPage(tables, {
    service,
    therapists: [id],
    from: startsAt,
    to: startsAt,
    now,
  });
  const therapist = page.therapists.find((one) => one.id === id);
  if (page.service === null || therapist === undefined) return 'closed';
  const fit = fitFor(page, { wish: page.service, therapist, by, startsAt, now });
  return fit.ok ? null : fit.refusal;
}
