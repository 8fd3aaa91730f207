import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { ageBand, researchRows, type ResearchRow, weekOf } from './research-rows.ts';

const row = (indication: string, band: string | null): ResearchRow => ({
  indication,
  ageBand: band,
  measure: 'psfs',
  state: 'completed',
  weeksInCare: 8,
  first: 3,
  firstWeek: 0,
  last: 6,
  lastWeek: 8,
  responded: true,
});
const rows = (indication: string, bands: Readonly<Record<string, number>>): ResearchRow[] =>
  Object.entries(bands).flatMap(([band, people]) =>
    Array.from({ length: people }, () => row(indication, band)),
  );
const bandsLeft = (bands: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    [...Map.groupBy(researchRows(rows('neck-pain', bands)), (one) => one.ageBand)].map(([band, of]) => [
      String(band),
      of.length,
    ]),
  );

test('[OUTCOME-35] an age band under five is hidden, with the next smallest where alone it could be told', () => {
  assert.deepEqual(bandsLeft({ '20 to 29': 8, '30 to 39': 6 }), { '20 to 29': 8, '30 to 39': 6 });
  assert.deepEqual(bandsLeft({ '20 to 29': 20, '30 to 39': 3, '40 to 49': 4 }), { '20 to 29': 20, null: 7 });
  assert.deepEqual(bandsLeft({ '20 to 29': 20, '30 to 39': 3, '40 to 49': 9 }), { '20 to 29': 20, null: 12 });
  assert.deepEqual(bandsLeft({ '20 to 29': 2, '30 to 39': 3 }), { null: 5 });
  assert.deepEqual(bandsLeft({ '20 to 29': 2, '30 to 39': 2 }), {});
});

test('[OUTCOME-35] whoever leaves shares indication and age with four others at least, and the order tells nothing', () => {
  const anyRow = fc.record({
    indication: fc.constantFrom('neck-pain', 'migraine', 'scar'),
    band: fc.constantFrom('20 to 29', '30 to 39', '40 to 49', null),
  });
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 60 }), fc.nat(), (people, turn) => {
      const given = people.map(({ indication, band }) => row(indication, band));
      const left = researchRows(given);
      for (const [, group] of Map.groupBy(left, (one) => `${one.indication} ${one.ageBand}`))
        assert.ok(group.length >= 5);
      const at = given.length === 0 ? 0 : turn % given.length;
      assert.deepEqual(researchRows([...given.slice(at), ...given.slice(0, at)]), left);
    }),
  );
});

test('[OUTCOME-35] ages by ten years, days by whole weeks from the start', () => {
  assert.deepEqual([5, 19, 20, 29, 79, 80, 101].map(ageBand), [
    'under 20',
    'under 20',
    '20 to 29',
    '20 to 29',
    '70 to 79',
    '80 and over',
    '80 and over',
  ]);
  assert.deepEqual([-8, -7, -1, 0, 6, 7].map(weekOf), [-2, -1, -1, 0, 0, 1]);
});
