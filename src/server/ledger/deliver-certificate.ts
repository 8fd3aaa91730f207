import { sql, type Kysely } from 'kysely';
import { amountInWords } from '#domain/base/amount-in-words.ts';
import type { CertificateWorth } from '#domain/ledger/certificate.ts';
import type { Tables } from '#server/database/tables.ts';
import { readBooks, type PracticeBooks } from './practice-books.ts';

export type Delivery = {
  readonly id: string;
  readonly code: string;
  readonly worth: CertificateWorth;
  readonly cents: number;
  readonly buyer: { readonly name: string };
  readonly recipient: { readonly name: string; readonly email: string };
  readonly message: string;
  /** The day, in the practice's zone; null is now. */
  readonly deliverOn: string | null;
  readonly expiresOn: string | null;
  /** Where this server is reached. */
  readonly address: string;
  readonly now: Temporal.Instant;
};

/** In the morning, when a gift is welcome. */
const HOUR = '09:00';

/** Queues the mail that brings a certificate to whom it is for, on its day. It has the certificate's id, and is kept back when that ends before. */
export async function deliverCertificate(tables: Kysely<Tables>, delivery: Delivery): Promise<void> {
  const books = await readBooks(tables);
  const { to, subject, text } = giftMail(books, delivery);
  const leavesAt = leavingAt(books, delivery);
  await sql`
    with laid as (
      insert into unwind.mail (practice_id, id, recipient, subject, text, leaves_at)
      values (unwind.asking_practice(), ${delivery.id}, ${to}, ${subject}, ${text}, ${leavesAt.toString()})
    )
    select unwind.queue_mail(unwind.asking_practice(), ${delivery.id}, ${leavesAt.toString()}::timestamptz)`.execute(
    tables,
  );
}

function leavingAt({ zone }: PracticeBooks, { deliverOn, now }: Delivery): Temporal.Instant {
  if (deliverOn === null) return now;
  const morning = Temporal.PlainDate.from(deliverOn)
    .toZonedDateTime({ timeZone: zone, plainTime: HOUR })
    .toInstant();
  return Temporal.Instant.compare(morning, now) < 0 ? now : morning;
}

/** Who reads over a shoulder learns of no amount and no treatment from the subject. */
function giftMail(books: PracticeBooks, delivery: Delivery): { to: string; subject: string; text: string } {
  const { recipient, buyer, message, worth, cents, code, expiresOn, address } = delivery;
  const worthWords = worth.kind === 'service' ? worth.name : amountInWords(cents, books.currency);
  const pages = books.slug === null ? null : `${address}/at/${books.slug}`;
  const lines = [
    recipient.name ? `Hello ${recipient.name},` : 'Hello,',
    `${buyer.name || 'Somebody'} gives you a gift at ${books.name}: ${worthWords}.`,
    message && `${buyer.name || 'They'} wrote:\n\n${message}`,
    `Your code: ${code}`,
    expiresOn === null ? 'It does not expire.' : `It counts until ${dayInWords(expiresOn)}.`,
    pages && `See what is on it, or print it: ${pages}/gift/balance`,
    pages && `Book a time: ${pages}/book`,
    'Bring the code with you, on paper or on your phone. It can be used in parts.',
  ];
  const text = `${lines.filter(Boolean).join('\n\n')}\n`;
  return { to: recipient.email, subject: 'A gift for you', text };
}

const dayInWords = (date: string): string =>
  Temporal.PlainDate.from(date).toLocaleString('en-US', { dateStyle: 'long' });
