import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { itemOf } from '#domain/screening/items.ts';
import { phq2Score, phq9Score, phqChoices, phqLead } from './phq.ts';

const values = (...scores: readonly (number | null)[]): Map<string, number> =>
  new Map(
    scores.flatMap((score, place): [string, number][] =>
      score === null ? [] : [[`phq-${place + 1}`, score]],
    ),
  );

test('[INTAKE-60] the PHQ keeps its published wording to the letter', () => {
  assert.deepEqual(
    Array.from({ length: 9 }, (_, place) => itemOf(`phq-${place + 1}`)?.ask),
    [
      'Little interest or pleasure in doing things',
      'Feeling down, depressed, or hopeless',
      'Trouble falling or staying asleep, or sleeping too much',
      'Feeling tired or having little energy',
      'Poor appetite or overeating',
      'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
      'Trouble concentrating on things, such as reading the newspaper or watching television',
      'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
      'Thoughts that you would be better off dead or of hurting yourself in some way',
    ],
  );
  assert.equal(
    phqLead,
    'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  );
  assert.deepEqual(
    phqChoices.map(({ value, words }) => `${value} ${words}`),
    ['0 Not at all', '1 Several days', '2 More than half the days', '3 Nearly every day'],
  );
});

test('[INTAKE-61] the PHQ-2 is the sum of its two items, and needs both', () => {
  assert.equal(phq2Score(values(1, 2)), 3);
  assert.equal(phq2Score(values(0, 0)), 0);
  assert.equal(phq2Score(values(3, null)), null);
});

test('[INTAKE-62] the PHQ-9 is the sum of nine; up to two missing count as the mean of the rest, of three there is no total', () => {
  assert.deepEqual(phq9Score(values(1, 1, 1, 1, 1, 1, 1, 1, 0)), { total: 8, band: 'mild', item9: 0 });
  assert.equal(phq9Score(values(2, 2, null, 2, 2, 2, 2, 2, 1)).total, 17);
  assert.equal(phq9Score(values(1, 1, null, null, 1, 1, 1, 1, 1)).total, 9);
  assert.deepEqual(phq9Score(values(1, 1, null, null, null, 1, 1, 1, 1)), {
    total: null,
    band: null,
    item9: 1,
  });
});

test('[INTAKE-63] item 9 is never made up: without its answer nobody was screened, and there is no total', () => {
  assert.deepEqual(phq9Score(values(3, 3, 3, 3, 3, 3, 3, 3, null)), {
    total: null,
    band: null,
    item9: 'not-screened',
  });
});

const bandAt = (total: number): string | null => {
  const scores = Array.from({ length: 9 }, (_, place) => Math.min(3, Math.max(0, total - 3 * place)));
  return phq9Score(values(...scores)).band;
};

test('[INTAKE-64] bands begin at 0, 5, 10, 15 and 20', () => {
  assert.deepEqual(
    [0, 4, 5, 9, 10, 14, 15, 19, 20, 27].map(bandAt),
    ['minimal', 'minimal', 'mild', 'mild', 'moderate', 'moderate'].concat([
      'moderately-severe',
      'moderately-severe',
      'severe',
      'severe',
    ]),
  );
});

test('[INTAKE-62] whatever is answered, a total lies between 0 and 27 and grows with every item', () => {
  const score = fc.integer({ min: 0, max: 3 });
  fc.assert(
    fc.property(fc.array(score, { minLength: 9, maxLength: 9 }), fc.nat(8), (scores, place) => {
      const { total } = phq9Score(values(...scores));
      assert.ok(total !== null && total >= 0 && total <= 27);
      const more = scores.map((one, index) => (index === place ? Math.min(3, one + 1) : one));
      assert.ok((phq9Score(values(...more)).total ?? -1) >= total);
    }),
  );
});
