import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VisitBill } from '#contract/payment.ts';
import { newDraft, newLine, reckon } from './settle-model.ts';

const bill: VisitBill = {
  currency: 'USD',
  clientName: 'Ruth Alder',
  service: 'Myofascial release, 60 minutes',
  startsAt: '2026-03-12T18:00:00Z',
  price: 12_000,
  tax: { mode: 'exclusive', rate: 0, name: 'Tax' },
  ahead: 4000,
  redeemed: 0,
  isSettled: false,
  refundable: 4000,
  givenUp: null,
  fee: null,
  owes: [],
  card: null,
  packages: [],
  lines: [],
};

const paying = (amount: string) => reckon(bill, { ...newDraft(), lines: [{ ...newLine(), amount }] });

test('an empty amount is what is due; what was paid ahead is taken off first', () => {
  const { due, payments, missing } = reckon(bill, { ...newDraft(), tip: '20' });
  assert.equal(due, 10_000);
  assert.deepEqual(payments, [{ kind: 'card', cents: 10_000 }]);
  assert.equal(missing, 0);
});

test('several ways come to what is due, and cash beyond it is change', () => {
  const lines = [
    { ...newLine('certificate'), code: '7K4M-0000-0000-0000', amount: '50' },
    { ...newLine('cash'), amount: '40' },
  ];
  const { payments, missing, change } = reckon(bill, { ...newDraft(), lines });
  assert.deepEqual(
    payments.map(({ kind, cents }) => [kind, cents]),
    [
      ['certificate', 5000],
      ['cash', 3000],
    ],
  );
  assert.deepEqual([missing, change], [0, 1000]);
});

test('too little and too much are told apart, and what is no amount is not sent', () => {
  assert.equal(paying('70').missing, 1000);
  assert.equal(paying('90').missing, -1000);
  assert.equal(paying('much').isReadable, false);
});

test('a package pays the price, and the tip is paid as money', () => {
  const free = { ...bill, ahead: 0 };
  const { due, net } = reckon(free, { ...newDraft(), packageId: 'any', tip: '15' });
  assert.deepEqual([due, net], [1500, 0]);
});
