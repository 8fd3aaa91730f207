import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Telling } from '#test/telling.ts';
import type { KeptFact } from './fact.ts';
import { KeptFact as KeptFactSchema } from './fact.ts';
import { deriveHolds } from './holds.ts';
import { nextTick, takeBack } from './noting.ts';
import { bySaying, readRecord } from './record.ts';
import { deriveSession } from './session.ts';
import { lastRedoable, lastUndoable } from './undo.ts';

const undo = (room: Telling): string | null => {
  const fact = lastUndoable(room.facts);
  if (fact !== null) room.wait(1).say(takeBack(fact));
  return fact;
};

const redo = (room: Telling): string | null => {
  const fact = lastRedoable(room.facts);
  if (fact !== null) room.wait(1).say(takeBack(fact));
  return fact;
};

test('[SESSION-2] a tick is one more than any the device has seen, and the last saying is decided by tick first', () => {
  const room = new Telling();
  assert.equal(nextTick([]), 1);
  room.say({ kind: 'opened' });
  room.say({ kind: 'paused' });
  assert.equal(nextTick(room.facts), 3);
  const id = room.facts[0]?.id as KeptFact['id'];
  assert.ok(bySaying({ id, tick: 2, instant: 5 }, { id, tick: 1, instant: 9 }) > 0);
  assert.ok(bySaying({ id, tick: 2, instant: 5 }, { id, tick: 2, instant: 9 }) < 0);
});

test('[SESSION-2] a correction made with knowledge of another wins over it, even by a slow clock', () => {
  const one = new Telling(1);
  one.say({ kind: 'opened' });
  const said = one.wait(60).say({ kind: 'discomfort-said', score: 8 });
  one.wait(60).say({ kind: 'corrected', fact: said.id, instead: { kind: 'discomfort-said', score: 5 } });
  const other = new Telling(2).learn(one.facts).setClock(-300);
  other.say({ kind: 'corrected', fact: said.id, instead: { kind: 'discomfort-said', score: 4 } });
  assert.deepEqual(
    deriveSession(other.facts).discomfort.map(({ score }) => score),
    [4],
  );
});

test('[SESSION-3] a wall clock that jumps within a run moves no fact', () => {
  const steady = new Telling();
  const jumpy = new Telling();
  for (const room of [steady, jumpy]) {
    room.say({ kind: 'opened' });
    if (room === jumpy) room.setClock(-86_400);
    const began = room.wait(60).hold();
    if (room === jumpy) room.setClock(200_000);
    room.wait(90).say({ kind: 'hold-ended', hold: began.id });
  }
  assert.deepEqual(deriveHolds(jumpy.facts), deriveHolds(steady.facts));
});

test('[SESSION-4] a clock set back across a reload cannot put later work before earlier work', () => {
  const room = new Telling();
  room.say({ kind: 'opened' });
  const first = room.wait(600).hold();
  room.wait(60).say({ kind: 'hold-ended', hold: first.id });
  const second = room.reload().setClock(-3600).wait(10).hold();
  room.wait(30).say({ kind: 'hold-ended', hold: second.id });
  const [earlier, later] = deriveHolds(room.facts);
  assert.equal(earlier?.id, first.id);
  assert.deepEqual([earlier?.seconds, later?.seconds], [60, 30]);
  assert.ok((later?.beganAt ?? '') >= (earlier?.endedAt ?? ''));
});

test('[SESSION-5] of two facts with one id the first in canonical order counts, whichever came first', () => {
  const room = new Telling();
  room.say({ kind: 'opened' });
  const said = room.say({ kind: 'discomfort-said', score: 3 });
  const other = { ...said, score: 7 } as KeptFact;
  for (const facts of [
    [...room.facts, other],
    [other, ...room.facts],
  ]) {
    const session = deriveSession(facts);
    assert.deepEqual(
      session.discomfort.map(({ score }) => score),
      [3],
    );
    assert.deepEqual(session.loose, [{ fact: said.id, reason: 'id-used-twice' }]);
  }
});

test('[SESSION-6] a corrected fact keeps its place in time and says what its last correction says', () => {
  const room = new Telling();
  room.say({ kind: 'opened' });
  const said = room.wait(60).say({ kind: 'discomfort-said', score: 8 });
  room.wait(60).say({ kind: 'corrected', fact: said.id, instead: { kind: 'discomfort-said', score: 5 } });
  room.wait(60).say({ kind: 'corrected', fact: said.id, instead: { kind: 'discomfort-said', score: 6 } });
  const [only] = deriveSession(room.facts).discomfort;
  assert.equal(only?.score, 6);
  assert.equal(only?.at, '2026-01-05T15:01:00Z');
});

test('[SESSION-6] a correction of a fact that has not arrived waits for it and is reported', () => {
  const room = new Telling();
  room.say({ kind: 'opened' });
  const said = room.say({ kind: 'discomfort-said', score: 8 });
  const correction = room.say({ kind: 'corrected', fact: said.id, instead: null });
  const early = deriveSession(room.facts.filter(({ id }) => id !== said.id));
  assert.deepEqual(early.loose, [{ fact: correction.id, reason: 'unknown-fact' }]);
  assert.deepEqual(deriveSession(room.facts).discomfort, []);
});

test('[SESSION-7] taking back a correction lets what it replaced stand again', () => {
  const room = new Telling();
  room.say({ kind: 'opened' });
  const said = room.say({ kind: 'discomfort-said', score: 8 });
  const correction = room.say({
    kind: 'corrected',
    fact: said.id,
    instead: { kind: 'discomfort-said', score: 5 },
  });
  const withdrawal = room.say({ kind: 'corrected', fact: correction.id, instead: null });
  assert.deepEqual(
    deriveSession(room.facts).discomfort.map(({ score }) => score),
    [8],
  );
  room.say({ kind: 'corrected', fact: withdrawal.id, instead: null });
  assert.deepEqual(
    deriveSession(room.facts).discomfort.map(({ score }) => score),
    [5],
  );
});

test('[SESSION-7] corrections that correct themselves in a circle count for nothing and are reported', () => {
  const room = new Telling();
  room.say({ kind: 'opened' });
  const said = room.say({ kind: 'discomfort-said', score: 8 });
  const one = room.say({ kind: 'corrected', fact: said.id, instead: null });
  const other = room.say({ kind: 'corrected', fact: one.id, instead: null });
  const circle: KeptFact[] = room.facts.map((fact) =>
    fact.id === one.id ? { ...fact, fact: other.id } : fact,
  );
  const session = deriveSession(circle);
  assert.deepEqual(
    session.discomfort.map(({ score }) => score),
    [8],
  );
  assert.deepEqual(
    session.loose.map(({ reason }) => reason),
    ['circular-correction', 'circular-correction'],
  );
});

test('[SESSION-8] undo takes back step by step, redo brings back step by step', () => {
  const room = new Telling();
  room.say({ kind: 'opened' });
  const first = room.say({ kind: 'discomfort-said', score: 1 });
  const second = room.say({ kind: 'discomfort-said', score: 2 });
  const scores = (): number[] => deriveSession(room.facts).discomfort.map(({ score }) => score);
  assert.equal(undo(room), second.id);
  assert.equal(undo(room), first.id);
  assert.equal(undo(room), null);
  assert.deepEqual(scores(), []);
  redo(room);
  assert.deepEqual(scores(), [1]);
  redo(room);
  assert.deepEqual(scores(), [1, 2]);
  assert.equal(redo(room), null);
  undo(room);
  assert.deepEqual(scores(), [1]);
});

test('[SESSION-8] what was undone cannot be brought back once something else was said', () => {
  const room = new Telling();
  room.say({ kind: 'opened' });
  room.say({ kind: 'discomfort-said', score: 1 });
  undo(room);
  room.say({ kind: 'discomfort-said', score: 2 });
  assert.equal(lastRedoable(room.facts), null);
});

test('[SESSION-8] undo takes back a correction too', () => {
  const room = new Telling();
  room.say({ kind: 'opened' });
  const said = room.say({ kind: 'discomfort-said', score: 8 });
  room.say({ kind: 'corrected', fact: said.id, instead: { kind: 'discomfort-said', score: 5 } });
  undo(room);
  assert.deepEqual(
    deriveSession(room.facts).discomfort.map(({ score }) => score),
    [8],
  );
  redo(room);
  assert.deepEqual(
    deriveSession(room.facts).discomfort.map(({ score }) => score),
    [5],
  );
});

test('[SESSION-9] a fact of a newer version is kept and not read, even when its kind is known', () => {
  const room = new Telling();
  room.say({ kind: 'opened' });
  const newer = KeptFactSchema.parse({
    ...room.facts[0],
    id: crypto.randomUUID(),
    version: 2,
    kind: 'closed',
    why: 'tired',
  });
  assert.equal((newer as { why?: string }).why, 'tired');
  const session = deriveSession([...room.facts, newer]);
  assert.equal(session.state, 'open');
  assert.deepEqual(session.unread, [newer.id]);
  assert.equal(readRecord([...room.facts, newer]).said.length, 1);
});
