import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claims, unsayableClaims } from '#domain/evidence/claims.ts';
import { MemberId } from '#domain/base/ids.ts';
import type { WeeklyHours } from '#domain/scheduling/hours.ts';
import { evidencePage } from './evidence-page.ts';
import { daysInWords, openDays, windowsInWords } from './opening-hours.ts';
import type { PageCall } from './site.ts';

const therapist = (...weekly: WeeklyHours[]) => ({
  id: MemberId.parse('10000000-0000-4000-8000-000000000001'),
  name: 'Maren Holt',
  credentials: '',
  weekly,
  exceptions: [],
});
const on = Temporal.PlainDate.from('2026-11-21');
const inWords = (country: string, ...weekly: WeeklyHours[]) =>
  openDays([therapist(...weekly)], on).map(
    (day) => `${daysInWords(day)}: ${windowsInWords(day, { country })}`,
  );

test('[SITE-13] hours are told as people tell them: days together, windows joined, past midnight as well', () => {
  assert.deepEqual(inWords('US', { days: ['wed', 'thu', 'fri'], from: '11:00', to: '19:00' }), [
    'Monday to Tuesday: Closed',
    'Wednesday to Friday: 11 am to 7 pm',
    'Saturday to Sunday: Closed',
  ]);
  const late: WeeklyHours = { days: ['sun'], from: '22:30', to: '00:00' };
  assert.equal(inWords('DE', late).at(-1), 'Sunday: 22:30 to 00:00');
  const joined = inWords(
    'GB',
    { days: ['mon'], from: '09:00', to: '12:00' },
    { days: ['mon'], from: '12:00', to: '14:00' },
  );
  assert.equal(joined[0], 'Monday: 09:00 to 14:00');
});

test('[SITE-13] hours that hold no more, or not yet, are not told', () => {
  const gone: WeeklyHours = { days: ['mon'], from: '09:00', to: '12:00', validUntil: '2026-11-20' };
  const coming: WeeklyHours = { days: ['tue'], from: '09:00', to: '12:00', validFrom: '2026-12-01' };
  assert.deepEqual(inWords('DE', gone, coming), ['Monday to Sunday: Closed']);
});

test('[SITE-8] every claim stands on the page with its grade, and what may not be said only as that', () => {
  const { text } = evidencePage({ at: (path: string) => path } as PageCall).main;
  for (const { id } of [...claims, ...unsayableClaims]) assert.ok(text.includes(`id="${id}"`), id);
  const said = text.slice(0, text.indexOf('What you may read elsewhere'));
  for (const { id, claim } of unsayableClaims)
    assert.ok(!said.includes(`id="${id}"`) && !said.includes(claim), id);
  assert.equal([...text.matchAll(/class="grade/g)].length, claims.length + unsayableClaims.length);
});
