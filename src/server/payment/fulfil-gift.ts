import type { Work } from '#server/database/database.ts';
import { cameIn } from './as-asked.ts';
import { giveBack } from './give-back.ts';
import { GiftOrder } from './gift-order.ts';
import { makeGift } from './make-gift.ts';
import type { News } from './news.ts';
import { settlePayment, type Payment } from './payment-book.ts';
import type { Till } from './till.ts';

/** Makes the certificate that was paid online. */
export const fulfilGift =
  (till: Till, { event: { told }, now }: News) =>
  (payment: Payment): Work<void> =>
  async (tables) => {
    const standing = cameIn(payment, told);
    const order = GiftOrder.safeParse(payment.wish).data;
    if (standing === 'over' || told.kind !== 'paid') return;
    if (standing === 'not-as-asked' || order === undefined)
      return giveBack(tables, { payment, intent: told.intent, cents: told.cents, now });
    await makeGift(tables, { till, id: payment.id, order, paidWith: 'provider', now });
    await settlePayment(tables, { id: payment.id, state: 'done', intent: told.intent, now });
  };
