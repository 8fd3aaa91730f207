import assert from 'node:assert/strict';
import { test } from 'node:test';
import { homeSession, hoursLater, noted, sore, visit, ZONE } from '#test/diary-telling.ts';
import type { FactId } from '#domain/base/ids.ts';
import { tonight } from '#domain/home/tonight.ts';
import { freelyStanding } from '#domain/home/standing.ts';
import type { Program, Version } from '#domain/home/program.ts';
import type { HomeOffer } from '#domain/screening/home-offer.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { bothReadings, homeDays, readHomeRecord, sessionDoings } from './home-days.ts';
import { standingHere } from './standing-here.ts';

const MONDAY = '2026-01-06T02:00:00Z'; // Monday evening at eight, where the practice is.
const after = (hours: number): string => hoursLater(MONDAY, hours);

const HOME = '00000000-0000-4000-8000-00000000aaaa';
const played = (id: number, at: string, rest: Record<string, unknown>): KeptFact => ({
  id: `00000000-0000-4000-8000-0000000000${id}` as FactId,
  home: HOME,
  tick: id,
  at,
  run: '00000000-0000-4000-8000-00000000bbbb',
  elapsedMs: id * 1000,
  version: 4,
  kind: 'home-ended',
  ...rest,
});
const hold = '00000000-0000-4000-8000-00000000cccc';
const began = {
  kind: 'home-hold-began',
  hold,
  turn: 0,
  exercise: 'calf-roller',
  region: 'calf.upper',
  side: 'left',
};

test('[DIARY-11] a session is told with its day, its places and what was said of it afterwards', () => {
  const facts = [
    played(10, MONDAY, began),
    played(11, after(0.01), { kind: 'home-discomfort', hold, score: 5, heldMs: 20_000 }),
    played(12, after(0.02), { kind: 'home-hold-ended', hold, heldMs: 30_000, endedBy: 'time' }),
    played(13, after(0.03), { why: 'done' }),
    sore({ after: { home: HOME }, endedAt: after(0.03) }, 20, 6),
    played(14, after(0.04), { kind: 'home-of-a-later-unwind' }),
  ];
  const record = readHomeRecord(facts);
  assert.equal(record.played.length, 4, 'what a newer Unwind filed is left unread');
  assert.deepEqual(homeDays(record, [], ZONE), [
    {
      on: '2026-01-05',
      places: [{ region: 'calf.upper', side: 'left', highestDiscomfort: 5 }],
      soreness: { saidOn: '2026-01-06', score: 6, after48Hours: false },
    },
  ]);
  assert.deepEqual(sessionDoings(record), [{ after: { home: HOME }, endedAt: after(0.03) }]);
  assert.deepEqual(sessionDoings(readHomeRecord(facts.slice(3))), [], 'nothing was held');
});

test('[DIARY-16] a reading that began before something was noted and comes after it takes nothing away', () => {
  const [bad, pain] = [noted(MONDAY, { bad: true }), noted(after(1), { pain: 3 })];
  const session = [played(10, MONDAY, began), played(13, after(0.03), { why: 'done' })];
  const shown = readHomeRecord([bad, pain]);
  const readBefore = readHomeRecord([bad, ...session]);
  assert.deepEqual(bothReadings(shown, readBefore), readHomeRecord([bad, pain, ...session]));
  assert.deepEqual(bothReadings(readBefore, readBefore), readBefore);
});

const offer: HomeOffer = {
  gate: 'free',
  tools: ['hands', 'roller'],
  positions: ['seated', 'floor'],
  highestPressure: null,
  minutes: 20,
  highestDiscomfort: 6,
  regionsPerSession: 6,
  secondsPerRegion: null,
  everyOtherDay: false,
  excludedRegions: [],
  cautions: [],
};
const flare = { painFrom: 6, sleepTo: 2, energyTo: 2 };
const program: Program = {
  title: 'Hands',
  startsOn: '2026-01-05',
  reviewOn: '2026-02-02',
  phases: [
    {
      title: 'One',
      weeks: 4,
      daysPerWeek: 7,
      everyOtherDay: false,
      versions: { full: [], gentle: [], rest: [] },
    },
  ],
  flare: {
    gentle: flare,
    rest: { ...flare, painFrom: 9 },
    signed: { by: 'Maren Holt', at: '2026-01-05T00:00:00Z' },
  },
  discomfort: { highest: 5, easesBy: 2 },
  cautions: [],
};

test('[DIARY-11] a visit that left soreness rests the body as a session does, and is no session itself', () => {
  const visited = visit(MONDAY);
  const record = readHomeRecord([sore(visited, 20, 6)]);
  const history = homeDays(record, [visited], ZONE);
  assert.deepEqual(history, [
    { on: '2026-01-05', places: [], soreness: { saidOn: '2026-01-06', score: 6, after48Hours: false } },
  ]);
  const asked = { offer, morning: null, standing: freelyStanding, history };
  assert.match(tonight(program, { ...asked, date: '2026-01-07' }).why, /sore/);
  assert.equal(tonight(program, { ...asked, date: '2026-01-08' }).isOff, false);
  const everyOther = { ...offer, everyOtherDay: true };
  const mild = homeDays(readHomeRecord([sore(visited, 20, 1)]), [visited], ZONE);
  assert.equal(
    tonight(program, { ...asked, offer: everyOther, history: mild, date: '2026-01-06' }).isOff,
    false,
  );
});

const chosen = (pain: number, wish: Version | null): Version =>
  tonight(program, {
    date: '2026-01-06',
    offer,
    morning: { pain, sleep: 8, energy: 8 },
    standing: freelyStanding,
    history: [],
    wish,
  }).version;

test('[DIARY-15] less than the morning picks may be chosen, and never more', () => {
  assert.equal(chosen(1, null), 'full');
  assert.equal(chosen(1, 'gentle'), 'gentle');
  assert.equal(chosen(1, 'rest'), 'rest');
  assert.equal(chosen(7, 'full'), 'gentle');
  assert.equal(chosen(9, 'gentle'), 'rest');
});

const said = { standing: freelyStanding, visits: [], zone: ZONE, saidAt: after(-24) };
const felt = (rest: Record<string, unknown>) =>
  readHomeRecord([
    played(20, MONDAY, {
      kind: 'home-sign',
      exercise: 'calf-roller',
      region: 'calf.upper',
      side: 'left',
      ...rest,
    }),
  ]);

test('[DIARY-14] what was felt leaves its place alone at once: a sting for seven days, a bruise until somebody looked', () => {
  const sting = standingHere(said, felt({ sign: 'sharp', rule: 'H1' }));
  assert.equal(sting.paused, null);
  assert.deepEqual(
    sting.blocked.map(({ region, side, until }) => ({ region, side, until })),
    [{ region: 'calf.upper', side: 'left', until: '2026-01-12' }],
  );
  assert.equal(standingHere(said, felt({ sign: 'bruise', rule: 'H6' })).blocked[0]?.until, null);
});

test('[DIARY-14] what is an emergency, or has no place, pauses the whole program', () => {
  assert.equal(standingHere(said, felt({ sign: 'faint', rule: 'H2' })).paused?.since, '2026-01-05');
  assert.equal(standingHere(said, felt({ sign: 'dark-urine', rule: 'H8' })).paused?.since, '2026-01-05');
  const nowhere = felt({ sign: 'bruise', rule: 'H6', region: null, side: null, exercise: null });
  assert.equal(standingHere(said, nowhere).paused?.since, '2026-01-05');
});

test('[DIARY-14] what the practice knew when it spoke is what it said, and what it said stands besides', () => {
  const sting = felt({ sign: 'sharp', rule: 'H1' });
  assert.deepEqual(standingHere({ ...said, saidAt: after(2) }, sting).blocked, []);
  const paused = { since: '2026-01-01', why: 'Until we have spoken' };
  const stands = standingHere({ ...said, standing: { ...freelyStanding, paused, lightened: 1 } }, sting);
  assert.deepEqual(stands.paused, paused);
  assert.equal(stands.lightened, 1);
  assert.equal(stands.blocked.length, 1);
});

test('[DIARY-14] two rises that the practice has not heard of pause on the phone', () => {
  const evenings = [0, 24, 48].map((hours) => homeSession(after(hours)));
  const rising = evenings.map((evening, index) => sore(evening, 20, index * 2));
  const record = { diary: [...rising, noted(after(1), { mood: 5 })], played: [] };
  const known = { ...said, visits: evenings };
  assert.equal(standingHere(known, record).paused?.since, '2026-01-08');
  assert.equal(standingHere({ ...known, saidAt: after(70) }, record).paused, null);
});
