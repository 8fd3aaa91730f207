import type { z } from 'zod';
import type { Kysely } from 'kysely';
import type { SeriesDate } from '#contract/scheduling.ts';
import type { AppointmentId, ClientId, MemberId, ServiceId } from '#domain/base/ids.ts';
import type { OfferedTime } from '#domain/scheduling/booking-refusal.ts';
import type { Tables } from '#server/database/tables.ts';
import { NotHere } from '#server/http/handler.ts';
import { readBookingPage, type BookingPage, type PageService } from './booking-page.ts';
import { clientIsBusy } from './client-is-busy.ts';
import { fitFor } from './fit.ts';
import { offeredOn } from './free-times-of.ts';

export type DatesToCheck = {
  readonly client: ClientId;
  readonly service: ServiceId;
  readonly therapist: MemberId;
  readonly starts: readonly Temporal.Instant[];
  readonly now: Temporal.Instant;
};

type Checked = z.output<typeof SeriesDate>;

/** Each date of a series as it stands: free, or why not, with what could be had near it. Nothing is written. */
export async function checkDates(tables: Kysely<Tables>, wanted: DatesToCheck): Promise<Checked[]> {
  const dates: Checked[] = [];
  for (const startsAt of wanted.starts) dates.push(await checkDate(tables, wanted, startsAt));
  return dates;
}

const NEAR_DAYS = 3;
const ALTERNATIVES = 3;

async function checkDate(
  tables: Kysely<Tables>,
  { client, service, therapist: id, now }: DatesToCheck,
  startsAt: Temporal.Instant,
): Promise<Checked> {
  const near = { hours: 24 * NEAR_DAYS };
  const span = { from: startsAt.subtract(near), to: startsAt.add(near) };
  const page = await readBookingPage(tables, { service, therapists: [id], ...span, now });
  const therapist = page.therapists.find((one) => one.id === id);
  const wish = page.service;
  if (wish === null || therapist === undefined) throw new NotHere();
  const fit = fitFor(page, { wish, therapist, by: 'staff', startsAt, now });
  const isBusy =
    fit.ok && (await clientIsBusy(tables, { client, startsAt, minutes: wish.minutes, id: NO_VISIT }));
  const why = fit.ok ? (isBusy ? ('client-busy' as const) : null) : fit.refusal;
  const instead = why === null ? [] : nearest(page, { wish, therapist: id, startsAt, ...span, now });
  return { startsAt: startsAt.toString(), why, instead };
}

/** No visit is being moved: all of the client's count. */
const NO_VISIT = '00000000-0000-0000-0000-000000000000' as AppointmentId;

type Near = {
  readonly wish: PageService;
  readonly therapist: MemberId;
  readonly startsAt: Temporal.Instant;
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  readonly now: Temporal.Instant;
};

/** The free times nearest to a date that cannot be had, at another hour or on another day. */
function nearest(page: BookingPage, { wish, startsAt, ...wanted }: Near): OfferedTime[] {
  const away = (time: OfferedTime) =>
    Math.abs(Temporal.Instant.from(time.startsAt).epochMilliseconds - startsAt.epochMilliseconds);
  return offeredOn(page, wish, { ...wanted, by: 'staff' })
    .toSorted((one, other) => away(one) - away(other))
    .slice(0, ALTERNATIVES);
}
