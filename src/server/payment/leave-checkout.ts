import type { AskingAsVisitor } from '#server/database/asking.ts';
import { abandoned } from './ended-elsewhere.ts';
import { lockPayment, type Payment } from './payment-book.ts';
import type { Till } from './till.ts';

type Leaving = {
  readonly asking: AskingAsVisitor;
  readonly payment: Payment;
  readonly now: Temporal.Instant;
};

/**
 * Ends a checkout that the person gave up, at the provider first, so that nobody pays what we have forgotten. One that is
 * paid meanwhile stays: its news are on their way.
 */
export async function leaveCheckout(till: Till, { asking, payment, now }: Leaving): Promise<void> {
  const { database, provider } = till;
  if (provider.takes === 'nothing' || payment.reference === null || payment.state !== 'asked') return;
  if ((await provider.endCheckout(payment.reference)) === 'over') return;
  await database.write(asking, async (tables) => {
    const locked = await lockPayment(tables, payment.id);
    if (locked !== undefined) await abandoned(till, { payment: locked, now })(tables);
  });
}
