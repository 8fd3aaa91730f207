import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BookingRules } from '#domain/scheduling/booking-rules.ts';
import { paymentFor, type VisitHistory } from './policy.ts';

const now = Temporal.Instant.from('2026-03-11T13:00:00Z');
const daysAgo = (days: number): Temporal.Instant => now.subtract({ hours: 24 * days });
const known = (...missed: Temporal.Instant[]): VisitHistory => ({ treated: 3, missed });
type Asks = Partial<BookingRules['payment']>;
const asked = (payment: Asks, history: VisitHistory | null, price = 12_000) =>
  paymentFor({ rules: BookingRules.parse({ payment }), price, history, now });

test('[PAY-1] where the practice asks for nothing, nobody is asked, whatever she missed', () => {
  const missedOften = known(...[1, 2, 3, 4].map(daysAgo));
  for (const who of ['everybody', 'new-clients', 'no-shows', 'new-clients-and-no-shows'] as const)
    assert.deepEqual(asked({ asks: 'nothing', of: who }, missedOften), { ask: 'nothing' });
});

test('[PAY-2] it asks everybody, new clients, or those who missed visits', () => {
  const deposit = { asks: 'deposit', deposit: 4000 } as const;
  const yes = { ask: 'deposit', cents: 4000 };
  const no = { ask: 'nothing' };
  const neverCame: VisitHistory = { treated: 0, missed: [] };
  assert.deepEqual(asked({ ...deposit, of: 'everybody' }, known()), yes);
  assert.deepEqual(asked({ ...deposit, of: 'new-clients' }, null), yes);
  assert.deepEqual(
    asked({ ...deposit, of: 'new-clients' }, neverCame),
    yes,
    'booked before, and not yet treated',
  );
  assert.deepEqual(asked({ ...deposit, of: 'new-clients' }, known(daysAgo(9))), no);
  assert.deepEqual(asked({ ...deposit, of: 'no-shows' }, null), no);
  assert.deepEqual(asked({ ...deposit, of: 'no-shows' }, known(daysAgo(9))), yes);
  assert.deepEqual(asked({ ...deposit, of: 'new-clients-and-no-shows' }, null), yes);
  assert.deepEqual(asked({ ...deposit, of: 'new-clients-and-no-shows' }, known()), no);
});

test('[PAY-3] the more visits she missed the more is asked; the stricter of rule and level counts', () => {
  const card = { asks: 'card', deposit: 4000, of: 'everybody' } as const;
  assert.deepEqual(asked(card, known()), { ask: 'card', cents: 12_000 });
  assert.deepEqual(asked(card, known(daysAgo(1))), { ask: 'deposit', cents: 4000 });
  assert.deepEqual(asked(card, known(daysAgo(1), daysAgo(2))), { ask: 'prepay', cents: 12_000 });
  assert.deepEqual(asked(card, known(...[1, 2, 3].map(daysAgo))), { ask: 'call' });
  assert.deepEqual(asked({ ...card, asks: 'prepay' }, known(daysAgo(1))), { ask: 'prepay', cents: 12_000 });
});

test('[PAY-4] a missed visit counts for two years', () => {
  const deposit = { asks: 'deposit', deposit: 4000, of: 'no-shows' } as const;
  assert.deepEqual(asked(deposit, known(daysAgo(730))), { ask: 'deposit', cents: 4000 });
  assert.deepEqual(asked(deposit, known(daysAgo(731))), { ask: 'nothing' });
});

test('[PAY-5] a deposit is never more than the price, and half of it where no sum is named', () => {
  const deposit = { asks: 'deposit', of: 'everybody' } as const;
  assert.deepEqual(asked({ ...deposit, deposit: 20_000 }, null), { ask: 'deposit', cents: 12_000 });
  assert.deepEqual(asked({ ...deposit, deposit: 0 }, null, 7001), { ask: 'deposit', cents: 3501 });
});

test('[PAY-6] a visit without a price asks for no money', () => {
  for (const asks of ['deposit', 'prepay'] as const)
    assert.deepEqual(asked({ asks, deposit: 4000, of: 'everybody' }, null, 0), { ask: 'nothing' });
});
