import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LedgerSettings } from './ledger-settings.ts';
import { leftAtRisk } from './offline-risk.ts';

const one = 'A1B2';

test('[LEDGER-24] without a connection a certificate is redeemed up to the risk, whatever waits counted in', () => {
  assert.equal(
    LedgerSettings.parse({}).redeemsOfflineUpTo,
    0,
    'a practice that has not said so risks nothing',
  );
  assert.equal(leftAtRisk(0, one, []), 0);
  assert.equal(leftAtRisk(60_00, one, []), 60_00);
  const waiting = [
    { ending: one, cents: 25_00 },
    { ending: 'ZZZZ', cents: 60_00 },
    { ending: one, cents: 20_00 },
  ];
  assert.equal(leftAtRisk(60_00, one, waiting), 15_00);
  assert.equal(leftAtRisk(30_00, one, waiting), 0, 'a limit that was lowered meanwhile leaves nothing');
});

test('[LEDGER-24] however often it is tried, no more than the risk is taken of one certificate', () => {
  const tries = fc.array(fc.record({ ending: fc.constantFrom(one, 'ZZZZ'), cents: fc.nat(50_00) }));
  fc.assert(
    fc.property(fc.nat(100_00), tries, (limit, wishes) => {
      const waiting: (typeof wishes)[number][] = [];
      for (const wish of wishes)
        if (wish.cents <= leftAtRisk(limit, wish.ending, waiting)) waiting.push(wish);
      const taken = waiting.filter(({ ending }) => ending === one).reduce((sum, { cents }) => sum + cents, 0);
      return taken <= limit && leftAtRisk(limit, one, waiting) === limit - taken;
    }),
  );
});
