import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TreatmentLimits } from '#domain/session/limits.ts';
import { deriveSession } from '#domain/session/session.ts';
import { after, answered, calm, NOW } from '#test/screening.ts';
import { Telling } from '#test/telling.ts';
import { safetyOf, stageOf, type Safety } from './safety.ts';
import type { Sight } from './session-opening.ts';

const plan = {
  complaint: 'Neck pain',
  goal: '',
  steps: [],
  limits: TreatmentLimits.parse({ highestPressure: 4, handsOnMinutes: 40 }),
};

const opened = (): Telling => {
  const room = new Telling();
  room.say({ kind: 'opened' });
  return room.wait(60);
};

const safetyIn = (room: Telling, sight: Partial<Sight>, at = NOW): Safety =>
  safetyOf({ sight: { plan, ...sight }, facts: room.facts, session: deriveSession(room.facts), at });

const stage = (room: Telling, safety: Safety, read: string | null = null) =>
  stageOf(safety, deriveSession(room.facts), read);

test('[ROOM-1] the stricter of plan and screening binds', () => {
  const { limits, gate } = safetyIn(opened(), { screening: calm({ fibromyalgia: 'yes' }) });
  assert.equal(gate, 'limited');
  assert.equal(limits?.highestPressure, 2);
  assert.equal(limits?.handsOnMinutes, 30);
});

test('[ROOM-1] an answer given in the room counts at once, and taken back no more', () => {
  const room = opened();
  const screening = calm();
  assert.equal(safetyIn(room, { screening }).gate, 'free');
  const { id } = room.say({
    kind: 'screening-answered',
    by: 'client',
    answers: [{ item: 'fever', value: 'yes' }],
  });
  const later = '2026-01-05T15:05:00Z';
  assert.equal(safetyIn(room, { screening }, later).gate, 'blocked');
  room.say({ kind: 'corrected', fact: id, instead: null });
  assert.equal(safetyIn(room, { screening }, later).gate, 'free');
});

test('[ROOM-10] an answer that was taken back here does not come back from the server', () => {
  const room = opened();
  const said = room.say({
    kind: 'screening-answered',
    by: 'client',
    answers: [{ item: 'fever', value: 'yes' }],
  });
  room.say({ kind: 'corrected', fact: said.id, instead: null });
  const screening = after(calm(), { fever: 'yes' }, said.at);
  assert.equal(safetyIn(room, { screening }, '2026-01-05T15:05:00Z').gate, 'free');
});

test('[ROOM-2] limits are read before the first hold, and never again for the same', () => {
  const room = opened();
  const limited = safetyIn(room, { screening: calm({ fibromyalgia: 'yes' }) });
  assert.equal(stage(room, limited), 'briefing');
  assert.equal(stage(room, limited, limited.told), 'work');
  const more = safetyIn(room, { screening: calm({ fibromyalgia: 'yes', osteoporosis: 'yes' }) });
  assert.equal(stage(room, more, limited.told), 'briefing');
  assert.equal(stage(room, safetyIn(room, { screening: calm() })), 'work');
});

test('[ROOM-3] open questions come first, until they are answered or gone on without', () => {
  const room = opened();
  const screening = calm({ 'dark-urine': undefined });
  const open = safetyIn(room, { screening });
  assert.deepEqual([open.gate, open.open], ['ask-first', ['dark-urine']]);
  assert.equal(stage(room, open, open.told), 'briefing');
  room.say({ kind: 'limit-passed', limit: 'questions', reason: 'The client cannot answer now' });
  assert.equal(safetyIn(room, { screening }).gate, 'free');
});

test('[ROOM-3] work that has begun is not held up by questions', () => {
  const room = opened();
  room.hold();
  assert.equal(stage(room, safetyIn(room, { screening: answered({}) })), 'work');
});

test('[ROOM-4] a stop stands before holds and between them, until the session is closed', () => {
  const room = opened();
  const screening = calm({ 'chest-pain': 'yes' });
  assert.equal(stage(room, safetyIn(room, { screening })), 'stopped');
  room.hold();
  assert.equal(stage(room, safetyIn(room, { screening })), 'stopped');
  room.say({ kind: 'closed' });
  assert.equal(stage(room, safetyIn(room, { screening })), 'work');
});

test('[ROOM-7] what was yes before is not taken for no by one tap', () => {
  const room = opened();
  const screening = calm({ pregnant: 'yes', 'pregnant-weeks': 24 });
  const { again, fresh } = safetyIn(room, { screening }, '2026-01-12T15:00:00Z');
  assert.ok(again.includes('pregnant') && again.includes('fever'));
  assert.ok(fresh.includes('fever') && !fresh.includes('pregnant'));
});

test('[ROOM-9] a sight of an older Unwind has no screening, and its plan binds as it did', () => {
  const old = {
    highestPressure: 3,
    highestDiscomfort: 7,
    excludedRegions: [],
    excludedTechniques: [],
    reasons: [],
  };
  const kept = { plan: { ...plan, limits: old as unknown as TreatmentLimits } };
  const { gate, limits, again } = safetyIn(opened(), kept);
  assert.deepEqual([gate, again], ['free', []]);
  assert.deepEqual([limits?.highestPressure, limits?.excludedPositions], [3, []]);
});
