import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { Telling } from '#test/telling.ts';
import { deriveSession } from '#domain/session/session.ts';
import { allocateUnits, billedTime, unitsFor } from './billed-time.ts';

test('[NOTE-17] timed minutes are whole minutes of hands-on time; begun minutes do not count', () => {
  const room = new Telling();
  room.say({ kind: 'opened' });
  const hold = room.wait(300).hold();
  room.wait(22 * 60 + 59.9).say({ kind: 'hold-ended', hold: hold.id });
  room.wait(300).say({ kind: 'closed' });
  assert.deepEqual(billedTime(deriveSession(room.facts).totals, 'cms_total_time'), {
    code: '97140',
    timedMinutes: 22,
    treatmentMinutes: 32,
    units: 1,
    rule: 'cms_total_time',
  });
});

test('[NOTE-18] units follow the table of the Medicare manual', () => {
  const table = [
    [0, 0, 7],
    [1, 8, 22],
    [2, 23, 37],
    [3, 38, 52],
    [4, 53, 67],
    [5, 68, 82],
    [6, 83, 97],
    [7, 98, 112],
    [8, 113, 127],
  ] as const;
  for (const [units, from, to] of table) {
    for (let minutes = from; minutes <= to; minutes++) assert.equal(unitsFor(minutes), units);
  }
  assert.equal(unitsFor(128), 9);
});

const unitsOf = (
  minutes: Readonly<Record<string, number>>,
  rule: 'cms_total_time' | 'ama_per_code' = 'cms_total_time',
) => {
  const codes = Object.entries(minutes).map(([code, all]) => ({ code, minutes: all }));
  return Object.fromEntries(allocateUnits(codes, rule).codes.map(({ code, units }) => [code, units]));
};

test('[NOTE-19] the published examples of sharing units come out', () => {
  assert.deepEqual(unitsOf({ a97110: 33, a97140: 7 }), { a97110: 2, a97140: 1 });
  assert.deepEqual(unitsOf({ a97112: 45, a97035: 7 }), { a97112: 3, a97035: 0 });
  assert.deepEqual(unitsOf({ a97110: 25, a97140: 12 }), { a97110: 1, a97140: 1 });
  assert.deepEqual(unitsOf({ a97110: 33, a97140: 7 }, 'ama_per_code'), { a97110: 2, a97140: 0 });
});

test('[NOTE-19] a total that no code reaches alone goes to the code with most minutes', () => {
  assert.deepEqual(unitsOf({ a97110: 5, a97112: 6, a97140: 7 }), { a97110: 0, a97112: 0, a97140: 1 });
  assert.deepEqual(unitsOf({ a97110: 7, a97112: 7, a97140: 7 }, 'ama_per_code'), {
    a97110: 0,
    a97112: 0,
    a97140: 0,
  });
});

test('[NOTE-19] equal claims to one unit are left to the therapist', () => {
  const codes = ['97110', '97112', '97140'].map((code) => ({ code, minutes: 7 }));
  const { units, tied } = allocateUnits(codes, 'cms_total_time');
  assert.equal(units, 1);
  assert.deepEqual(tied, ['97110', '97112', '97140']);
});

test('[NOTE-19] units shared among codes add up to the units of the day', () => {
  const codes = fc.array(fc.record({ code: fc.string(), minutes: fc.nat(120) }), { maxLength: 6 });
  fc.assert(
    fc.property(codes, (all) => {
      const shared = allocateUnits(all, 'cms_total_time');
      assert.equal(
        shared.codes.reduce((sum, one) => sum + one.units, 0),
        shared.units,
      );
      for (const one of shared.codes) assert.ok(one.units >= Math.floor(one.minutes / 15));
    }),
  );
});
