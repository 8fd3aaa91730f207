import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { HoldId, type MemberId } from '#domain/base/ids.ts';
import { proposeTimes, type ProposedTime, type WantedSpan } from '#domain/scheduling/propose.ts';
import type { Wish, WishWindow } from '#domain/scheduling/wish.ts';
import { readBookingPage, type BookingPage, type PageTherapist } from '#server/scheduling/booking-page.ts';
import { requestFor } from '#server/scheduling/engine-request.ts';
import { holdTime } from '#server/scheduling/hold-time.ts';
import type { Tables } from '#server/database/tables.ts';

/** So many times are proposed at most, and kept for so long. */
const MOST = 3;
const KEPT_HOURS = 24;
/** What begins sooner than this is kept no longer than until so long before it. */
const LATEST_ANSWER_HOURS = 1;

type Offer = ProposedTime & { readonly therapist: MemberId };

/** Proposes times for other hours by the therapists' own rules and holds them. How many it came to. */
export async function holdProposals(
  tables: Kysely<Tables>,
  { wish, now }: { wish: Extract<Wish, { kind: 'other-hours' }>; now: Temporal.Instant },
): Promise<number> {
  const page = await pageFor(tables, wish, now);
  const spans = wish.windows.map((window) => spanOf(window, page.zone));
  let held = 0;
  for (const offer of offersOf(page, { spans, wish, now }).slice(0, MOST))
    held += await holdOne(tables, { offer, wish, now });
  return held;
}

async function pageFor(tables: Kysely<Tables>, wish: Wish, now: Temporal.Instant): Promise<BookingPage> {
  const zone = await zoneOf(tables);
  const dates = wish.windows.flatMap((window) => ('date' in window ? [window.date] : [])).sort();
  const at = (date: string | undefined): Temporal.Instant =>
    date === undefined ? now : Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant();
  return readBookingPage(tables, {
    service: wish.service,
    therapists: wish.therapist === null ? [] : [wish.therapist],
    from: at(dates[0]),
    to: at(dates.at(-1)).add({ hours: 48 }),
    now,
  });
}

async function zoneOf(tables: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ zone: string }>`select zone from unwind.practice`.execute(tables);
  return rows[0]?.zone ?? 'UTC';
}

function spanOf({ date, from, to }: WishWindow, zone: string): WantedSpan {
  const at = (plainTime: string): number =>
    Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
  return { start: at(from), end: at(to) };
}

type Proposing = {
  readonly spans: readonly WantedSpan[];
  readonly wish: Wish;
  readonly now: Temporal.Instant;
};

/** Of all who may take it: what costs least first, and of those the one with whom most of the windows can be met. */
function offersOf(page: BookingPage, proposing: Proposing): Offer[] {
  const { wish } = proposing;
  const wanted = page.therapists.filter(
    ({ id, gives }) => gives && (wish.therapist === null || id === wish.therapist),
  );
  const offers = wanted.map((therapist) => offersWith(page, therapist, proposing));
  return offers.reduce<Offer[]>((best, one) => (isBetter(one, best) ? one : best), []);
}

const surchargeOf = (offers: readonly Offer[]): number =>
  offers.reduce((sum, { surcharge }) => sum + surcharge, 0);
const isBetter = (one: readonly Offer[], other: readonly Offer[]): boolean =>
  one.length > other.length || (one.length === other.length && surchargeOf(one) < surchargeOf(other));

function offersWith(page: BookingPage, therapist: PageTherapist, { spans, now }: Proposing): Offer[] {
  const wish = page.service;
  if (wish === null || wish.archived || !wish.isPublic || !therapist.rules.onRequest.accepts) return [];
  const question = { wish, therapist, by: 'visitor' as const, now, range: { start: 0, end: 0 } };
  const proposed = proposeTimes({
    usual: requestFor(page, question),
    onRequest: requestFor(page, { ...question, byRequest: true }),
    wanted: spans,
    most: MOST,
  });
  return proposed.map((one) => ({ ...one, therapist: therapist.id }));
}

/** A time that somebody took at this very moment is left out. */
async function holdOne(
  tables: Kysely<Tables>,
  { offer, wish, now }: { offer: Offer; wish: Wish; now: Temporal.Instant },
): Promise<number> {
  const startsAt = Temporal.Instant.fromEpochMilliseconds(offer.startsAt);
  const minutesToKeep = Math.min(
    KEPT_HOURS * 60,
    Math.floor(startsAt.since(now).total('minutes')) - LATEST_ANSWER_HOURS * 60,
  );
  if (minutesToKeep <= 0) return 0;
  const held = await holdTime(tables, {
    id: HoldId.parse(randomUUID()),
    kind: 'proposal',
    service: wish.service,
    therapist: offer.therapist,
    startsAt,
    minutesToKeep,
    byRequest: offer.hours === 'on-request',
    by: 'visitor',
    now,
  });
  if (!held.ok) return 0;
  await keepProposal(tables, { wish, held: held.value, surcharge: offer.surcharge, now });
  return 1;
}

type Keeping = {
  readonly wish: Pick<Wish, 'id'>;
  readonly held: {
    readonly id: string;
    readonly therapist: string;
    readonly startsAt: string;
    readonly expiresAt: string;
  };
  readonly surcharge: number;
  readonly now: Temporal.Instant;
};

export async function keepProposal(
  tables: Kysely<Tables>,
  { wish, held, surcharge, now }: Keeping,
): Promise<void> {
  await sql`
    insert into unwind.proposal (practice_id, id, wish_id, therapist_id, starts_at, surcharge, made_at, expires_at)
    values (unwind.asking_practice(), ${held.id}, ${wish.id}, ${held.therapist}, ${held.startsAt}, ${surcharge},
      ${now.toString()}, ${held.expiresAt})`.execute(tables);
  await sql`update unwind.wish set state = 'offered' where id = ${wish.id}`.execute(tables);
}
