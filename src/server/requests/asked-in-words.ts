import { sql, type Kysely } from 'kysely';
import { amountInWords } from '#domain/base/amount-in-words.ts';
import type { ClientId } from '#domain/base/ids.ts';
import type { PaymentAsked } from '#domain/payment/policy.ts';
import type { Proposal, Wish } from '#domain/scheduling/wish.ts';
import type { Tables } from '#server/database/tables.ts';
import { paymentAsked } from '#server/payment/ask-payment.ts';
import type { Till } from '#server/payment/till.ts';

type Asking = {
  readonly wish: Wish;
  readonly open: readonly Proposal[];
  readonly practice: { readonly currency: string; readonly phone: string };
  readonly takes: Till['provider']['takes'];
  readonly now: Temporal.Instant;
};

/** What is asked of her before a time that is kept for her counts; null where nothing is. (ASK-11) */
export async function askedInWords(
  tables: Kysely<Tables>,
  { wish, open, practice, takes, now }: Asking,
): Promise<string | null> {
  const client = await knownAs(tables, wish);
  const asked: PaymentAsked[] = [];
  for (const { startsAt, surcharge } of open) {
    const wanted = { service: wish.service, client, startsAt: Temporal.Instant.from(startsAt), surcharge };
    asked.push(await paymentAsked(tables, { ...wanted, now }));
  }
  if (asked.some(({ ask }) => ask === 'call'))
    return `Before you choose, please call us${practice.phone === '' ? '' : `: ${practice.phone}`}. We would like to speak with you first.`;
  return takes === 'online' ? sentenceOf(asked, practice.currency) : null;
}

/** As whoever books is known: by name and address. Staff who look for times again see the file themselves. */
async function knownAs(tables: Kysely<Tables>, { name, email }: Wish): Promise<ClientId | null> {
  const { rows } = await sql<{ client: ClientId | null }>`
    select coalesce(unwind.client_known_as(${name}, ${email}), (
      select c.id from unwind.client c where c.email <> '' and lower(c.email) = lower(${email})
        and lower(regexp_replace(btrim(c.name), '\\s+', ' ', 'g')) = lower(regexp_replace(btrim(${name}), '\\s+', ' ', 'g'))
      order by c.made_at, c.id limit 1)) as client`.execute(tables);
  return rows[0]?.client ?? null;
}

const NEXT = 'The page where you choose takes you there.';

function sentenceOf(asked: readonly PaymentAsked[], currency: string): string | null {
  const [first] = asked;
  if (first === undefined || !('cents' in first)) return null;
  const sums = asked.flatMap((one) => ('cents' in one ? [one.cents] : []));
  const sum = sumWords(Math.min(...sums), Math.max(...sums), currency);
  return {
    deposit: `Your time counts when you have paid a deposit of ${sum}. It comes off the price. ${NEXT}`,
    prepay: `Your time counts when you have paid for it: ${sum}. ${NEXT}`,
    card: `Your time counts when you have left a card. Nothing is taken from it, unless you cancel late or do not come. ${NEXT}`,
  }[first.ask];
}

/** Hours that cost more are asked more for. */
const sumWords = (least: number, most: number, currency: string): string =>
  least === most
    ? amountInWords(least, currency)
    : `${amountInWords(least, currency)} to ${amountInWords(most, currency)}, by the time`;
