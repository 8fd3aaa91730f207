import assert from 'node:assert/strict';
import { test } from 'node:test';
import { homeSession, morning, noted, sore, ZONE } from '#test/diary-telling.ts';
import { csvRows } from './csv-rows.ts';
import { diaryCsv } from './diary-csv.ts';

test('[DIARY-13] everything noted is a row, with its day, whether it was late and whether it stands', () => {
  const session = homeSession('2026-01-06T02:00:00Z');
  const csv = diaryCsv(
    [
      noted('2026-01-08T18:00:00Z', { day: '2026-01-05', pain: 6, words: 'Long drive, "stiff"\nafter' }),
      morning('2026-01-05T14:00:00Z', { pain: 3, sleep: 4 }),
      sore(session, 16.25, 2),
      noted('2026-01-06T20:00:00Z', { bad: true }),
      noted('2026-01-07T20:00:00Z', { pain: 9 }),
      noted('2026-01-07T20:01:00Z', { pain: 2 }),
    ],
    ZONE,
  );
  assert.equal(
    csv,
    [
      'day,noted_at,late,what,pain_0_to_10,sleep_0_to_10,mood_0_to_10,energy_0_to_10,bad_day,words,soreness_0_to_10,hours_after,after,stands',
      '2026-01-05,2026-01-05T14:00:00Z,false,morning,3,4,,,,,,,,true',
      '2026-01-06,2026-01-06T18:15:00Z,false,soreness,,,,,,,2,16.3,home session,true',
      '2026-01-06,2026-01-06T20:00:00Z,false,diary,,,,,true,,,,,true',
      '2026-01-07,2026-01-07T20:00:00Z,false,diary,9,,,,,,,,,false',
      '2026-01-07,2026-01-07T20:01:00Z,false,diary,2,,,,,,,,,true',
      '2026-01-05,2026-01-08T18:00:00Z,true,diary,6,,,,,"Long drive, ""stiff""\nafter",,,,true',
      '',
    ].join('\r\n'),
  );
});

test('[DIARY-13] words that look like a formula stay words', () => {
  assert.equal(csvRows([['=1+1', '-3', '@x', 'plain', -3]]), "'=1+1,'-3,'@x,plain,-3\r\n");
});
