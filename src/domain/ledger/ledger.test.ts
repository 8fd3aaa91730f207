import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balanceOf, emptyLedger, post, type Ledger } from './ledger.ts';
import { credit, debit, sumOf, type Entry, type Transaction } from './transaction.ts';

const at = '2026-03-11T16:00:00Z';
const card = '0198a000-0000-7000-8000-000000000001';
const certificate = { kind: 'certificate', of: card } as const;
const cash = { kind: 'cash' } as const;

const written = (id: number, entries: Entry[], currency = 'USD'): Transaction => ({
  id: `0198a000-0000-7000-8000-${String(id).padStart(12, '0')}`,
  kind: 'certificate-sold',
  at,
  currency,
  words: '',
  entries,
});

const posted = (ledger: Ledger, transaction: Transaction): Ledger => {
  const done = post(ledger, transaction);
  assert.ok(done.ok);
  return done.value;
};

const sale = written(1, [debit(cash, 5000), credit(certificate, 5000)]);

test('[LEDGER-1] what does not sum to zero, and what is in another currency, is refused', () => {
  const crooked = post(emptyLedger('USD'), written(1, [debit(cash, 5000), credit(certificate, 4999)]));
  assert.deepEqual(crooked, { ok: false, refusal: { reason: 'does-not-add-up', by: 1 } });
  const foreign = post(emptyLedger('USD'), written(1, sale.entries, 'EUR'));
  assert.deepEqual(foreign, { ok: false, refusal: { reason: 'other-currency', currency: 'USD' } });
});

test('[LEDGER-2] balances follow from the entries alone', () => {
  const ledger = posted(emptyLedger('USD'), sale);
  assert.equal(balanceOf(ledger, certificate), 5000);
  assert.equal(balanceOf(ledger, cash), 5000);
  const again = ledger.transactions.reduce(posted, emptyLedger('USD'));
  assert.deepEqual(again, ledger);
  assert.equal(sumOf(ledger.transactions.flatMap(({ entries }) => entries)), 0);
});

test('[LEDGER-3] the same id again books nothing', () => {
  const ledger = posted(emptyLedger('USD'), sale);
  assert.equal(posted(ledger, sale), ledger);
});

test('[LEDGER-4] what is owed never goes below zero, and a till may', () => {
  const ledger = posted(emptyLedger('USD'), sale);
  const tooMuch = post(ledger, written(2, [debit(certificate, 5001), credit({ kind: 'revenue' }, 5001)]));
  const no = { reason: 'not-enough', account: certificate, held: 5000, wanted: 5001 };
  assert.deepEqual(tooMuch, { ok: false, refusal: no });
  const paidOut = posted(ledger, written(3, [debit({ kind: 'refunds' }, 9000), debit(cash, -9000)]));
  assert.equal(balanceOf(paidOut, cash), -4000);
});
