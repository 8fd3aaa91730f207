import { randomUUID } from 'node:crypto';
import { amountInWords } from '#domain/base/amount-in-words.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { LedgerRefusal } from '#domain/ledger/ledger-refusal.ts';
import { whyNotSold } from '#domain/ledger/why-not-sold.ts';
import { giftInWords } from '#domain/payment/provider-words.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import { readBooks, type PracticeBooks } from '#server/ledger/practice-books.ts';
import { queueMail } from '#server/mail/queue-mail.ts';
import type { Begun } from './begin-payment.ts';
import type { GiftOrder } from './gift-order.ts';
import { CHECKOUT_MINUTES, openCheckout } from './open-checkout.ts';
import { writePayment } from './payment-book.ts';
import type { Till } from './till.ts';

export type OrderGift = {
  readonly asking: AskingAsVisitor;
  readonly order: GiftOrder;
  readonly now: Temporal.Instant;
};

/** By this name an order waits for the desk, where nothing is taken online. */
export const AT_PRACTICE = 'at-practice';

/** Takes an order: to be paid online, or at the practice, where the desk confirms it. The certificate will have its id. */
export async function orderGift(till: Till, wanted: OrderGift): Promise<Result<Begun, LedgerRefusal>> {
  const { order, now } = wanted;
  const { provider } = till;
  const id = randomUUID();
  const asking = { ...wanted.asking, member: id as AskingAsVisitor['member'] };
  const written = await till.database.write(asking, async (tables) => {
    const books = await readBooks(tables);
    const no = whyNotSold(books.settings, order.cents);
    if (no !== null) return refused(no);
    const name = provider.takes === 'online' ? provider.name : AT_PRACTICE;
    await writePayment(tables, {
      id,
      link: id,
      provider: name,
      purpose: 'gift',
      cents: order.cents,
      currency: books.currency,
      wish: order,
      now,
    });
    if (provider.takes === 'nothing')
      await queueMail(tables, { to: order.buyer.email, ...orderLetter(books, order) });
    return accepted(books.currency);
  });
  if (!written.ok) return written;
  if (provider.takes === 'nothing') return accepted({ pay: 'at-practice' });
  const address = await openCheckout(till, {
    asking,
    slug: order.slug,
    payment: id,
    link: id,
    provider,
    takes: { kind: 'money', cents: order.cents },
    currency: written.value,
    words: giftInWords,
    expiresAt: now.add({ minutes: CHECKOUT_MINUTES }),
    now,
  });
  return accepted(address === null ? { pay: 'provider-away' } : { pay: 'online', address });
}

const orderLetter = (books: PracticeBooks, { buyer, cents }: GiftOrder) => ({
  subject: 'Your gift order',
  text: `${[
    `Hello ${buyer.name},`,
    `we have your order of a gift certificate for ${amountInWords(cents, books.currency)}. It is paid at the practice: when you have done that, the certificate is made and comes to you by mail.`,
    'If you did not order this, you need do nothing.',
    books.name,
  ].join('\n\n')}\n`,
});
