import type { AskingAsVisitor } from '#server/database/asking.ts';
import type { Work } from '#server/database/database.ts';
import { isFirstTold, lockPayment, type Payment } from './payment-book.ts';
import type { ProviderEvent } from './payment-provider.ts';

/** A provider's news about a payment of ours. */
export type News = {
  readonly asking: AskingAsVisitor;
  readonly provider: string;
  readonly event: ProviderEvent;
  readonly now: Temporal.Instant;
};

/** Runs the work over the locked payment when this is told for the first time; undefined when it was told before. */
export const onceTold =
  <T>({ event, provider, now }: News, work: (payment: Payment) => Work<T>): Work<T | undefined> =>
  async (tables) => {
    const payment = await lockPayment(tables, event.key.payment);
    const told = { id: event.id, provider, payment: event.key.payment, kind: event.told.kind, now };
    if (payment === undefined || !(await isFirstTold(tables, told))) return undefined;
    return work(payment)(tables);
  };
