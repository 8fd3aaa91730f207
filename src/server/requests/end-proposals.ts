import type { Task } from 'graphile-worker';
import type { PracticeId } from '#domain/base/ids.ts';
import { WishId } from '#domain/scheduling/wish.ts';
import { endWish } from './end-wish.ts';
import { endUnpaid } from './end-unpaid.ts';
import { asWish, type RequestsJobs } from './jobs-asking.ts';

/** Ends wishes whose times ran out, unpaid or unanswered, or that nobody answered for long, and tells those who asked. */
export const endProposals =
  ({ database, clock, secret, address }: RequestsJobs): Task =>
  async (_, helpers) => {
    const now = clock.now();
    const post = { secret, address: address() };
    const offered = await helpers.query<{ practice: PracticeId; id: string }>(
      `select practice_id as practice, id from unwind.wish where state = 'offered'`,
    );
    for (const { practice, id } of offered.rows)
      await endUnpaid(database, asWish(practice, WishId.parse(id), helpers.job.id), { post, now });
    const { rows } = await helpers.query<{ practice: PracticeId; id: string; stays: boolean }>(
      `select w.practice_id as practice, w.id, w.kind = 'waiting' and w.ends_at > $1 as stays from unwind.wish w
       where w.state in ('asked', 'offered') and (w.ends_at <= $1 or (w.state = 'offered' and not exists (
         select from unwind.proposal p
         where p.practice_id = w.practice_id and p.wish_id = w.id and p.state = 'open' and p.expires_at > $1)))`,
      [now.toString()],
    );
    for (const { practice, id, stays } of rows) {
      const wish = WishId.parse(id);
      await database.write(asWish(practice, wish, helpers.job.id), (tables) =>
        endWish(tables, { id: wish, why: stays ? 'unanswered' : 'ran-out', now }, post),
      );
    }
  };
