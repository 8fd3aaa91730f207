import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  anEvening,
  anyEvening,
  anyMorning,
  anyOffer,
  anyProgram,
  aPhase,
  aProgram,
  aStep,
  freeOffer,
} from '#test/home-programs.ts';
import { pickVersion } from './flare.ts';
import { boundProgram } from './bound-program.ts';
import { exerciseOf } from './exercises.ts';
import { lighten } from './lighten.ts';
import { scheduleOf } from './schedule.ts';
import { sessionSeconds, sidesOf, topPressure } from './session-time.ts';
import type { HomeDay } from './standing.ts';
import { tonight } from './tonight.ts';

const runs = Number(process.env.HOME_RUNS ?? 300);
const done = (on: string, but: Partial<HomeDay> = {}): HomeDay => ({
  on,
  places: [{ region: 'hand.palm', side: 'left', highestDiscomfort: 2 }],
  soreness: null,
  ...but,
});

test('[HOME-14] three days a week lie evenly, and four every other day never touch', () => {
  const days = scheduleOf(aProgram({ phases: [aPhase({ weeks: 1 })] }));
  assert.deepEqual(
    days.map(({ on }) => on),
    ['2026-01-05', '2026-01-07', '2026-01-09'],
  );
  const four = scheduleOf(aProgram({ phases: [aPhase({ weeks: 2, daysPerWeek: 4 })] }));
  assert.deepEqual(
    four.map(({ on }) => on.slice(-2)),
    ['05', '07', '09', '11', '13', '15', '17'],
  );
});

test('[HOME-14] a phase begins when the one before has had its weeks; the review has its day', () => {
  const phases = [aPhase({ weeks: 1, daysPerWeek: 1 }), aPhase({ title: 'Then', weeks: 2, daysPerWeek: 2 })];
  const days = scheduleOf(aProgram({ phases, reviewOn: '2026-01-13' }), { from: '2026-01-06' });
  assert.deepEqual(
    days.map(({ on, week, phaseTitle, isSession, isReview }) => [on, week, phaseTitle, isSession, isReview]),
    [
      ['2026-01-12', 2, 'Then', true, false],
      ['2026-01-13', 2, 'Then', false, true],
      ['2026-01-15', 2, 'Then', true, false],
      ['2026-01-19', 3, 'Then', true, false],
      ['2026-01-22', 3, 'Then', true, false],
    ],
  );
});

test('[HOME-14] whatever the program, no more days in a week than its phase says, none next to each other every other day', () => {
  fc.assert(
    fc.property(anyProgram, (program) => {
      const days = scheduleOf(program).filter(({ isSession }) => isSession);
      for (const [week, own] of Map.groupBy(days, (day) => day.week))
        assert.ok(own.length <= (program.phases[own[0]?.phase ?? 0]?.daysPerWeek ?? 0), `week ${week}`);
      for (const [place, { on, phase }] of days.entries()) {
        const before = days[place - 1];
        if (before === undefined || program.phases[phase]?.everyOtherDay !== true) continue;
        assert.ok(Temporal.PlainDate.from(before.on).until(on).days >= 2);
      }
    }),
    { numRuns: runs / 3 },
  );
});

const { flare } = aProgram();

test('[HOME-15] one bad answer is enough for less, and the sentence says which', () => {
  assert.deepEqual(pickVersion(flare, { pain: 2, sleep: 8, energy: 7 }), {
    version: 'full',
    why: 'This morning was good enough for your whole program.',
  });
  assert.deepEqual(pickVersion(flare, { pain: 5, sleep: 8, energy: 7 }), {
    version: 'gentle',
    why: 'You said 5 of 10 for pain, so tonight is the gentle version.',
  });
  assert.equal(pickVersion(flare, { pain: 0, sleep: 1, energy: 10 }).version, 'rest');
  assert.equal(pickVersion(flare, { pain: 0, sleep: 10, energy: 4 }).version, 'gentle');
});

test('[HOME-15] what was not said never counts as good, and unsigned rules never give the full version', () => {
  assert.equal(pickVersion(flare, null).version, 'gentle');
  assert.equal(pickVersion(flare, { pain: 0, sleep: null, energy: 10 }).version, 'gentle');
  assert.equal(pickVersion(flare, { pain: 9, sleep: null, energy: null }).version, 'rest');
  const unsigned = pickVersion({ ...flare, signed: null }, { pain: 0, sleep: 10, energy: 10 });
  assert.match(unsigned.why, /has not signed/);
  assert.equal(unsigned.version, 'gentle');
});

const worse = (score: number | null, by: number): number | null => (score === null ? null : score + by);

test('[HOME-15] [HOME-12] worse answers never give more seconds or more pressure, whatever the evening', () => {
  fc.assert(
    fc.property(anyProgram, anyEvening, fc.nat(10), fc.nat(10), fc.nat(10), (program, evening, p, s, e) => {
      const { morning } = evening;
      if (morning === null) return;
      const worseMorning = {
        pain: Math.min(10, worse(morning.pain, p) ?? 10),
        sleep: Math.max(0, worse(morning.sleep, -s) ?? 0),
        energy: Math.max(0, worse(morning.energy, -e) ?? 0),
      };
      const sane = boundProgram(program, freeOffer).program;
      const better = tonight(sane, evening);
      const other = tonight(sane, { ...evening, morning: worseMorning });
      assert.ok(other.seconds <= better.seconds);
      assert.ok(topPressure(other.steps) <= topPressure(better.steps));
    }),
    { numRuns: runs },
  );
});

test('[HOME-16] one press takes a set, a quarter of the time and a step of pressure, down to the floor', () => {
  const steps = [aStep('calf-roller', { seconds: 60, sets: 3, pressure: 3 })];
  let program = aProgram({ phases: [aPhase({ versions: { full: steps, gentle: [], rest: [] } })] });
  const doses: string[] = [];
  for (let press = 0; press < 6; press += 1) {
    program = lighten(program);
    const step = program.phases[0]?.versions.full[0];
    doses.push(`${step?.seconds} s x ${step?.sets}, ${step?.pressure}`);
  }
  assert.deepEqual(doses, [
    '45 s x 2, 2',
    '30 s x 1, 1',
    '20 s x 1, 1',
    '20 s x 1, 1',
    '20 s x 1, 1',
    '20 s x 1, 1',
  ]);
  assert.equal(lighten(program), program);
});

test('[HOME-16] lighter is never more, and stays within every bound', () => {
  fc.assert(
    fc.property(anyProgram, anyOffer, (program, offer) => {
      const bounded = boundProgram(program, offer).program;
      const lighter = lighten(bounded);
      for (const [place, phase] of lighter.phases.entries())
        for (const [index, step] of phase.versions.full.entries()) {
          const before = bounded.phases[place]?.versions.full[index];
          assert.ok(before !== undefined && step.seconds <= before.seconds);
          assert.ok(step.sets <= before.sets && step.pressure <= before.pressure);
        }
    }),
    { numRuns: runs / 3 },
  );
});

const nothing = (but: Parameters<typeof anEvening>[0]): string => {
  const { isOff, steps, seconds, play, why } = tonight(aProgram(), anEvening(but));
  assert.deepEqual([isOff, steps, seconds, play.steps], [true, [], 0, []]);
  return why;
};

test('[HOME-17] a program that is paused, not begun, over, or blocked offers nothing and says why', () => {
  const standing = { paused: { since: '2026-01-05', why: 'H7' }, blocked: [], lightened: 0 };
  assert.match(nothing({ standing }), /paused/);
  assert.match(nothing({ date: '2026-01-04' }), /does not run today/);
  assert.match(nothing({ date: '2026-02-02' }), /does not run today/);
  assert.match(nothing({ offer: { ...freeOffer, gate: 'blocked' } }), /need your therapist first/);
});

test('[HOME-17] a region that a sign has blocked is left out with its reason until its day has passed', () => {
  const blocked = [{ region: 'calf.upper', until: '2026-01-12', why: 'It tingled on Monday.' }];
  const standing = { paused: null, blocked, lightened: 0 };
  const on = (date: string) => tonight(aProgram(), anEvening({ date, standing }));
  assert.deepEqual(
    on('2026-01-12').steps.map(({ exercise }) => exercise),
    ['upper-trap-ball'],
  );
  assert.deepEqual(on('2026-01-12').skipped, [
    {
      exercise: 'calf-roller',
      name: 'Calf on the roller',
      what: 'left-out',
      why: 'It tingled on Monday.',
    },
  ]);
  assert.equal(on('2026-01-13').steps.length, 2);
});

test('[HOME-17] while questions of the screening are open it is the gentle version at most', () => {
  const { version, why } = tonight(aProgram(), anEvening({ offer: { ...freeOffer, gate: 'ask-first' } }));
  assert.equal(version, 'gentle');
  assert.match(why, /questions are still open/);
});

const whyOn = (date: string, ...history: HomeDay[]) => tonight(aProgram(), anEvening({ date, history })).why;

test('[HOME-18] not on the day after, not on a fourth day of three, a region once and two sessions a day', () => {
  assert.match(whyOn('2026-01-06', done('2026-01-05')), /worked yesterday/);
  const week = [done('2026-01-05'), done('2026-01-07'), done('2026-01-09')];
  assert.match(whyOn('2026-01-11', ...week), /done your days of this week/);
  assert.match(whyOn('2026-01-12', ...week), /whole program/);
  const calf = [{ region: 'calf.upper', side: 'left' as const, highestDiscomfort: 3 }];
  const again = tonight(aProgram(), anEvening({ history: [done('2026-01-05', { places: calf })] }));
  assert.deepEqual(
    again.steps.map(({ exercise, side }) => [exercise, side]),
    [
      ['calf-roller', 'right'],
      ['upper-trap-ball', 'each'],
    ],
  );
  assert.match(whyOn('2026-01-05', done('2026-01-05'), done('2026-01-05')), /Two sessions/);
});

const seven = (on: string, highestDiscomfort: number): HomeDay =>
  done(on, { places: [{ region: 'calf.upper', side: 'left', highestDiscomfort }] });
const pressures = (...history: HomeDay[]) =>
  tonight(aProgram(), anEvening({ date: '2026-01-14', history })).steps.map(({ pressure }) => pressure);

test('[HOME-19] a discomfort of 7 last time presses one step less, until a time that went well', () => {
  assert.deepEqual(pressures(), [3, 3]);
  assert.deepEqual(pressures(seven('2026-01-07', 7)), [2, 3]);
  assert.deepEqual(pressures(seven('2026-01-07', 7), seven('2026-01-12', 4)), [3, 3]);
  const eased = { paused: null, blocked: [], lightened: 0, eased: [{ region: 'calf.upper' }] };
  assert.equal(tonight(aProgram(), anEvening({ standing: eased })).steps[0]?.pressure, 2);
});

const sore = (score: number, after48Hours: boolean): HomeDay =>
  done('2026-01-05', { soreness: { saidOn: '2026-01-06', score, after48Hours } });
const afterwards = (date: string, ...history: HomeDay[]) => tonight(aProgram(), anEvening({ date, history }));

test('[HOME-20] strong soreness rests that day and the next, then half the time and half the pressure', () => {
  assert.match(afterwards('2026-01-06', sore(5, false)).why, /sore after last time/);
  assert.match(afterwards('2026-01-07', sore(5, false)).why, /sore after last time/);
  assert.deepEqual(
    afterwards('2026-01-08', sore(5, false)).steps.map(({ seconds, pressure }) => [seconds, pressure]),
    [
      [15, 2],
      [15, 2],
    ],
  );
  assert.equal(afterwards('2026-01-09', sore(1, true)).isOff, true);
  assert.equal(afterwards('2026-01-10', sore(1, true)).isOff, false);
  assert.equal(afterwards('2026-01-08', sore(4, false)).steps[0]?.seconds, 30);
});

test('[HOME-17] [HOME-18] whatever the program, the screening and the history, an evening stays within all of them', () => {
  fc.assert(
    fc.property(anyProgram, anyEvening, (program, evening) => {
      const { steps, isOff, play, seconds } = tonight(program, evening);
      const { offer, standing, date, history } = evening;
      assert.equal(seconds, sessionSeconds(steps));
      assert.equal(play.steps.length, steps.length);
      if (isOff) return assert.deepEqual(steps, []);
      assert.equal(standing.paused, null);
      assert.notEqual(offer.gate, 'blocked');
      for (const step of steps) {
        const { region, carries, positions } = exerciseOf(step.exercise);
        assert.ok(offer.tools.includes(carries) && positions.every((one) => offer.positions.includes(one)));
        assert.ok(step.pressure <= (offer.highestPressure ?? 5));
        const today = history.filter((day) => day.on === date).flatMap(({ places }) => places);
        const blocked = standing.blocked.filter(({ until }) => until === null || date <= until);
        for (const side of sidesOf(step)) {
          const isOut = [...today, ...blocked].some((out) => out.region === region && out.side === side);
          assert.ok(!isOut);
        }
      }
    }),
    { numRuns: runs },
  );
});

test('[HOME-17] the order of history and blocks does not matter', () => {
  fc.assert(
    fc.property(anyProgram, anyEvening, anyMorning, (program, evening, morning) => {
      const one = tonight(program, { ...evening, morning });
      const other = tonight(program, {
        ...evening,
        morning,
        history: evening.history.toReversed(),
        standing: { ...evening.standing, blocked: evening.standing.blocked.toReversed() },
      });
      assert.deepEqual(other.steps, one.steps);
      assert.equal(other.why, one.why);
    }),
    { numRuns: runs / 3 },
  );
});
