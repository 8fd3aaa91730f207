import type { AskingAsVisitor } from '#server/database/asking.ts';
import type { Work } from '#server/database/database.ts';
import { endedElsewhere } from './ended-elsewhere.ts';
import { fulfilBooking } from './fulfil-booking.ts';
import { isFirstTold, lockPayment, readPayment, type Payment } from './payment-book.ts';
import type { ProviderEvent } from './payment-provider.ts';
import type { Till } from './till.ts';

/** A provider's news about a payment of ours. */
export type News = {
  readonly asking: AskingAsVisitor;
  readonly provider: string;
  readonly event: ProviderEvent;
  readonly now: Temporal.Instant;
};

type Hearing = { readonly provider: string; readonly now: Temporal.Instant; readonly request: string };

/**
 * Does what a provider's news ask for, once, however often and in whatever order they are told. Where a time is lost, or the
 * money is not what was asked for, it goes back: that is written down with the news, and a job sees to it.
 */
export async function takePayment(till: Till, event: ProviderEvent, hearing: Hearing): Promise<void> {
  const news: News = { ...hearing, event, asking: askingFor(event, hearing) };
  const { payment } = event.key;
  const known = await till.database.unaudited.read(news.asking, (tables) => readPayment(tables, payment));
  // Of a database that is no more, or another program's with the same account.
  if (known === undefined) return;
  if (event.told.kind === 'abandoned' || event.told.kind === 'refunded') {
    await till.database.write(news.asking, onceTold(news, endedElsewhere(news)));
  } else {
    await fulfilBooking(till, news, known);
  }
}

const askingFor = ({ key }: ProviderEvent, { provider, request }: Hearing): AskingAsVisitor => ({
  practice: key.practice,
  member: key.link as AskingAsVisitor['member'],
  role: 'visitor',
  actor: provider,
  request,
  action: 'paymentTold',
  subject: { kind: 'payment', id: key.payment },
});

/** Runs the work over the locked payment when this is told for the first time; undefined when it was told before. */
export const onceTold =
  <T>({ event, provider, now }: News, work: (payment: Payment) => Work<T>): Work<T | undefined> =>
  async (tables) => {
    const payment = await lockPayment(tables, event.key.payment);
    const told = { id: event.id, provider, payment: event.key.payment, kind: event.told.kind, now };
    if (payment === undefined || !(await isFirstTold(tables, told))) return undefined;
    return work(payment)(tables);
  };
