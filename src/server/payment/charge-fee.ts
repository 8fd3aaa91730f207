import { sql } from 'kysely';
import { visitInWords } from '#domain/payment/provider-words.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import { chargeFee as bookFee } from '#server/ledger/deposits.ts';
import { practiceZone } from '#server/diary/diary.ts';
import { cardOf } from './card-on-file.ts';
import { lockPayment, settlePayment, type Payment } from './payment-book.ts';
import type { OnlineProvider } from './payment-provider.ts';
import type { Till } from './till.ts';
import { feeOf, noteOwed } from './visit-fee.ts';

type Charging = {
  readonly asking: AskingAsVisitor;
  readonly now: Temporal.Instant;
  readonly payment: Payment;
  readonly provider: OnlineProvider;
};

/** Charges a fee to the card on file. A card that is declined leaves it owed. */
export async function chargeFee(till: Till, { asking, payment, provider, now }: Charging): Promise<void> {
  const { card, words } = await till.database.unaudited.read(asking, async (tables) => {
    const zone = await practiceZone(tables);
    const { rows } = await sql<{ startsAt: string }>`
      select unwind.instant_text(lower(during)) as "startsAt" from unwind.appointment where id = ${payment.link}`.execute(
      tables,
    );
    const startsAt = rows[0]?.startsAt;
    return {
      card: await cardOf(tables),
      words: startsAt === undefined ? 'Visit' : visitInWords(Temporal.Instant.from(startsAt), zone),
    };
  });
  const { id, cents, currency } = payment;
  const charged =
    card === undefined
      ? undefined
      : await provider.charge({ id, card, cents, currency, words: `${words}: fee` });
  await till.database.write(asking, async (tables) => {
    const locked = await lockPayment(tables, id);
    if (locked?.state !== 'asked') return;
    if (charged === undefined || !charged.ok) {
      await settlePayment(tables, { id, state: 'abandoned', now });
      return noteOwed(tables, { appointment: payment.link, cents });
    }
    await settlePayment(tables, { id, state: 'done', intent: charged.value.intent, now });
    const fee = await feeOf(tables, payment.link);
    const tenders = [{ kind: 'provider', cents } as const];
    const why = fee?.why ?? 'late-cancellation';
    const booked = await bookFee(tables, { id, appointment: payment.link, now, fee: cents, why, tenders });
    if (!booked.ok) throw new Error(`a fee was refused: ${booked.refusal.reason}`);
  });
}
