import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Telling } from '#test/telling.ts';
import { crossedLimits } from './crossed-limits.ts';
import { pedal } from './decide.ts';
import { doseOf } from './dose.ts';
import { TreatmentLimits } from './limits.ts';
import { takeBack } from './noting.ts';
import { deriveSession } from './session.ts';

const opened = (): Telling => {
  const room = new Telling();
  room.say({ kind: 'opened' });
  return room.wait(60);
};

test('[SESSION-10] a session begins with `opened`, or with its first fact while that one is on its way', () => {
  const room = opened();
  room.hold();
  assert.equal(deriveSession(room.facts).openedAt, '2026-01-05T15:00:00Z');
  const without = deriveSession(room.facts.slice(1));
  assert.equal(without.openedAt, '2026-01-05T15:01:00Z');
  assert.equal(without.state, 'open');
  assert.equal(deriveSession([]).state, 'not-opened');
  assert.equal(deriveSession([]).openedAt, null);
});

test('[SESSION-11] the close ends the session and every running hold; taking it back opens both again', () => {
  const room = opened();
  room.hold();
  const closed = room.wait(90).say({ kind: 'closed' });
  const session = deriveSession(room.facts);
  assert.equal(session.state, 'closed');
  assert.equal(session.holds[0]?.endedBy, 'close');
  assert.equal(session.holds[0]?.seconds, 90);
  room.wait(10).say(takeBack(closed.id));
  assert.equal(deriveSession(room.facts).state, 'open');
  assert.equal(deriveSession(room.facts, { now: room.now }).running[0]?.seconds, 100);
});

test('[SESSION-11] what is noted after the close of an earlier moment still counts', () => {
  const room = opened();
  const began = room.hold();
  room.wait(90).say({ kind: 'closed' });
  room.wait(30).say({ kind: 'hold-released', hold: began.id, signs: ['softening'], agoSeconds: 60 });
  room.say({ kind: 'reaction-noted', reaction: 'dizziness', severity: 'mild' });
  const session = deriveSession(room.facts);
  assert.equal(session.holds[0]?.seconds, 60);
  assert.equal(session.holds[0]?.endedBy, 'released');
  assert.equal(session.reactions.length, 1);
});

test('[SESSION-12] a hold that began after the close is reported and counts for nothing', () => {
  const room = opened();
  const closed = room.say({ kind: 'closed' });
  const late = room.wait(30).hold();
  const session = deriveSession(room.facts);
  assert.deepEqual(session.holds, []);
  assert.deepEqual(session.loose, [{ fact: late.id, reason: 'after-close' }]);
  room.wait(30).say(takeBack(closed.id));
  assert.equal(deriveSession(room.facts).holds.length, 1);
});

test('[SESSION-20] paused time is neither held nor treatment time', () => {
  const room = opened();
  const began = room.hold();
  room.wait(30).say({ kind: 'paused' });
  room.wait(20).say({ kind: 'paused' });
  assert.equal(deriveSession(room.facts).state, 'paused');
  room.wait(40).say({ kind: 'resumed' });
  room.wait(30).say({ kind: 'hold-ended', hold: began.id });
  room.wait(60).say({ kind: 'closed' });
  const { holds, totals, pauses } = deriveSession(room.facts);
  assert.equal(holds[0]?.seconds, 60);
  assert.equal(totals.pausedSeconds, 60);
  assert.equal(totals.treatmentSeconds, 60 + 60 + 60);
  assert.equal(totals.handsOnSeconds, 60);
  assert.equal(pauses.length, 1);
});

test('[SESSION-20] a pause that nobody ended runs to the close', () => {
  const room = opened();
  room.say({ kind: 'paused' });
  room.wait(120).say({ kind: 'closed' });
  const { state, totals } = deriveSession(room.facts);
  assert.equal(state, 'closed');
  assert.equal(totals.pausedSeconds, 120);
});

test('[SESSION-21] a hold that begins in a pause ends the pause', () => {
  const room = opened();
  room.say({ kind: 'paused' });
  const began = room.wait(30).hold();
  room.wait(60).say({ kind: 'hold-ended', hold: began.id });
  const { holds, totals, state } = deriveSession(room.facts);
  assert.equal(state, 'open');
  assert.equal(holds[0]?.seconds, 60);
  assert.equal(totals.pausedSeconds, 30);
});

test('[SESSION-24] a bilateral hold counts whole on both sides; a changed layer divides the dose', () => {
  const room = opened();
  const both = room.hold({ side: 'bilateral' });
  room.wait(60).say({ kind: 'hold-changed', hold: both.id, layer: 'deep_fascia' });
  room.wait(30).say({ kind: 'hold-ended', hold: both.id });
  const left = room.hold();
  room.wait(10).say({ kind: 'hold-ended', hold: left.id });
  const told = doseOf(deriveSession(room.facts).holds).map((one) => [
    one.side,
    one.layer,
    one.seconds,
    one.holds,
  ]);
  assert.deepEqual(told, [
    ['left', 'superficial_fascia', 70, 2],
    ['right', 'superficial_fascia', 60, 1],
    ['left', 'deep_fascia', 30, 1],
    ['right', 'deep_fascia', 30, 1],
  ]);
});

test('[SESSION-25] held, hands-on and treatment time are three different sums', () => {
  const room = opened();
  const left = room.hold();
  const right = room.wait(20).hold({ contacts: [{ hand: 'right', contact: 'palms' }] });
  room.wait(40).say({ kind: 'hold-ended', hold: left.id });
  room.wait(10).say({ kind: 'hold-ended', hold: right.id });
  const stretch = {
    region: 'thigh.back',
    side: 'left',
    contractionSeconds: 6,
    stretchSeconds: 15,
    repetitions: 3,
  } as const;
  room.wait(70).say({ kind: 'stretch-resisted', ...stretch });
  room.wait(100).say({ kind: 'closed' });
  const { totals } = deriveSession(room.facts);
  assert.deepEqual(totals, {
    heldSeconds: 110,
    handsOnSeconds: 140,
    treatmentSeconds: 300,
    pausedSeconds: 0,
    holds: 2,
    released: 0,
  });
});

test('[SESSION-26] the time line is ordered by time where the parts of a second differ', () => {
  const room = opened();
  const words = ['on the second', 'at .2', 'at .25'];
  room.say({ kind: 'words-said', speaker: 'client', about: 'response', words: words[0] ?? '' });
  room.wait(0.2).say({ kind: 'words-said', speaker: 'client', about: 'response', words: words[1] ?? '' });
  room.wait(0.05).say({ kind: 'words-said', speaker: 'client', about: 'response', words: words[2] ?? '' });
  assert.deepEqual(
    deriveSession(room.facts).timeline.flatMap(({ what }) =>
      what.kind === 'words-said' ? [what.words] : [],
    ),
    words,
  );
});

test('[SESSION-26] nothing said of a hold lies before the hold', () => {
  const room = opened();
  const hold = room.hold();
  room.wait(20).say({ kind: 'hold-ended', hold: hold.id, agoSeconds: 50 });
  assert.deepEqual(
    deriveSession(room.facts).timeline.map(({ kind, at }) => [kind, at]),
    [
      ['opened', '2026-01-05T15:00:00Z'],
      ['hold-began', '2026-01-05T15:01:00Z'],
      ['hold-ended', '2026-01-05T15:01:00Z'],
    ],
  );
});

test('[SESSION-26] the time line tells what stands in the order in which it happened', () => {
  const room = opened();
  room.say({ kind: 'words-said', speaker: 'client', about: 'complaint', words: 'Stiff.' });
  const began = room.wait(60).hold({ agoSeconds: 80 });
  const said = room.say({ kind: 'discomfort-said', score: 9 });
  room.say(takeBack(said.id));
  room.say({ kind: 'note-edited', section: 'plan', sentence: 'written:1', words: 'Rest.', drafted: null });
  const { timeline } = deriveSession(room.facts);
  assert.deepEqual(
    timeline.map(({ kind }) => kind),
    ['opened', 'hold-began', 'words-said'],
  );
  assert.equal(timeline[1]?.at, '2026-01-05T15:00:40Z');
  assert.equal(timeline[1]?.notedAt, '2026-01-05T15:02:00Z');
  assert.equal(timeline[1]?.hold, began.id);
});

test('[SESSION-27] a place is unreleased when its holds have ended without a release', () => {
  const room = opened();
  const both = room.hold({ side: 'bilateral' });
  room.wait(60).say({ kind: 'hold-ended', hold: both.id });
  const left = room.hold();
  assert.deepEqual(deriveSession(room.facts).unreleased, [{ region: 'back.upper_trap', side: 'right' }]);
  room.wait(60).say({ kind: 'hold-released', hold: left.id, signs: ['softening'] });
  assert.deepEqual(deriveSession(room.facts).unreleased, [{ region: 'back.upper_trap', side: 'right' }]);
});

test('[SESSION-28] running values are measured to now, and without it to the last thing noted in the room', () => {
  const room = opened();
  room.hold();
  room.wait(30).say({ kind: 'discomfort-said', score: 2 });
  room.wait(30);
  room.say({ kind: 'note-edited', section: 'plan', sentence: 'written:1', words: 'Rest.', drafted: null });
  assert.equal(deriveSession(room.facts).running[0]?.seconds, 30);
  assert.equal(deriveSession(room.facts, { now: room.wait(15).now }).running[0]?.seconds, 75);
  assert.equal(deriveSession(room.facts, { now: '2026-01-05T15:02:00Z' }).running[0]?.seconds, 60);
  assert.equal(deriveSession(room.facts, { now: '2026-01-05T14:00:00Z' }).running[0]?.seconds, 0);
});

const limitsOf = (limits: Partial<TreatmentLimits>): TreatmentLimits => TreatmentLimits.parse(limits);

test('[SESSION-29] pressure above the highest is reported, even where it was lowered again; at the limit it is not', () => {
  const room = opened();
  const began = room.hold({ pressure: 2 });
  room.wait(10).say({ kind: 'hold-changed', hold: began.id, pressure: 4 });
  room.wait(10).say({ kind: 'hold-changed', hold: began.id, pressure: 2 });
  const session = deriveSession(room.facts);
  const [crossed] = crossedLimits(session, limitsOf({ highestPressure: 3 }));
  assert.equal(crossed?.limit === 'pressure' && crossed.pressure, 4);
  assert.deepEqual(crossedLimits(session, limitsOf({ highestPressure: 4 })), []);
});

test('[SESSION-30] hands-on time beyond the minutes of the plan is reported', () => {
  const room = opened();
  room.hold();
  room.wait(30 * 60).say({ kind: 'closed' });
  const within = crossedLimits(deriveSession(room.facts), limitsOf({ handsOnMinutes: 30 }));
  const beyond = crossedLimits(deriveSession(room.facts), limitsOf({ handsOnMinutes: 29 }));
  assert.deepEqual(within, []);
  assert.deepEqual(
    beyond.map(({ limit }) => limit),
    ['minutes'],
  );
});

test('[SESSION-31] an excluded region or technique is reported, by side where a side is named', () => {
  const room = opened();
  room.hold({ side: 'left' });
  const session = deriveSession(room.facts);
  const without = (side?: 'left' | 'right' | 'bilateral') =>
    crossedLimits(
      session,
      limitsOf({ excludedRegions: [{ region: 'back.upper_trap', ...(side && { side }), reason: 'port' }] }),
    ).map(({ limit }) => limit);
  assert.deepEqual([without(), without('left'), without('bilateral')], [['region'], ['region'], ['region']]);
  assert.deepEqual(without('right'), []);
  const techniques = crossedLimits(session, limitsOf({ excludedTechniques: ['CHR'] }));
  assert.deepEqual(
    techniques.map(({ limit }) => limit),
    ['technique'],
  );
});

test('[SESSION-32] discomfort at the highest is reported, of a hold or apart from one', () => {
  const room = opened();
  const began = room.hold();
  room.say({ kind: 'discomfort-said', score: 7, hold: began.id });
  room.say({ kind: 'discomfort-said', score: 8 });
  room.say({ kind: 'discomfort-said', score: 6 });
  const crossed = crossedLimits(deriveSession(room.facts), limitsOf({}));
  assert.deepEqual(
    crossed.map((one) => one.limit === 'discomfort' && [one.hold, one.score]),
    [
      [began.id, 7],
      [null, 8],
    ],
  );
});

test('[SESSION-33] one press ends the hold that runs, the youngest first, and begins one where none does', () => {
  const room = opened();
  assert.deepEqual(pedal(deriveSession(room.facts), 'primary'), { do: 'begin-hold' });
  room.hold();
  const younger = room.wait(5).hold({ contacts: [{ hand: 'right', contact: 'palms' }] });
  assert.deepEqual(pedal(deriveSession(room.facts), 'primary'), { do: 'end-hold', hold: younger.id });
  assert.deepEqual(pedal(deriveSession(room.facts), 'next'), { do: 'next-region' });
  assert.deepEqual(pedal(deriveSession(room.facts), 'previous'), { do: 'previous-region' });
  assert.deepEqual(pedal(deriveSession(room.facts), 'undo'), { do: 'undo' });
});

test('[SESSION-34] in a pause the first press resumes', () => {
  const room = opened();
  assert.deepEqual(pedal(deriveSession(room.facts), 'pause'), { do: 'note', fact: { kind: 'paused' } });
  room.say({ kind: 'paused' });
  assert.deepEqual(pedal(deriveSession(room.facts), 'primary'), { do: 'note', fact: { kind: 'resumed' } });
  assert.deepEqual(pedal(deriveSession(room.facts), 'pause'), { do: 'note', fact: { kind: 'resumed' } });
});

test('[SESSION-35] in a session that is closed or not opened a press does nothing; undo works after the close', () => {
  assert.deepEqual(pedal(deriveSession([]), 'primary'), { do: 'nothing', because: 'not-opened' });
  assert.deepEqual(pedal(deriveSession([]), 'undo'), { do: 'nothing', because: 'not-opened' });
  const room = opened();
  room.say({ kind: 'closed' });
  assert.deepEqual(pedal(deriveSession(room.facts), 'next'), { do: 'nothing', because: 'closed' });
  assert.deepEqual(pedal(deriveSession(room.facts), 'undo'), { do: 'undo' });
});
