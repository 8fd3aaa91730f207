import type { AskingAsVisitor } from '#server/database/asking.ts';
import { chargeFee } from './charge-fee.ts';
import { lockPayment, noteGivenBack, readPayment } from './payment-book.ts';
import type { Till } from './till.ts';

type Moving = {
  readonly asking: AskingAsVisitor;
  readonly payment: string;
  readonly now: Temporal.Instant;
};

/**
 * Asks the provider for what is written down of a payment: to give back, or to charge a fee to the card on file. The provider
 * knows each by its id, so a job that is run again moves nothing twice. Throws while the provider is away, and is tried again.
 */
export async function moveMoney(till: Till, moving: Moving): Promise<void> {
  const { provider } = till;
  const payment = await till.database.unaudited.read(moving.asking, (tables) =>
    readPayment(tables, moving.payment),
  );
  if (payment === undefined) return;
  if (provider.takes === 'nothing')
    throw new Error('money waits for a provider that is not configured any more');
  if (payment.purpose === 'fee' && payment.state === 'asked')
    return chargeFee(till, { asking: moving.asking, now: moving.now, payment, provider });
  if (payment.state !== 'refunding' || payment.intent === null) return;
  const cents = payment.toRefund - payment.refunded;
  const id = `${payment.id} to ${payment.toRefund}`;
  if (cents > 0) await provider.refund({ id, intent: payment.intent, cents });
  await till.database.write(moving.asking, async (tables) => {
    const now = await lockPayment(tables, payment.id);
    if (now !== undefined) await noteGivenBack(tables, { id: payment.id, refunded: payment.toRefund });
  });
}
