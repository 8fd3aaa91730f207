import type { AskingAsVisitor } from '#server/database/asking.ts';
import { endedElsewhere } from './ended-elsewhere.ts';
import { fulfilBooking } from './fulfil-booking.ts';
import { fulfilGift } from './fulfil-gift.ts';
import { onceTold, type News } from './news.ts';
import { readPayment } from './payment-book.ts';
import type { ProviderEvent } from './payment-provider.ts';
import type { Till } from './till.ts';

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
    await till.database.write(news.asking, onceTold(news, endedElsewhere(till, news)));
  } else if (known.purpose === 'gift') {
    await till.database.write(news.asking, onceTold(news, fulfilGift(till, news)));
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
