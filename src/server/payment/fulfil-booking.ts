import { sql, type Kysely } from 'kysely';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { BookingRefusal } from '#domain/scheduling/booking-refusal.ts';
import { WishId } from '#domain/scheduling/wish.ts';
import { Rollback } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { openClientFile } from '#server/client/client-file.ts';
import { takeDeposit } from '#server/ledger/deposits.ts';
import { queueMail } from '#server/mail/queue-mail.ts';
import { concludeWish } from '#server/requests/conclude-wish.ts';
import { lockWish } from '#server/requests/read-wishes.ts';
import { leaveProposal } from '#server/requests/unpaid-proposal.ts';
import { bookVisit } from '#server/scheduling/book-visit.ts';
import { deciding } from '#server/scheduling/deciding.ts';
import { releaseHold } from '#server/scheduling/hold-time.ts';
import { cameIn } from './as-asked.ts';
import { giveBack } from './give-back.ts';
import { lostTimeLetter, readLostTime } from './lost-time-letter.ts';
import { KeptWish } from './paid-wish.ts';
import { wrongSumLetter } from './wrong-sum-letter.ts';
import { settlePayment, type Payment } from './payment-book.ts';
import type { KeptCard } from './payment-provider.ts';
import { onceTold, type News } from './news.ts';
import type { Till } from './till.ts';

/** Books the visit that was paid for. Where its time is lost the money goes back, and she is told what is free instead. */
export async function fulfilBooking(till: Till, news: News, { wish: kept }: Payment): Promise<void> {
  const wish = KeptWish.safeParse(kept).data;
  // What names her is gone: this was done, or ended, before.
  if (wish === undefined) {
    await till.database.write(news.asking, onceTold(news, tooLate(news)));
    return;
  }
  // What is free next is by the usual hours, also where she had asked for others.
  const asked = { asking: news.asking, ...wish, byRequest: false, by: 'visitor', now: news.now } as const;
  const booked = await deciding(till.database, asked, async (tables) => {
    const book = (payment: Payment) => () => bookPaid(tables, till, { news, payment, wish });
    const done = (await onceTold(news, book)(tables)) ?? accepted(undefined);
    if (!done.ok) throw new Rollback(done);
    return done;
  });
  if (booked.ok) return;
  const lost = lostTime(till, { news, wish, refusal: booked.refusal });
  await till.database.write(news.asking, onceTold(news, lost));
}

type Paid = { readonly news: News; readonly payment: Payment; readonly wish: KeptWish };

async function bookPaid(
  tables: Kysely<Tables>,
  till: Till,
  { news, payment, wish }: Paid,
): Promise<Result<void, BookingRefusal>> {
  const { told } = news.event;
  const standing = cameIn(payment, told);
  if (standing === 'over') return accepted(undefined);
  if (standing === 'not-as-asked' || (await isPaidAlready(tables, payment)))
    return accepted(await turnBack(tables, till, { news, payment, wish }));
  const id = WishId.parse(payment.link);
  await lockWish(tables, id);
  await openFile(tables, wish);
  const booked = await bookVisit(tables, {
    ...wish,
    id: wish.appointment,
    by: 'visitor',
    now: news.now,
    tell: true,
  });
  if (!booked.ok) return refused(booked.refusal);
  if (told.kind === 'paid') await keepDeposit(tables, { news, payment, wish });
  if (told.kind === 'card-kept') await keepCard(tables, { card: told.card, wish, news });
  const intent = told.kind === 'paid' ? { intent: told.intent } : {};
  await settlePayment(tables, { id: payment.id, state: 'done', now: news.now, ...intent });
  await concludeWish(tables, { id, chosen: wish.hold, now: news.now, address: till.address() });
  return accepted(undefined);
}

/** In two windows one visit can be paid twice. */
async function isPaidAlready(tables: Kysely<Tables>, { id, link }: Payment): Promise<boolean> {
  const { rows } = await sql`
    select from unwind.payment where link = ${link} and id <> ${id} and state = 'done' and purpose <> 'fee'`.execute(
    tables,
  );
  return rows.length > 0;
}

async function openFile(tables: Kysely<Tables>, { client, file, person }: KeptWish): Promise<void> {
  if (file === 'there') return;
  const rest = { pronouns: '', bornOn: null, address: '', emergencyContact: '' };
  await openClientFile(tables, { id: client, details: { ...person, ...rest } });
}

async function keepDeposit(tables: Kysely<Tables>, { news, payment, wish }: Paid): Promise<void> {
  const taken = await takeDeposit(tables, {
    id: payment.id,
    appointment: wish.appointment,
    client: wish.client,
    now: news.now,
    tenders: [{ kind: 'provider', cents: payment.cents }],
  });
  if (!taken.ok) throw new Error(`a deposit was refused: ${taken.refusal.reason}`);
}

async function keepCard(
  tables: Kysely<Tables>,
  { card, wish, news }: { card: KeptCard; wish: KeptWish; news: News },
): Promise<void> {
  await sql`
    insert into unwind.card_on_file (practice_id, client_id, provider, customer, method, brand, last_four, kept_at)
    values (unwind.asking_practice(), ${wish.client}, ${news.provider}, ${card.customer}, ${card.method}, ${card.brand},
      ${card.lastFour}, ${news.now.toString()})
    on conflict (practice_id, client_id) do update set provider = excluded.provider, customer = excluded.customer,
      method = excluded.method, brand = excluded.brand, last_four = excluded.last_four, kept_at = excluded.kept_at`.execute(
    tables,
  );
}

/** Not what was asked, or asked and paid before: it goes back, its time is let go at once, and of another sum she is told. */
async function turnBack(tables: Kysely<Tables>, till: Till, { news, payment, wish }: Paid): Promise<void> {
  const { event, now } = news;
  await sendBack(tables, news, payment);
  const id = WishId.parse(payment.link);
  const left = await leaveProposal(tables, { id, proposal: wish.hold, now });
  if (left === undefined) await releaseHold(tables, wish.hold);
  if (cameIn(payment, event.told) === 'not-as-asked' && wish.person.email !== '')
    await queueMail(tables, {
      to: wish.person.email,
      ...(await wrongSumLetter(tables, { wish, told: event.told, address: till.address() })),
    });
}

async function sendBack(
  tables: Kysely<Tables>,
  { event: { told }, now }: News,
  payment: Payment,
): Promise<void> {
  if (told.kind === 'paid') await giveBack(tables, { payment, intent: told.intent, cents: told.cents, now });
  else await settlePayment(tables, { id: payment.id, state: 'abandoned', now });
}

/** Paid a second time, or after it ended: whatever came in under another name of the provider's goes back. */
const tooLate =
  (news: News) =>
  (payment: Payment) =>
  async (tables: Kysely<Tables>): Promise<void> => {
    if (cameIn(payment, news.event.told) !== 'over') await sendBack(tables, news, payment);
  };

type Lost = { readonly news: News; readonly wish: KeptWish; readonly refusal: BookingRefusal };

const lostTime =
  (till: Till, { news, wish, refusal }: Lost) =>
  (payment: Payment) =>
  async (tables: Kysely<Tables>): Promise<void> => {
    if (cameIn(payment, news.event.told) === 'over') return;
    await sendBack(tables, news, payment);
    await leaveProposal(tables, { id: WishId.parse(payment.link), proposal: wish.hold, now: news.now });
    const about = await readLostTime(tables, { wish, payment, refusal, address: till.address() });
    if (wish.person.email !== '')
      await queueMail(tables, { to: wish.person.email, ...lostTimeLetter(about) });
  };
