import type { Kysely } from 'kysely';
import { amountInWords } from '#domain/base/amount-in-words.ts';
import type { BookingRefusal } from '#domain/scheduling/booking-refusal.ts';
import type { Tables } from '#server/database/tables.ts';
import { readBooks } from '#server/ledger/practice-books.ts';
import { dayOf, timeOf } from '#server/scheduling/visit-times.ts';
import type { KeptWish } from './paid-wish.ts';
import type { Payment } from './payment-book.ts';

type LostTime = {
  readonly name: string;
  readonly practice: string;
  readonly zone: string;
  readonly startsAt: string;
  /** Null where no money came in: a card was given for later. */
  readonly back: string | null;
  readonly next: readonly string[];
  readonly bookAgain: string | null;
};

type About = {
  readonly wish: KeptWish;
  readonly payment: Payment;
  readonly refusal: BookingRefusal;
  readonly address: string;
};

export async function readLostTime(
  tables: Kysely<Tables>,
  { wish, payment, refusal, address }: About,
): Promise<LostTime> {
  const { name, zone, slug, currency } = await readBooks(tables);
  return {
    name: wish.person.name,
    practice: name,
    zone,
    startsAt: wish.startsAt.toString(),
    back: payment.cents === 0 ? null : amountInWords(payment.cents, currency),
    next: 'next' in refusal ? refusal.next.map(({ startsAt }) => startsAt) : [],
    bookAgain: slug === null ? null : `${address}/at/${slug}/book`,
  };
}

/** To somebody who paid when her time had just gone. No word of what the visit was for. */
export const lostTimeLetter = (lost: LostTime): { subject: string; text: string } => ({
  subject: 'Your booking could not be kept',
  text: [
    `Hello ${lost.name},`,
    `your payment reached us after the time we held for you had passed, and ${whenOf(lost.startsAt, lost)} has been taken meanwhile. We are sorry.`,
    lost.back === null
      ? 'Nothing was charged, and we have not kept your card.'
      : `We are giving back the whole ${lost.back}, to the card you paid with. Banks take up to ten days to show it.`,
    ...(lost.next.length === 0
      ? []
      : [['Free next:', ...lost.next.map((at) => `- ${whenOf(at, lost)}`)].join('\n')]),
    ...(lost.bookAgain === null ? [] : [`To book one of these, or another time:\n\n${lost.bookAgain}`]),
    lost.practice,
  ].join('\n\n'),
});

const whenOf = (at: string, { zone }: LostTime): string => `${dayOf(at, zone)}, ${timeOf(at, zone)}`;
