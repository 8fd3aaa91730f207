import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { morning, noted, ZONE } from '#test/diary-telling.ts';
import { KeptFact } from '#domain/session/fact.ts';
import { diaryDayAt, diaryDays } from './diary-day.ts';
import { DiaryFact } from './diary-fact.ts';
import { noteInDiary } from './note-in-diary.ts';
import { noGain } from './no-gain.ts';

const ALL = { from: '0000-01-01', to: '9999-12-31' };
const days = (facts: readonly DiaryFact[]) => diaryDays(facts, ZONE, ALL);

test('[DIARY-1] one number, a few words, or the tap of a bad day is a whole entry; nothing is none', () => {
  for (const said of [{ pain: 0 }, { words: 'Slept on the sofa' }, { bad: true }, { mood: 7 }]) {
    const fact = noted('2026-01-05T20:00:00Z', said);
    assert.deepEqual(DiaryFact.parse(fact), fact);
  }
  assert.equal(DiaryFact.safeParse(noted('2026-01-05T20:00:00Z', {})).success, false);
  assert.equal(DiaryFact.safeParse(noted('2026-01-05T20:00:00Z', { pain: 11 })).success, false);
});

test('[DIARY-1] an Unwind that knows sessions only keeps the fact whole and unread', () => {
  const fact = noted('2026-01-05T20:00:00Z', { pain: 3, words: 'Better' });
  assert.deepEqual(KeptFact.parse(fact), fact);
});

test('[DIARY-1] a note takes its stamp from the clocks of the phone', () => {
  const clock = { id: () => 'f-1', at: '2026-01-05T20:00:00Z', run: 'r-1', elapsedMs: 5, tick: 3 };
  const fact = noteInDiary({ kind: 'diary-noted', entry: 'e-1', day: '2026-01-05', pain: 3 }, clock);
  assert.deepEqual(fact, {
    kind: 'diary-noted',
    entry: 'e-1',
    day: '2026-01-05',
    pain: 3,
    id: 'f-1',
    version: 4,
    tick: 3,
    at: '2026-01-05T20:00:00Z',
    run: 'r-1',
    elapsedMs: 5,
  });
});

test('[DIARY-2] what was said last of a field counts, and the other fields stand', () => {
  const [day] = days([
    noted('2026-01-05T22:00:00Z', { pain: 6 }),
    morning('2026-01-05T14:00:00Z', { pain: 3, sleep: 4, energy: 5 }),
  ]);
  assert.equal(day?.pain?.value, 6);
  assert.equal(day?.sleep?.value, 4);
  assert.equal(day?.energy?.value, 5);
  assert.equal(day?.mood, null);
});

test('[DIARY-2] of two things said in the same moment the later tick counts', () => {
  const at = '2026-01-05T22:00:00Z';
  const [day] = days([noted(at, { pain: 6, tick: 2 }), noted(at, { pain: 2, tick: 1 })]);
  assert.equal(day?.pain?.value, 6);
});

test('[DIARY-2] what is taken back is gone, and the day with it when nothing else was said', () => {
  const said = noted('2026-01-05T20:00:00Z', { bad: true, words: 'Bad' });
  const half = noted('2026-01-05T20:01:00Z', { bad: false });
  const rest = noted('2026-01-05T20:02:00Z', { words: null });
  assert.equal(days([said, half])[0]?.bad, null);
  assert.equal(days([said, half])[0]?.words?.value, 'Bad');
  assert.deepEqual(days([said, half, rest]), []);
});

test('[DIARY-2] in whatever order facts arrive, and however often, the days are the same', () => {
  const hour = fc.integer({ min: 0, max: 200 });
  const saying = fc.record(
    {
      pain: fc.option(fc.integer({ min: 0, max: 10 })),
      sleep: fc.integer({ min: 0, max: 10 }),
      bad: fc.boolean(),
    },
    { requiredKeys: ['pain'] },
  );
  const facts = fc.array(
    fc
      .tuple(hour, saying)
      .map(([hours, said]) =>
        noted(Temporal.Instant.from('2026-01-05T20:00:00Z').add({ hours }).toString(), said),
      ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(
      facts.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
      ),
      ([all, shuffled]) => assert.deepEqual(days(shuffled), days(all)),
    ),
  );
});

test('[DIARY-3] the night until four belongs to the evening before, where the practice is', () => {
  assert.equal(diaryDayAt('2026-01-06T09:59:00Z', ZONE), '2026-01-05');
  assert.equal(diaryDayAt('2026-01-06T10:00:00Z', ZONE), '2026-01-06');
});

test('[DIARY-3] what is noted after its day is late, and so is the day; in its night it is not', () => {
  const inTime = noted('2026-01-06T09:00:00Z', { day: '2026-01-05', pain: 4 });
  const late = noted('2026-01-06T18:00:00Z', { day: '2026-01-05', mood: 4 });
  assert.equal(days([inTime])[0]?.late, false);
  const [day] = days([inTime, late]);
  assert.equal(day?.pain?.late, false);
  assert.equal(day?.mood?.late, true);
  assert.equal(day?.late, true);
});

test('[DIARY-4] a day of which nothing was said is not there', () => {
  const facts = [noted('2026-01-09T20:00:00Z', { pain: 8 }), noted('2026-01-05T20:00:00Z', { pain: 2 })];
  assert.deepEqual(
    days(facts).map(({ day, pain }) => [day, pain?.value]),
    [
      ['2026-01-05', 2],
      ['2026-01-09', 8],
    ],
  );
  assert.equal(diaryDays(facts, ZONE, { from: '2026-01-06', to: '2026-01-09' }).length, 1);
});

const painOn = (from: string, pains: readonly number[]) =>
  pains.map((pain, index) =>
    noted(
      Temporal.Instant.from(`${from}T20:00:00Z`)
        .add({ hours: 24 * index })
        .toString(),
      { pain },
    ),
  );

test('[DIARY-10] four weeks without a gain suggest a look; a gain of two points or 30 percent does not', () => {
  const before = painOn('2026-01-01', [6, 6, 6]);
  const after = (pains: readonly number[]) =>
    noGain(days([...before, ...painOn('2026-01-28', pains)]), '2026-01-02', '2026-01-30');
  assert.deepEqual(after([6, 5, 5]), { before: 6, now: 16 / 3 });
  assert.equal(after([4, 4, 4]), null);
  assert.equal(after([4, 4, 5])?.before, 6, '1.67 is neither two points nor 30 percent of 6');
  const mild = painOn('2026-01-01', [3, 3, 3]);
  const eased = painOn('2026-01-28', [2, 2, 2]);
  assert.equal(noGain(days([...mild, ...eased]), '2026-01-02', '2026-01-30'), null, '30 percent of 3');
});

test('[DIARY-10] too early, too little noted, or no pain to begin with says nothing', () => {
  const before = painOn('2026-01-01', [6, 6, 6]);
  const now = painOn('2026-01-27', [6, 6, 6]);
  assert.equal(noGain(days([...before, ...now]), '2026-01-02', '2026-01-29'), null);
  assert.equal(noGain(days([...before, ...now.slice(0, 2)]), '2026-01-02', '2026-01-30'), null);
  const free = [...painOn('2026-01-01', [0, 0, 0]), ...painOn('2026-01-27', [0, 0, 0])];
  assert.equal(noGain(days(free), '2026-01-02', '2026-01-30'), null);
});
