import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BookingRules } from '#domain/scheduling/booking-rules.ts';
import { feeFor, payFee, settleFee, waiveFee, type FeeStanding } from './fee.ts';

const startsAt = Temporal.Instant.from('2026-03-12T18:00:00Z');
const rules = BookingRules.parse({
  freeUntilHours: 24,
  lateFee: { percent: 50 },
  noShowFee: { percent: 100 },
});
const cancelled = (secondsBefore: number, by: 'staff' | 'client' = 'client', price = 12_000) =>
  feeFor({ rules, price, startsAt, why: 'cancelled', by, at: startsAt.subtract({ seconds: secondsBefore }) });
const DAY = 24 * 3600;

test('[PAY-7] cancelling costs nothing until so many hours before, to the second, nor when the practice cancels', () => {
  assert.equal(cancelled(DAY), 0);
  assert.equal(cancelled(DAY - 1), 6000);
  assert.equal(cancelled(60, 'staff'), 0);
});

test('[PAY-8] a fee is its share of the price, half a cent up, and never more', () => {
  assert.equal(feeFor({ rules, price: 12_000, startsAt, why: 'no-show' }), 12_000);
  assert.equal(cancelled(60, 'client', 7001), 3501);
  fc.assert(
    fc.property(fc.nat(1_000_000_00), fc.nat(100), (price, percent) => {
      const fee = feeFor({
        rules: BookingRules.parse({ noShowFee: { percent } }),
        price,
        startsAt,
        why: 'no-show',
      });
      assert.ok(Number.isInteger(fee) && fee >= 0 && fee <= price);
      assert.ok(Math.abs(fee - (price * percent) / 100) <= 0.5);
    }),
  );
});

test('[PAY-9] a fee comes from what was paid ahead, then the card, else it is owed; the rest goes back', () => {
  assert.deepEqual(settleFee(3000, { ahead: 4000, card: 'none' }), {
    fromAhead: 3000,
    fromCard: 0,
    owed: 0,
    back: 1000,
  });
  assert.deepEqual(settleFee(6000, { ahead: 4000, card: 'on-file' }), {
    fromAhead: 4000,
    fromCard: 2000,
    owed: 0,
    back: 0,
  });
  assert.deepEqual(settleFee(6000, { ahead: 4000, card: 'none' }), {
    fromAhead: 4000,
    fromCard: 0,
    owed: 2000,
    back: 0,
  });
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), fc.constantFrom('on-file', 'none'), (fee, ahead, card) => {
      const { fromAhead, fromCard, owed, back } = settleFee(fee, { ahead, card });
      assert.equal(fromAhead + fromCard + owed, fee);
      assert.equal(fromAhead + back, ahead);
      assert.ok([fromAhead, fromCard, owed, back].every((cents) => cents >= 0));
    }),
  );
});

test('[PAY-15] a fee is paid in parts, never beyond what is owed, and what is let go of is owed no longer', () => {
  const owing = { cents: 6000, fromAhead: 4000, fromCard: 0, paid: 0, waived: 0, owed: 2000 };
  const part = payFee(owing, 1500);
  assert.deepEqual(part, { ok: true, value: { ...owing, paid: 1500, owed: 500 } });
  assert.deepEqual(payFee(owing, 2001), { ok: false, refusal: { reason: 'more-than-due', due: 2000 } });
  assert.deepEqual(waiveFee(owing), { ...owing, waived: 2000, owed: 0 });
  assert.deepEqual(payFee(waiveFee(owing), 1), { ok: false, refusal: { reason: 'nothing-to-do' } });
  const step = fc.oneof(fc.nat(5000), fc.constant('waive' as const));
  fc.assert(
    fc.property(fc.nat(20_000), fc.nat(20_000), fc.array(step), (cents, ahead, steps) => {
      const { fromAhead, fromCard, owed } = settleFee(cents, { ahead, card: 'none' });
      let fee: FeeStanding = { cents, fromAhead, fromCard, owed, paid: 0, waived: 0 };
      for (const one of steps) {
        const next = one === 'waive' ? { ok: true as const, value: waiveFee(fee) } : payFee(fee, one);
        if (next.ok) fee = next.value;
        const { paid, waived } = fee;
        assert.equal(fromAhead + fromCard + paid + waived + fee.owed, cents);
        assert.ok([paid, waived, fee.owed].every((some) => some >= 0));
      }
    }),
  );
});
