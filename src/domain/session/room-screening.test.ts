import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { anyCourse, take } from '#test/any-session.ts';
import { Telling } from '#test/telling.ts';
import { crossedLimits } from './crossed-limits.ts';
import { KeptFact as KeptFactSchema, type Observation } from './fact.ts';
import { TreatmentLimits } from './limits.ts';
import { makeFact, takeBack } from './noting.ts';
import { crossings, handsOnLeft } from './passed-limits.ts';
import { roomAnswers } from './room-answers.ts';
import { deriveSession } from './session.ts';
import { lastUndoable } from './undo.ts';

const noFever: Observation = {
  kind: 'screening-answered',
  by: 'client',
  answers: [
    { item: 'fever', value: 'no' },
    { item: 'recent-fall', value: 'unknown' },
  ],
};
const limits = TreatmentLimits.parse({ highestPressure: 2, handsOnMinutes: 10 });

const opened = (): Telling => {
  const room = new Telling();
  room.say({ kind: 'opened' });
  return room.wait(60);
};

test('[SESSION-9] what came with the screening is stamped with version 3, and read up to it', () => {
  const clock = {
    id: () => crypto.randomUUID(),
    at: '2026-01-05T15:00:00Z',
    run: crypto.randomUUID(),
    elapsedMs: 1,
    tick: 1,
  };
  const fact = makeFact({ body: noFever, clock });
  assert.equal(fact.version, 3);
  assert.equal(makeFact({ body: { kind: 'corrected', fact: fact.id, instead: noFever }, clock }).version, 3);
  assert.equal(KeptFactSchema.parse({ ...fact, version: 1 }).version, 3);
  const newer = KeptFactSchema.parse({ ...fact, version: 4, answers: 'in another shape' });
  assert.deepEqual(deriveSession([newer]).unread, [fact.id]);
});

test('[SESSION-36] answers given in the room count from the moment they were noted, by whom they were said', () => {
  const room = opened();
  room.say(noFever);
  assert.deepEqual(roomAnswers(deriveSession(room.facts)), [
    { item: 'fever', value: 'no', at: '2026-01-05T15:01:00Z', by: 'client' },
    { item: 'recent-fall', value: 'unknown', at: '2026-01-05T15:01:00Z', by: 'client' },
  ]);
});

test('[SESSION-36] corrected, an answer counts as it stands; taken back, not at all', () => {
  const room = opened();
  const said = room.say<'screening-answered'>(noFever);
  const instead: Observation = { ...noFever, answers: [{ item: 'fever', value: 'yes' }] };
  room.wait(30).say({ kind: 'corrected', fact: said.id, instead });
  assert.deepEqual(
    roomAnswers(deriveSession(room.facts)).map(({ item, value, at }) => [item, value, at]),
    [['fever', 'yes', '2026-01-05T15:01:00Z']],
  );
  room.say(takeBack(said.id));
  assert.deepEqual(roomAnswers(deriveSession(room.facts)), []);
});

test('[SESSION-37] a reason belongs to its kind of limit and its hold, and the limit stays crossed', () => {
  const room = opened();
  const first = room.hold({ pressure: 4 });
  room.say({ kind: 'limit-passed', limit: 'pressure', hold: first.id, reason: 'She asked for more' });
  room.say({ kind: 'limit-passed', limit: 'technique', hold: first.id, reason: 'Of something else' });
  room.wait(60).hold({ pressure: 3 });
  const session = deriveSession(room.facts);
  assert.deepEqual(
    crossings(session, limits).map(({ crossed, passed }) => [
      crossed.limit,
      passed.map(({ reason }) => reason),
    ]),
    [
      ['pressure', ['She asked for more']],
      ['pressure', []],
    ],
  );
  assert.equal(crossedLimits(session, limits).length, 2);
});

test('[SESSION-37] a reason for the minutes is the whole session’s; one for discomfort names its hold or none', () => {
  const room = opened();
  const hold = room.hold();
  room.wait(700).say({ kind: 'limit-passed', limit: 'minutes', hold: hold.id, reason: 'One more place' });
  room.say({ kind: 'discomfort-said', score: 8 });
  room.say({ kind: 'discomfort-said', score: 9, hold: hold.id });
  room.say({ kind: 'limit-passed', limit: 'discomfort', reason: 'It eased at once' });
  assert.deepEqual(
    crossings(deriveSession(room.facts), limits).map(({ crossed, passed }) => [crossed.limit, passed.length]),
    [
      ['minutes', 1],
      ['discomfort', 1],
      ['discomfort', 0],
    ],
  );
});

test('[SESSION-38] undo takes back an answer, a reason and a stop like anything else', () => {
  const room = opened();
  const stop: Observation = { kind: 'stop-met', rules: ['RF05'], done: 'Called 911.' };
  const passed: Observation = { kind: 'limit-passed', limit: 'questions', reason: 'Asleep' };
  for (const what of [noFever, stop, passed]) {
    const { id } = room.wait(5).say(what);
    assert.equal(lastUndoable(room.facts), id);
  }
  const { answered, stopsMet, passed: reasons, timeline } = deriveSession(room.facts);
  assert.deepEqual([answered.length, stopsMet.length, reasons.length, timeline.length], [1, 1, 1, 4]);
});

const ofScreening = new Set(['screening-answered', 'limit-passed', 'stop-met']);

test('[SESSION-38] no hold, no dose and no hands-on time changes by answers, reasons and stops', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      const room = new Telling();
      const opening = room.say({ kind: 'opened' });
      const all = take(course, room, 'steady');
      // With its opening taken back, a session begins with whatever was said first, which may be an answer.
      fc.pre(!all.some((fact) => fact.kind === 'corrected' && fact['fact'] === opening.id));
      const rest = all.filter(({ kind }) => !ofScreening.has(kind));
      const now = room.now.at;
      const [whole, without] = [deriveSession(all, { now }), deriveSession(rest, { now })];
      assert.deepEqual(whole.dose, without.dose);
      assert.equal(whole.totals.handsOnSeconds, without.totals.handsOnSeconds);
      assert.deepEqual(
        whole.holds.map(({ id, seconds }) => [id, seconds]),
        without.holds.map(({ id, seconds }) => [id, seconds]),
      );
    }),
  );
});

test('[SESSION-39] the last minute of the hands-on minutes is said, and their end', () => {
  const room = opened();
  const left = () => handsOnLeft(deriveSession(room.facts, { now: room.now }), limits);
  assert.deepEqual(left(), { seconds: 600, ends: 'later' });
  room.hold();
  room.wait(539);
  assert.deepEqual(left(), { seconds: 61, ends: 'later' });
  room.wait(1);
  assert.deepEqual(left(), { seconds: 60, ends: 'soon' });
  room.wait(61);
  assert.deepEqual(left(), { seconds: 0, ends: 'over' });
  assert.equal(handsOnLeft(deriveSession(room.facts), {}), null);
});

test('[SESSION-40] a hold in a position that is left out is reported, where it says its position', () => {
  const room = opened();
  const { id } = room.hold({ position: 'prone' });
  room.wait(60).hold({ position: 'side-lying' });
  room.wait(60).hold();
  const lyingLimits = TreatmentLimits.parse({ excludedPositions: ['prone', 'supine'] });
  assert.deepEqual(crossedLimits(deriveSession(room.facts), lyingLimits), [
    { limit: 'position', hold: id, position: 'prone', facts: [id] },
  ]);
});
