import type { Kysely } from 'kysely';
import { amountInWords } from '#domain/base/amount-in-words.ts';
import type { Tables } from '#server/database/tables.ts';
import { readBooks } from '#server/ledger/practice-books.ts';
import { dayOf, timeOf } from '#server/scheduling/visit-times.ts';
import type { KeptWish } from './paid-wish.ts';
import type { ProviderEvent } from './payment-provider.ts';

type WrongSum = {
  readonly wish: KeptWish;
  readonly told: ProviderEvent['told'];
  readonly address: string;
};

/** To somebody of whom another sum came in than was asked for: nothing is booked, and it goes back. No word of what for. */
export async function wrongSumLetter(
  tables: Kysely<Tables>,
  { wish, told, address }: WrongSum,
): Promise<{ subject: string; text: string }> {
  const { name, zone, slug } = await readBooks(tables);
  const at = wish.startsAt.toString();
  const back =
    told.kind === 'paid'
      ? `${amountInWords(told.cents, told.currency)} came in. That is not the sum that we asked for, so we are giving all of it back to the card you paid with. Banks take up to ten days to show it.`
      : 'We asked for a payment, and a card came in without one. Nothing was charged, and we have not kept the card.';
  return {
    subject: 'Your payment goes back',
    text: [
      `Hello ${wish.person.name},`,
      back,
      `Nothing is booked: ${dayOf(at, zone)}, ${timeOf(at, zone)} is free again. We are sorry.`,
      ...(slug === null ? [] : [`To book this time or another:\n\n${address}/at/${slug}/book`]),
      name,
    ].join('\n\n'),
  };
}
