import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Telling, aHold } from '#test/telling.ts';
import { deriveHolds } from './holds.ts';
import { takeBack } from './noting.ts';
import { deriveSession } from './session.ts';

const bothHands = [
  { hand: 'left', contact: 'crossed_hands' },
  { hand: 'right', contact: 'crossed_hands' },
] as const;
const rightHand = [{ hand: 'right', contact: 'palms' }] as const;

const opened = (): Telling => {
  const room = new Telling();
  room.say({ kind: 'opened' });
  return room.wait(60);
};

test('[SESSION-13] the next hold of the same hand ends the earlier one at that moment', () => {
  const room = opened();
  room.hold();
  room.wait(90).hold({ region: 'neck.back' });
  const [first, second] = deriveHolds(room.facts);
  assert.equal(first?.seconds, 90);
  assert.equal(first?.endedBy, 'next-hold');
  assert.equal(first?.endedAt, second?.beganAt);
  assert.equal(second?.running, true);
});

test('[SESSION-13] the other hand holds on by itself', () => {
  const room = opened();
  room.hold();
  room.wait(30).hold({ contacts: [...rightHand] });
  assert.equal(deriveHolds(room.facts).filter((hold) => hold.running).length, 2);
});

test('[SESSION-14] a two-hand technique is one hold and ends when either hand begins another', () => {
  const room = opened();
  room.hold({ contacts: [...bothHands] });
  room.wait(120).hold({ contacts: [...rightHand] });
  const [first] = deriveHolds(room.facts);
  assert.equal(first?.contacts.length, 2);
  assert.equal(first?.seconds, 120);
  assert.equal(first?.endedBy, 'next-hold');
});

test('[SESSION-15] a back-dated hold begins earlier by as much as was said', () => {
  const room = opened();
  const began = room.hold({ agoSeconds: 40 });
  room.wait(20).say({ kind: 'hold-ended', hold: began.id });
  const [hold] = deriveHolds(room.facts);
  assert.equal(hold?.seconds, 60);
  assert.equal(hold?.beganAt, '2026-01-05T15:00:20Z');
  assert.equal(hold?.boundedBy, null);
});

test('[SESSION-15] a back-dated hold does not begin before the session opened, and the record says so', () => {
  const room = opened();
  room.hold({ agoSeconds: 600 });
  const [hold] = deriveHolds(room.facts);
  assert.equal(hold?.beganAt, '2026-01-05T15:00:00Z');
  assert.equal(hold?.boundedBy, 'session-opened');
});

test('[SESSION-15] a back-dated hold does not begin before the end noted for the hand’s earlier hold', () => {
  const room = opened();
  const first = room.hold();
  room.wait(60).say({ kind: 'hold-ended', hold: first.id });
  room.wait(10).hold({ agoSeconds: 40 });
  const [earlier, later] = deriveHolds(room.facts);
  assert.equal(earlier?.seconds, 60);
  assert.equal(later?.beganAt, earlier?.endedAt);
  assert.equal(later?.boundedBy, 'previous-hold');
});

test('[SESSION-15] a back-dated hold ends an earlier hold that had no end yet, at the moment it began', () => {
  const room = opened();
  room.hold();
  room.wait(100).hold({ agoSeconds: 40 });
  const [earlier, later] = deriveHolds(room.facts);
  assert.equal(earlier?.seconds, 60);
  assert.equal(later?.seconds, 40);
  assert.equal(later?.boundedBy, null);
});

test('[SESSION-15] a back-dated hold begins no earlier than a hold of the hand that had no end yet', () => {
  const room = opened();
  room.hold();
  room.wait(30).hold({ agoSeconds: 45 });
  const [earlier, later] = deriveHolds(room.facts);
  assert.equal(earlier?.seconds, 0);
  assert.equal(later?.seconds, 30);
  assert.equal(later?.boundedBy, 'previous-hold');
});

test('[SESSION-15] the fact stays as it is when the derivation bounds it', () => {
  const room = opened();
  const began = room.hold({ agoSeconds: 600 });
  const moment = deriveSession(room.facts).timeline.find(({ fact }) => fact === began.id);
  assert.deepEqual(moment?.what, { ...aHold, agoSeconds: 600 });
});

test('[SESSION-16] the earliest end said counts, and signs said later still count', () => {
  const room = opened();
  const began = room.hold();
  room.wait(60).say({ kind: 'hold-ended', hold: began.id });
  room.wait(5).say({ kind: 'hold-released', hold: began.id, signs: ['softening'] });
  const [hold] = deriveHolds(room.facts);
  assert.equal(hold?.seconds, 60);
  assert.equal(hold?.endedBy, 'ended');
  assert.equal(hold?.released, true);
  assert.deepEqual(hold?.signs, ['softening']);
});

test('[SESSION-16] a release noted late, after the next hold began, still releases the earlier one', () => {
  const room = opened();
  const first = room.hold();
  room.wait(60).hold({ region: 'neck.back' });
  room.wait(5).say({ kind: 'hold-released', hold: first.id, signs: ['warmth', 'warmth', 'tissue_creep'] });
  const [earlier] = deriveHolds(room.facts);
  assert.equal(earlier?.seconds, 60);
  assert.equal(earlier?.endedBy, 'next-hold');
  assert.deepEqual(earlier?.signs, ['warmth', 'tissue_creep']);
});

test('[SESSION-17] an end said to lie before the beginning makes a hold of no seconds', () => {
  const room = opened();
  const began = room.hold();
  room.wait(10).say({ kind: 'hold-ended', hold: began.id, agoSeconds: 300 });
  assert.equal(deriveHolds(room.facts)[0]?.seconds, 0);
});

test('[SESSION-17] held seconds are told to the millisecond', () => {
  const room = opened();
  const began = room.hold();
  room.wait(12.3456).say({ kind: 'hold-ended', hold: began.id });
  assert.equal(deriveHolds(room.facts)[0]?.seconds, 12.346);
});

test('[SESSION-18] a change divides a hold into parts whose seconds add up', () => {
  const room = opened();
  const began = room.hold({ pressure: 2 });
  room.wait(30).say({ kind: 'hold-changed', hold: began.id, pressure: 4, layer: 'deep_fascia' });
  room.wait(45).say({ kind: 'hold-changed', hold: began.id, pressure: 3, agoSeconds: 5 });
  room.wait(10).say({ kind: 'hold-released', hold: began.id, signs: ['softening'] });
  const [hold] = deriveHolds(room.facts);
  assert.deepEqual(
    hold?.parts.map(({ pressure, layer, seconds }) => [pressure, layer, seconds]),
    [
      [2, 'superficial_fascia', 30],
      [4, 'deep_fascia', 40],
      [3, 'deep_fascia', 15],
    ],
  );
  assert.equal(hold?.seconds, 85);
  assert.equal(hold?.pressure, 3);
  assert.equal(hold?.highestPressure, 4);
  assert.equal(hold?.layer, 'deep_fascia');
});

test('[SESSION-18] a change said after the end is reported and counts for nothing', () => {
  const room = opened();
  const began = room.hold();
  room.wait(30).say({ kind: 'hold-ended', hold: began.id });
  const late = room.wait(5).say({ kind: 'hold-changed', hold: began.id, pressure: 5 });
  const session = deriveSession(room.facts);
  assert.equal(session.holds[0]?.highestPressure, 2);
  assert.deepEqual(session.loose, [{ fact: late.id, reason: 'after-hold' }]);
});

test('[SESSION-19] a hold within one run is measured by the monotonic clock, whatever the wall clock does', () => {
  const room = opened();
  const began = room.hold();
  room.wait(20).setClock(3600).wait(20).setClock(-7200).wait(5).say({ kind: 'hold-ended', hold: began.id });
  const [hold] = deriveHolds(room.facts);
  assert.equal(hold?.seconds, 45);
  assert.equal(hold?.measuredBy, 'monotonic');
});

test('[SESSION-19] a hold across a reload is measured by the wall clock and says so', () => {
  const room = opened();
  const began = room.hold();
  room.wait(20).reload().wait(25).say({ kind: 'hold-ended', hold: began.id });
  const [hold] = deriveHolds(room.facts);
  assert.equal(hold?.seconds, 45);
  assert.equal(hold?.measuredBy, 'wall');
});

test('[SESSION-22] a fact that speaks of a hold that is not there is kept and reported', () => {
  const room = opened();
  const began = room.hold();
  const ended = room.wait(30).say({ kind: 'hold-ended', hold: began.id });
  const without = deriveSession(room.facts.filter(({ id }) => id !== began.id));
  assert.deepEqual(without.loose, [{ fact: ended.id, reason: 'unknown-hold' }]);
  assert.deepEqual(deriveSession(room.facts).loose, []);
  room.say(takeBack(began.id));
  const withdrawn = deriveSession(room.facts);
  assert.deepEqual(withdrawn.holds, []);
  assert.deepEqual(withdrawn.loose, [{ fact: ended.id, reason: 'withdrawn-hold' }]);
});

test('[SESSION-23] discomfort belongs to the hold it was said of, even after its end', () => {
  const room = opened();
  const began = room.hold();
  room.wait(10).say({ kind: 'discomfort-said', score: 6, hold: began.id });
  room.wait(10).say({ kind: 'hold-ended', hold: began.id });
  room.wait(2).say({ kind: 'discomfort-said', score: 3, hold: began.id });
  room.say({ kind: 'discomfort-said', score: 1 });
  const [hold] = deriveHolds(room.facts);
  assert.deepEqual(hold?.discomfort, [6, 3]);
  assert.equal(hold?.highestDiscomfort, 6);
  assert.equal(deriveSession(room.facts).discomfort.length, 3);
});

test('[SESSION-16] an end that was said is the end, also where the next hold is back-dated past it', () => {
  const room = opened();
  const first = room.wait(60).hold();
  room.wait(60).say({ kind: 'hold-released', hold: first.id, signs: ['warmth'] });
  room.wait(30).hold({ agoSeconds: 60 });
  room.wait(30).say({ kind: 'closed' });
  const [one, other] = deriveHolds(room.facts);
  assert.deepEqual([one?.seconds, one?.endedBy], [60, 'released']);
  assert.deepEqual([other?.beganAt, other?.boundedBy], [one?.endedAt, 'previous-hold']);
});
