import { randomUUID } from 'node:crypto';
import { WishId } from '#domain/scheduling/wish.ts';
import type { Work } from '#server/database/database.ts';
import { depositOf, returnDeposit } from '#server/ledger/deposits.ts';
import { letGoUnpaid } from '#server/requests/unpaid-proposal.ts';
import { releaseHold } from '#server/scheduling/hold-time.ts';
import { KeptWish } from './paid-wish.ts';
import { noteRefund, settlePayment, type Payment } from './payment-book.ts';
import type { News } from './news.ts';
import type { Till } from './till.ts';

/** What ended at the provider: a checkout that nobody paid, or money that the practice gave back there. */
export const endedElsewhere =
  (till: Till, { event, now }: Pick<News, 'event' | 'now'>) =>
  (payment: Payment): Work<void> => {
    const { told } = event;
    if (told.kind === 'abandoned') return abandoned(till, { payment, now });
    if (told.kind === 'refunded') return refundedThere(payment, { cents: told.cents, now });
    return async () => {};
  };

/** The time is free again at once. */
export const abandoned =
  (till: Till, { payment, now }: { payment: Payment; now: Temporal.Instant }): Work<void> =>
  async (tables) => {
    if (payment.state !== 'asked') return;
    const wish = KeptWish.safeParse(payment.wish).data;
    await settlePayment(tables, { id: payment.id, state: 'abandoned', now });
    if (wish === undefined) return;
    const unpaid = { id: WishId.parse(payment.link), proposal: wish.hold, now };
    const post = { secret: till.secret, address: till.address() };
    if (!(await letGoUnpaid(tables, unpaid, post))) await releaseHold(tables, wish.hold);
  };

/** Ours are in `refunded` before the provider hears of them; what is more was given back in its own pages. */
const refundedThere =
  (payment: Payment, { cents, now }: { cents: number; now: Temporal.Instant }): Work<void> =>
  async (tables) => {
    const more = Math.min(cents, payment.cents) - payment.refunded;
    if (more <= 0) return;
    await noteRefund(tables, { id: payment.id, refunded: payment.refunded + more });
    if (payment.state !== 'done' || payment.purpose === 'gift') return;
    const held = await depositOf(tables, payment.link);
    const back = Math.min(more, held);
    if (back === 0) return;
    await returnDeposit(tables, {
      id: randomUUID(),
      appointment: payment.link,
      now,
      tenders: [{ kind: 'provider', cents: back }],
    });
  };
