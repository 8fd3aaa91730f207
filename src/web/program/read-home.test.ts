import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientHome } from '#contract/home.ts';
import { programFrom } from '#domain/home/program-from.ts';
import { programTemplates } from '#domain/home/program-templates.ts';
import { homeOffer } from '#domain/screening/home-offer.ts';
import { screen } from '#domain/screening/screen.ts';
import { type Evening, homeWeeks } from '#test/home-weeks.ts';
import { calm, NOW } from '#test/screening.ts';
import { readHome } from './read-home.ts';

const now = Temporal.Instant.from('2026-11-21T22:00:00Z');
const offer = homeOffer(screen(calm(), NOW));
const [template] = programTemplates;
assert.ok(template);
const { program } = programFrom(template, {
  offer,
  startsOn: '2026-11-02',
  cautions: [],
  newId: () => crypto.randomUUID(),
});

const homeWith = (evenings: readonly Evening[]): ClientHome => ({
  zone: 'America/Chicago',
  offer: {
    ...offer,
    tools: [...offer.tools],
    positions: [...offer.positions],
    excludedRegions: [...offer.excludedRegions],
    cautions: [...offer.cautions],
  },
  program: { version: 1, setAt: '2026-11-02T15:00:00Z', setBy: 'Maren Holt', program },
  standing: { paused: null, blocked: [], lightened: 0, reviews: [] },
  quietDays: null,
  facts: homeWeeks(program, { now, evenings }),
});

test('a day is done, done in part, not begun, stopped by a rule, or plainly without a session', () => {
  const { calendar } = readHome(
    homeWith([
      { daysAgo: 5, felt: [[3]] },
      { daysAgo: 4, felt: [[3]], skipped: 1 },
      { daysAgo: 3, felt: [], ended: 'precheck' },
      { daysAgo: 2, felt: [[7]], ended: 'seven-twice' },
    ]),
    now,
  );
  const days = new Map(calendar.flatMap((week) => week.days).map(({ on, was }) => [on, was]));
  assert.deepEqual(
    ['16', '17', '18', '19', '20', '21', '22'].map((day) => days.get(`2026-11-${day}`)),
    ['done', 'part', 'skipped', 'stopped', 'quiet', 'quiet', 'ahead'],
  );
  assert.equal(calendar[0]?.monday, '2026-11-02', 'weeks before the program are nobody’s quiet weeks');
});

test('two sessions on a day show as the one that matters more', () => {
  const { calendar } = readHome(
    homeWith([
      { daysAgo: 1, felt: [[3]] },
      { daysAgo: 1, felt: [[4]], ended: 'H1' },
    ]),
    now,
  );
  const day = calendar.flatMap((week) => week.days).find(({ on }) => on === '2026-11-20');
  assert.equal(day?.was, 'stopped');
  assert.equal(day?.sessions.length, 2);
});

test('a curve is the last word of each session, with where it began when it moved', () => {
  const { curves } = readHome(
    homeWith([
      { daysAgo: 6, felt: [[5, 4, 2], [6]] },
      { daysAgo: 2, felt: [[3]] },
    ]),
    now,
  );
  assert.deepEqual(
    curves.map(({ readings }) => readings),
    [
      [{ on: '2026-11-15', value: 6 }],
      [
        { on: '2026-11-15', value: 2, from: 5 },
        { on: '2026-11-19', value: 3 },
      ],
    ],
    'the exercise with the highest last word comes first',
  );
});

test('soreness belongs to its session, and a day of the diary without a word is not there', () => {
  const { sessions, diary } = readHome(
    homeWith([
      { daysAgo: 6, felt: [[3]], soreness: 4, diary: { pain: 5 } },
      { daysAgo: 2, felt: [[3]] },
    ]),
    now,
  );
  assert.deepEqual(
    sessions.map(({ soreness }) => soreness),
    [{ score: 4, after48Hours: false }, null],
  );
  assert.deepEqual(
    diary.map(({ day, pain, sleep }) => [day, pain?.value, sleep]),
    [['2026-11-15', 5, null]],
  );
});
