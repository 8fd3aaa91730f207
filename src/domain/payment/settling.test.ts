import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { noTax } from '#domain/ledger/tax.ts';
import { billOf, changeFor, leftToCharge, openOf } from './settling.ts';

const sales = { mode: 'exclusive', rate: 8250, name: 'Sales tax' } as const;
const cents = fc.nat(1_000_000);

test('[PAY-10] a bill is the price less what was taken off, with its tax, plus the tip', () => {
  assert.equal(billOf({ price: 12_000, off: 2000, tip: 1500, tax: sales }), 10_000 + 825 + 1500);
  assert.equal(billOf({ price: 12_000, off: 15_000, tip: 0, tax: sales }), 0);
  assert.equal(billOf({ price: 12_000, off: 0, tip: 1000, tax: { ...sales, mode: 'inclusive' } }), 13_000);
});

test('[PAY-11] what is paid ahead and what is due make the bill; what is beyond it goes back', () => {
  fc.assert(
    fc.property(cents, cents, (bill, ahead) => {
      const { due, covered, back } = openOf(bill, ahead);
      assert.equal(due + covered, bill);
      assert.equal(covered + back, ahead);
      assert.ok(due === 0 || back === 0);
    }),
  );
});

test('[PAY-12] cash beyond what is due gives change', () => {
  assert.deepEqual(changeFor(14_000, 15_000), { pays: 14_000, change: 1000 });
  assert.deepEqual(changeFor(14_000, 10_000), { pays: 10_000, change: 0 });
});

test('[PAY-14] what certificates paid already is taxed once', () => {
  const whole = billOf({ price: 12_000, off: 0, tip: 0, tax: sales });
  const rest = billOf({ price: leftToCharge(12_000, 5000, sales), off: 0, tip: 0, tax: sales });
  assert.ok(Math.abs(whole - 5000 - rest) <= 1, 'to the cent that rounding a line may take');
  assert.equal(leftToCharge(12_000, 5000, noTax), 7000);
  assert.equal(leftToCharge(12_000, 20_000, noTax), 0);
});
