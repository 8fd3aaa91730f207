import { randomUUID } from 'node:crypto';
import type { Task } from 'graphile-worker';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { HoldId, MemberId, PracticeId, WaitingId } from '#domain/base/ids.ts';
import { InstantText } from '#domain/base/time.ts';
import { matchWaiting, type Waiting } from '#domain/scheduling/waiting-match.ts';
import { type Wish, WishId } from '#domain/scheduling/wish.ts';
import type { Tables } from '#server/database/tables.ts';
import { freeTimesOf } from '#server/scheduling/free-times-of.ts';
import { holdTime } from '#server/scheduling/hold-time.ts';
import { asWish, type RequestsJobs } from './jobs-asking.ts';
import { keepProposal } from './hold-proposals.ts';
import { readWish } from './read-wishes.ts';
import { tellOfProposals, type OfferPost } from './wish-letters.ts';

const Freed = z.object({ practice: PracticeId, therapist: MemberId, from: InstantText, to: InstantText });
type Freed = z.infer<typeof Freed>;

/** An offer is kept for so long, and never until later than so long before it begins. */
const KEPT_MINUTES = 240;
const LATEST_ANSWER_MINUTES = 60;

type Row = { id: string; zone: string; since: string };

/**
 * Offers a time that has become free to whom it fits best of those who wait, and holds it for her. When she lets it go, or says
 * nothing, it is freed again and the next is asked; who was offered a time once is passed over for it.
 */
export const offerFreedTime =
  (options: RequestsJobs): Task =>
  async (payload, helpers) => {
    const freed = Freed.parse(payload);
    const now = options.clock.now();
    const { rows } = await helpers.query<Row>(WAITING, [
      freed.practice,
      freed.therapist,
      freed.from,
      freed.to,
      now.toString(),
    ]);
    const waiting: Waiting[] = [];
    for (const row of rows) {
      const one = await waitingOf(options, { row, freed, now, job: helpers.job.id });
      if (one !== undefined) waiting.push(one);
    }
    for (const { id, startsAt } of matchWaiting(waiting, rows[0]?.zone ?? 'UTC')) {
      const asking = asWish(freed.practice, WishId.parse(id), helpers.job.id);
      const offer = { id: WishId.parse(id), therapist: freed.therapist, startsAt, now };
      const done = await options.database.write(asking, (tables) =>
        offerTo(tables, offer, { ...options, address: options.address() }),
      );
      if (done === 'offered') return;
    }
  };

const WAITING = `
  select w.id, p.zone, unwind.instant_text(w.asked_at) as since
  from unwind.wish w join unwind.practice p on p.id = w.practice_id
  where w.practice_id = $1 and w.kind = 'waiting' and w.state = 'asked' and w.ends_at > $5
    and (w.therapist_id is null or w.therapist_id = $2)
    and not exists (select from unwind.proposal o where o.practice_id = w.practice_id and o.wish_id = w.id
      and o.therapist_id = $2 and o.starts_at >= $3 and o.starts_at < $4)
  order by w.asked_at limit 200`;

type Looking = {
  readonly row: Row;
  readonly freed: Freed;
  readonly now: Temporal.Instant;
  readonly job: string;
};

/** What she waits for, with the starts that are free in what has become so. */
async function waitingOf(
  { database }: RequestsJobs,
  { row, freed, now, job }: Looking,
): Promise<Waiting | undefined> {
  const id = WishId.parse(row.id);
  return database.read(asWish(freed.practice, id, job), async (tables) => {
    const wish = await readWish(tables, id);
    if (wish?.kind !== 'waiting') return undefined;
    const [from, to] = [Temporal.Instant.from(freed.from), Temporal.Instant.from(freed.to)];
    const { service, minutes } = wish;
    const times = await freeTimesOf(tables, { service, therapist: freed.therapist, from, to, now });
    return {
      id: WaitingId.parse(id),
      weekly: wish.windows,
      since: Temporal.Instant.from(row.since).epochMilliseconds,
      starts: times.map(({ startsAt }) => Temporal.Instant.from(startsAt).epochMilliseconds),
      minutes,
    };
  });
}

type Offer = {
  readonly id: WishId;
  readonly therapist: MemberId;
  readonly startsAt: number;
  readonly now: Temporal.Instant;
};

async function offerTo(
  tables: Kysely<Tables>,
  { id, therapist, startsAt: at, now }: Offer,
  post: OfferPost,
): Promise<'offered' | 'not-offered'> {
  const wish = await readWish(tables, id);
  const startsAt = Temporal.Instant.fromEpochMilliseconds(at);
  const left = Math.floor(startsAt.since(now).total('minutes')) - LATEST_ANSWER_MINUTES;
  if (wish?.state !== 'asked' || left <= 0) return 'not-offered';
  const held = await holdTime(tables, {
    id: HoldId.parse(randomUUID()),
    kind: 'offer',
    service: wish.service,
    therapist,
    startsAt,
    minutesToKeep: Math.min(KEPT_MINUTES, left),
    by: 'visitor',
    now,
  });
  if (!held.ok) return 'not-offered';
  await keepProposal(tables, { wish, held: held.value, surcharge: 0, now });
  const after: Wish | undefined = await readWish(tables, id);
  if (after) await tellOfProposals(tables, { wish: after, now }, post);
  return 'offered';
}
