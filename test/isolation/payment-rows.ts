import type pg from 'pg';
import { stillPoint } from '#server/demo/cast.ts';

/** An order of a gift at Still Point that waits for the desk. */
export const paymentIds = { order: '0198a000-0000-7000-8000-00000000f055' } as const;

/** The row behind it. */
export async function givePaymentRows(superuser: pg.ClientBase): Promise<void> {
  const order = {
    worth: { kind: 'amount' },
    cents: 5000,
    buyer: { name: 'Anna Holm', email: 'anna@client.example' },
    recipient: { name: '', email: '' },
    message: '',
    deliverOn: null,
    slug: 'still-point',
  };
  await superuser.query(
    `insert into unwind.payment (practice_id, id, link, provider, purpose, cents, currency, wish, asked_at)
     values ($1, $2, $2, 'at-practice', 'gift', 5000, 'USD', $3, now())`,
    [stillPoint.id, paymentIds.order, JSON.stringify(order)],
  );
}
