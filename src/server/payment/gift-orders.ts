import { sql } from 'kysely';
import type { Contract } from '#contract/contract.ts';
import { CertificateId } from '#domain/base/ids.ts';
import { accepted, refused } from '#domain/base/result.ts';
import type { Clock } from '#server/base/clock.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { readBooks } from '#server/ledger/practice-books.ts';
import { GiftOrder } from './gift-order.ts';
import { makeGift } from './make-gift.ts';
import { AT_PRACTICE } from './order-gift.ts';
import { lockPayment, settlePayment } from './payment-book.ts';
import type { Till } from './till.ts';

/** Gifts that were ordered on the public page and are paid at the practice. */
export function giftOrderEndpoints({ database, ...till }: Omit<Till, 'provider'>, clock: Clock) {
  const doors = database.unaudited;

  const giftOrders: Handler<Contract['giftOrders']> = ({ asking }) =>
    doors.read(asking, async (tables) => {
      const { currency } = await readBooks(tables);
      const { rows } = await sql<{ id: string; orderedAt: string; wish: unknown }>`
        select id, unwind.instant_text(asked_at) as "orderedAt", wish from unwind.payment
        where purpose = 'gift' and provider = ${AT_PRACTICE} and state = 'asked' order by asked_at`.execute(
        tables,
      );
      const orders = rows.flatMap(({ id, orderedAt, wish }) => {
        const order = GiftOrder.safeParse(wish).data;
        if (order === undefined) return [];
        const worth = order.worth.kind === 'service' ? order.worth.name : null;
        const { cents, buyer, recipient } = order;
        return [
          { id: CertificateId.parse(id), orderedAt, worth, cents, buyer, recipientName: recipient.name },
        ];
      });
      return accepted({ currency, orders });
    });

  const confirmGiftOrder: Handler<Contract['confirmGiftOrder']> = ({ asking, params, body }) =>
    doors.write(asking, async (tables) => {
      const payment = (await lockPayment(tables, params.order)) ?? notHere();
      if (payment.state === 'done') return accepted({});
      const order = GiftOrder.safeParse(payment.wish).data;
      if (payment.state !== 'asked' || payment.provider !== AT_PRACTICE || order === undefined)
        return refused({ reason: 'over' } as const);
      const now = clock.now();
      await makeGift(tables, { till, id: payment.id, order, paidWith: body.paidWith, now });
      await settlePayment(tables, { id: payment.id, state: 'done', now });
      return accepted({});
    });

  const dropGiftOrder: Handler<Contract['dropGiftOrder']> = ({ asking, params }) =>
    doors.write(asking, async (tables) => {
      const payment = (await lockPayment(tables, params.order)) ?? notHere();
      if (payment.state === 'asked' && payment.provider === AT_PRACTICE)
        await settlePayment(tables, { id: payment.id, state: 'abandoned', now: clock.now() });
      return accepted({});
    });

  return { giftOrders, confirmGiftOrder, dropGiftOrder };
}

function notHere(): never {
  throw new NotHere();
}
