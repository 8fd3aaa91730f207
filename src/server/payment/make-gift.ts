import type { Kysely } from 'kysely';
import type { Tender } from '#domain/ledger/tender.ts';
import type { Tables } from '#server/database/tables.ts';
import { readBooks } from '#server/ledger/practice-books.ts';
import { sellCertificate } from '#server/ledger/sell-certificate.ts';
import { queueMail } from '#server/mail/queue-mail.ts';
import { giftToken } from './gift-link.ts';
import type { GiftOrder } from './gift-order.ts';
import type { Till } from './till.ts';

type Making = {
  readonly till: Pick<Till, 'secret' | 'address'>;
  readonly id: string;
  readonly order: GiftOrder;
  readonly paidWith: Tender['kind'];
  readonly now: Temporal.Instant;
};

/** Makes the certificate that was ordered and paid, and sends the buyer a link to print it. */
export async function makeGift(
  tables: Kysely<Tables>,
  { till, id, order, paidWith, now }: Making,
): Promise<void> {
  const { worth, cents, buyer, recipient, message, deliverOn, slug } = order;
  const sold = await sellCertificate(tables, {
    id,
    worth,
    paid: { kind: paidWith, cents },
    buyer,
    recipient,
    message,
    deliverOn,
    secret: till.secret,
    address: till.address(),
    now,
  });
  if (!sold.ok) throw new Error(`a gift that was paid was refused: ${sold.refusal.reason}`);
  const { name } = await readBooks(tables);
  const link = `${till.address()}/at/${slug}/gift/card/${giftToken(till.secret, id)}`;
  await queueMail(tables, { to: buyer.email, ...paidLetter({ practice: name, order, link }) });
}

const paidLetter = ({ practice, order, link }: { practice: string; order: GiftOrder; link: string }) => ({
  subject: 'Your gift certificate',
  text: `${[
    `Hello ${order.buyer.name},`,
    `your gift certificate is paid. To see and print it, open this link. Whoever has the link has the certificate:\n\n${link}`,
    order.recipient.email === ''
      ? 'You wanted to give it by hand, so we write to nobody else.'
      : 'It goes to the person it is for by mail, on the day that you chose.',
    practice,
  ].join('\n\n')}\n`,
});
