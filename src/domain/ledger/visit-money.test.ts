import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ClientId, PackageId, ServiceId } from '#domain/base/ids.ts';
import { chargeFee, collectFee, returnDeposit, takeDeposit } from './deposit.ts';
import {
  refundPackage,
  sellPackage,
  upgradeDifference,
  upgradePackage,
  usePackage,
  worthOfOne,
  type PackageState,
} from './package.ts';
import { receiptNumber } from './receipt-number.ts';
import { refundVisit, settleVisit, totalOf } from './settle-visit.ts';
import { noTax, taxOf, taxWithin } from './tax.ts';
import { sumOf } from './transaction.ts';

const [ruth, leila, samuel] = [1, 2, 3].map((n) => ClientId.parse(`0198a000-0000-7000-8000-00000000000${n}`));
if (!ruth || !leila || !samuel) throw new Error('three clients');
const visit = '0198a000-0000-7000-8000-000000000030';
const fiveVisits: PackageState = {
  id: PackageId.parse('0198a000-0000-7000-8000-000000000020'),
  holder: ruth,
  shared: [leila],
  service: ServiceId.parse('0198a000-0000-7000-8000-000000000021'),
  left: 5,
  held: 49_999,
  ended: false,
};

test('[LEDGER-13] equal shares in whole cents, and the last visit takes the rest', () => {
  assert.deepEqual(
    [worthOfOne({ held: 49_999, left: 5 }), worthOfOne({ held: 10_003, left: 1 })],
    [9999, 10_003],
  );
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 60 }), (price, visits) => {
      let state = { held: price, left: visits };
      const earned: number[] = [];
      while (state.left > 0) {
        const worth = worthOfOne(state);
        earned.push(worth);
        state = { held: state.held - worth, left: state.left - 1 };
      }
      assert.equal(state.held, 0);
      assert.equal(
        earned.reduce((sum, one) => sum + one, 0),
        price,
      );
      assert.ok(Math.max(...earned) - Math.min(...earned) <= 1);
    }),
  );
  assert.ok(sellPackage(fiveVisits.id, [{ kind: 'card', cents: 49_999 }]).ok);
});

test('[LEDGER-14] the holder and her family use it, nobody else, and not once too often', () => {
  for (const client of [ruth, leila]) assert.ok(usePackage(fiveVisits, { client, tax: noTax }).ok);
  assert.deepEqual(usePackage(fiveVisits, { client: samuel, tax: noTax }), {
    ok: false,
    refusal: { reason: 'not-theirs' },
  });
  const used = usePackage({ ...fiveVisits, left: 0, held: 0 }, { client: ruth, tax: noTax });
  assert.deepEqual(used, { ok: false, refusal: { reason: 'no-visits-left' } });
  const ended = usePackage({ ...fiveVisits, ended: true }, { client: ruth, tax: noTax });
  assert.deepEqual(ended, { ok: false, refusal: { reason: 'package-ended' } });
});

test('[LEDGER-15] from 60 to 90 minutes for the difference of each visit that is left', () => {
  const difference = upgradeDifference(5, { from: 12_000, to: 17_000 });
  assert.equal(difference, 25_000);
  assert.equal(upgradeDifference(5, { from: 17_000, to: 12_000 }), 0);
  const done = upgradePackage(fiveVisits, { difference, tenders: [{ kind: 'card', cents: 25_000 }] });
  assert.ok(done.ok && sumOf(done.value) === 0);
  const short = upgradePackage(fiveVisits, { difference, tenders: [{ kind: 'card', cents: 24_999 }] });
  assert.deepEqual(short, { ok: false, refusal: { reason: 'does-not-add-up', by: -1 } });
});

test('[LEDGER-16] given back at what was paid for the visits that are left', () => {
  const { held } = fiveVisits;
  const after = { ...fiveVisits, left: 4, held: held - worthOfOne(fiveVisits) };
  const back = refundPackage(after, 'card');
  assert.deepEqual(back.ok && back.value.at(-1), { account: { kind: 'card' }, cents: -40_000 });
});

test('[LEDGER-17] a deposit is taken, and given back no further than it reaches', () => {
  const taken = takeDeposit(visit, [{ kind: 'provider', cents: 3000 }]);
  assert.ok(taken.ok && sumOf(taken.value) === 0);
  assert.ok(returnDeposit({ visit, held: 3000 }, [{ kind: 'provider', cents: 3000 }]).ok);
  const more = returnDeposit({ visit, held: 3000 }, [{ kind: 'provider', cents: 3001 }]);
  assert.deepEqual(more, { ok: false, refusal: { reason: 'not-enough', held: 3000, wanted: 3001 } });
});

test('[LEDGER-18] a visit paid from three places at once, or refused by how much it is off', () => {
  const charge = { price: 12_000, tip: 2000, tax: { mode: 'exclusive', rate: 8875, name: 'Tax' } as const };
  assert.equal(totalOf(charge), 15_065);
  const payments = [
    { kind: 'deposit', of: visit, cents: 3000 },
    { kind: 'certificate', of: fiveVisits.id, cents: 10_000 },
    { kind: 'cash', cents: 2065 },
  ] as const;
  const paid = settleVisit(charge, payments);
  assert.ok(paid.ok && sumOf(paid.value) === 0);
  const off = settleVisit(charge, payments.slice(0, 2));
  assert.deepEqual(off, { ok: false, refusal: { reason: 'does-not-add-up', by: -2065 } });
});

test('[LEDGER-19] a tip lies apart and is not taxed', () => {
  const charge = { price: 10_000, tip: 1500, tax: { mode: 'inclusive', rate: 20_000, name: 'VAT' } as const };
  const paid = settleVisit(charge, [{ kind: 'card', cents: 11_500 }]);
  assert.deepEqual(paid.ok && paid.value.slice(1), [
    { account: { kind: 'revenue' }, cents: -8333 },
    { account: { kind: 'tax' }, cents: -1667 },
    { account: { kind: 'tips' }, cents: -1500 },
  ]);
});

test('[LEDGER-20] tax added and taken apart again gives the same cents', () => {
  const rule = { mode: 'exclusive', rate: 8875, name: 'Tax' } as const;
  assert.deepEqual(taxOf(12_000, rule), { net: 12_000, tax: 1065 });
  assert.deepEqual(taxOf(2, { ...rule, rate: 25_000 }), { net: 2, tax: 1 }, 'a half goes up');
  assert.deepEqual(taxOf(12_000, { ...rule, mode: 'inclusive', rate: 20_000 }), { net: 10_000, tax: 2000 });
  fc.assert(
    fc.property(fc.nat(100_000_000), fc.nat(50_000), (price, rate) => {
      const { net, tax } = taxOf(price, { ...rule, rate });
      assert.deepEqual(taxWithin(net + tax, { ...rule, rate }), { net: price, tax });
    }),
  );
});

test('[LEDGER-21] money back takes its tax with it', () => {
  const rule = { mode: 'exclusive', rate: 10_000, name: 'Tax' } as const;
  const back = refundVisit([{ kind: 'card', cents: 11_000 }], rule);
  assert.deepEqual(back.ok && back.value, [
    { account: { kind: 'refunds' }, cents: 10_000 },
    { account: { kind: 'tax' }, cents: 1000 },
    { account: { kind: 'card' }, cents: -11_000 },
  ]);
});

test('[LEDGER-22] a fee comes out of the deposit first, without tax', () => {
  const fee = chargeFee({ visit, held: 3000 }, 5000, [{ kind: 'card', cents: 2000 }]);
  assert.deepEqual(fee.ok && fee.value, [
    { account: { kind: 'deposit', of: visit }, cents: 3000 },
    { account: { kind: 'card' }, cents: 2000 },
    { account: { kind: 'fees' }, cents: -5000 },
  ]);
  const uncovered = chargeFee({ visit, held: 3000 }, 5000, []);
  assert.deepEqual(uncovered, { ok: false, refusal: { reason: 'does-not-add-up', by: -2000 } });
});

test('[LEDGER-25] what is owed of a fee is collected in parts, and never more of it', () => {
  const part = collectFee(2000, [{ kind: 'cash', cents: 1500 }]);
  assert.deepEqual(part.ok && part.value, [
    { account: { kind: 'cash' }, cents: 1500 },
    { account: { kind: 'fees' }, cents: -1500 },
  ]);
  const more = collectFee(500, [{ kind: 'card', cents: 501 }]);
  assert.deepEqual(more, { ok: false, refusal: { reason: 'does-not-add-up', by: 1 } });
  assert.deepEqual(collectFee(0, []), { ok: false, refusal: { reason: 'nothing-to-do' } });
});

test('[LEDGER-23] a receipt shows the year and a number without a gap', () => {
  assert.equal(receiptNumber(Temporal.PlainDate.from('2026-03-11'), 42), '2026-00042');
});
