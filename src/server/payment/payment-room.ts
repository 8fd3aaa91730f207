import type { Contract } from '#contract/contract.ts';
import type { SettleRefusal, VisitBill } from '#contract/payment.ts';
import type { AppointmentId } from '#domain/base/ids.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import { billOf, leftToCharge, openOf } from '#domain/payment/settling.ts';
import type { Clock } from '#server/base/clock.ts';
import { Rollback, type Database, type Work } from '#server/database/database.ts';
import type { Handler } from '#server/http/handler.ts';
import { returnDeposit, takeDeposit } from '#server/ledger/deposits.ts';
import { refundVisit as giveBack } from '#server/ledger/pay-visit.ts';
import { isBooked } from '#server/ledger/post-transaction.ts';
import { collectFee as collect, waiveFee as waive } from './open-fee.ts';
import { printReceipt } from './print-receipt.ts';
import { settleVisit as settle } from './settle-visit.ts';
import { readVisitBill } from './visit-bill.ts';

type Settled = Result<VisitBill, SettleRefusal>;

/** Settling a visit with the client: at the desk, or in the room. */
export function paymentRoom(database: Database, clock: Clock) {
  const visitBill: Handler<Contract['visitBill']> = ({ asking, params }) =>
    database.read(asking, async (tables) => accepted((await readVisitBill(tables, params.appointment)).bill));

  const settleVisit: Handler<Contract['settleVisit']> = ({ asking, params, body }) =>
    database.write(
      asking,
      whole((tables) => settle(tables, { ...params, body, now: clock.now() })),
    );

  const payVisitAhead: Handler<Contract['payVisitAhead']> = ({ asking, params, body }) =>
    database.write(asking, whole(partOf({ ...params, ...body, now: clock.now() })));

  const refundVisit: Handler<Contract['refundVisit']> = ({ asking, params, body }) =>
    database.write(asking, whole(refundOf({ ...params, ...body, now: clock.now() })));

  const visitReceipt: Handler<Contract['visitReceipt']> = ({ asking, params }) =>
    database.write(asking, (tables) => printReceipt(tables, params));

  const collectFee: Handler<Contract['collectFee']> = ({ asking, params, body }) =>
    database.write(
      asking,
      whole((tables) => collect(tables, { ...params, ...body, now: clock.now() })),
    );

  const waiveFee: Handler<Contract['waiveFee']> = ({ asking, params, body }) =>
    database.write(asking, async (tables) => {
      await waive(tables, { ...params, ...body });
      return accepted((await readVisitBill(tables, params.appointment)).bill);
    });

  return { visitBill, settleVisit, payVisitAhead, refundVisit, visitReceipt, collectFee, waiveFee };
}

/** Refused, nothing of it is written. */
const whole =
  (work: Work<Settled>): Work<Settled> =>
  async (tables) => {
    const done = await work(tables);
    if (!done.ok) throw new Rollback(done);
    return done;
  };

type Moving = Pick<Parameters<Handler<Contract['refundVisit']>>[0]['body'], 'id' | 'tender'> & {
  readonly appointment: AppointmentId;
  readonly now: Temporal.Instant;
};

const partOf =
  ({ appointment, id, tender, now }: Moving): Work<Settled> =>
  async (tables) => {
    const { client, bill } = await readVisitBill(tables, appointment);
    if (await isBooked(tables, id)) return accepted(bill);
    if (bill.isSettled) return refused({ reason: 'settled-already' });
    if (bill.givenUp !== null) return refused({ reason: 'given-up' });
    const price = leftToCharge(bill.price, bill.redeemed, bill.tax);
    const { due } = openOf(billOf({ price, off: 0, tip: 0, tax: bill.tax }), bill.ahead);
    if (tender.cents > due) return refused({ reason: 'more-than-due', due });
    const taken = await takeDeposit(tables, { id, appointment, client, now, tenders: [tender] });
    return taken.ok ? accepted((await readVisitBill(tables, appointment)).bill) : taken;
  };

const refundOf =
  ({ appointment, id, tender, now }: Moving): Work<Settled> =>
  async (tables) => {
    const { client, bill } = await readVisitBill(tables, appointment);
    if (await isBooked(tables, id)) return accepted(bill);
    if (tender.cents > bill.refundable) return refused({ reason: 'more-than-paid', paid: bill.refundable });
    const about = { id, appointment, client, now, tenders: [tender] };
    const back = bill.isSettled ? await giveBack(tables, about) : await returnDeposit(tables, about);
    return back.ok ? accepted((await readVisitBill(tables, appointment)).bill) : back;
  };
