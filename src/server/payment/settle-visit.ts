import type { Kysely } from 'kysely';
import type { Contract } from '#contract/contract.ts';
import type { SettlePayment, SettleRefusal, VisitBill } from '#contract/payment.ts';
import type { AppointmentId } from '#domain/base/ids.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { Payment } from '#domain/ledger/settle-visit.ts';
import { billOf, leftToCharge, openOf } from '#domain/payment/settling.ts';
import type { Tables } from '#server/database/tables.ts';
import { findCertificate } from '#server/ledger/find-certificate.ts';
import { usePackage } from '#server/ledger/packages.ts';
import { payVisit } from '#server/ledger/pay-visit.ts';
import { isBooked } from '#server/ledger/post-transaction.ts';
import type { Call } from '#server/http/handler.ts';
import { derivedId } from './derived-id.ts';
import { readVisitBill, type ReadBill } from './visit-bill.ts';

type Body = Call<Contract['settleVisit']>['body'];
export type Settling = {
  readonly appointment: AppointmentId;
  readonly body: Body;
  readonly now: Temporal.Instant;
};
type Answer = Promise<Result<VisitBill, SettleRefusal>>;

/** Settles a visit whole, inside the caller's transaction: what is refused leaves nothing written. */
export async function settleVisit(tables: Kysely<Tables>, settling: Settling): Answer {
  const { appointment, body } = settling;
  const read = await readVisitBill(tables, appointment);
  if (await isDone(tables, body.id)) return accepted(read.bill);
  if (read.bill.isSettled) return refused({ reason: 'settled-already' });
  if (read.bill.givenUp !== null) return refused({ reason: 'given-up' });
  if (body.package !== null) return byPackage(tables, settling, read);
  const payments = await namedPayments(tables, body.payments);
  if (!payments.ok) return payments;
  return pay(tables, { ...settling, read, payments: payments.value, price: priceOf(read.bill, body) });
}

/** Either half of a settlement by package says that it was done. */
const isDone = async (tables: Kysely<Tables>, id: string): Promise<boolean> =>
  (await isBooked(tables, id)) || isBooked(tables, derivedId(id, 'package'));

const priceOf = ({ price, redeemed, tax }: VisitBill, { off }: Body): number =>
  leftToCharge(price - Math.min(off, price), redeemed, tax);

/** The package pays the price; a tip is paid as money. */
async function byPackage(tables: Kysely<Tables>, settling: Settling, read: ReadBill): Answer {
  const { appointment, body, now } = settling;
  const about = {
    id: derivedId(body.id, 'package'),
    package: body.package ?? '',
    client: read.client,
    appointment,
    now,
  };
  const used = await usePackage(tables, about);
  if (!used.ok) return used;
  if (body.tip === 0 && body.payments.length === 0 && read.bill.ahead === 0)
    return accepted((await readVisitBill(tables, appointment)).bill);
  const payments = await namedPayments(tables, body.payments);
  if (!payments.ok) return payments;
  return pay(tables, { ...settling, read, payments: payments.value, price: 0 });
}

type Paying = Settling & {
  readonly read: ReadBill;
  readonly payments: readonly Payment[];
  readonly price: number;
};

async function pay(tables: Kysely<Tables>, paying: Paying): Answer {
  const { appointment, body, read, payments, price, now } = paying;
  const { tax, ahead } = read.bill;
  const total = billOf({ price, off: 0, tip: body.tip, tax });
  const { due, covered } = openOf(total, ahead);
  const by = payments.reduce((sum, { cents }) => sum + cents, 0) - due;
  if (by > 0) return refused({ reason: 'more-than-due', due });
  const deposit: Payment[] = covered === 0 ? [] : [{ kind: 'deposit', of: appointment, cents: covered }];
  const paid = await payVisit(tables, {
    id: body.id,
    appointment,
    client: read.client,
    now,
    price,
    tip: body.tip,
    payments: [...deposit, ...payments.filter(({ cents }) => cents > 0)],
  });
  return paid.ok ? accepted((await readVisitBill(tables, appointment)).bill) : paid;
}

/** Certificates by their code; what stands on one is asked again where it is booked. */
async function namedPayments(
  tables: Kysely<Tables>,
  payments: readonly SettlePayment[],
): Promise<Result<Payment[], SettleRefusal>> {
  const named: Payment[] = [];
  for (const payment of payments) {
    if (payment.kind !== 'certificate') {
      named.push(payment);
      continue;
    }
    const found = await findCertificate(tables, { code: payment.code });
    if (found === undefined) return refused({ reason: 'unknown-code' });
    named.push({ kind: 'certificate', of: found.id, cents: payment.cents });
  }
  return accepted(named);
}
