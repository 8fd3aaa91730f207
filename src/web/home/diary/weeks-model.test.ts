import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noted, ZONE } from '#test/diary-telling.ts';
import { mondaysIn, pictureOf, weeksBack } from './weeks-model.ts';

const NOW = '2026-01-28T20:00:00Z';
const weeks = (facts: Parameters<typeof weeksBack>[0]['diary']) =>
  weeksBack({ diary: facts, played: [] }, ZONE, NOW);

test('[DIARY-4] the picture draws no line over a day of which nothing was said', () => {
  const facts = ['26', '27', '23'].map((day) => noted(`2026-01-${day}T20:00:00Z`, { pain: 4 }));
  const { dots, lines } = pictureOf(weeks(facts), 'pain');
  assert.deepEqual(
    dots.map(({ day }) => day),
    ['2026-01-23', '2026-01-26', '2026-01-27'],
  );
  assert.deepEqual(
    lines.map(({ from, to }) => [from.day, to.day]),
    [['2026-01-26', '2026-01-27']],
  );
  assert.deepEqual(pictureOf(weeks(facts), 'mood').dots, []);
});

test('[DIARY-3] what was written later is drawn as such, and lies on its own day', () => {
  const late = noted('2026-01-28T20:00:00Z', { day: '2026-01-20', pain: 7 });
  const [dot] = pictureOf(weeks([late]), 'pain').dots;
  assert.equal(dot?.late, true);
  assert.equal(dot.day, '2026-01-20');
});

test('six weeks end today and are parted by their Mondays', () => {
  const back = weeks([]);
  assert.deepEqual([back.from, back.to], ['2025-12-18', '2026-01-28']);
  assert.deepEqual(mondaysIn(back), [
    '2025-12-22',
    '2025-12-29',
    '2026-01-05',
    '2026-01-12',
    '2026-01-19',
    '2026-01-26',
  ]);
});
