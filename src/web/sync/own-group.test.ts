import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FactId } from '#domain/base/ids.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { groupOf } from './own-group.ts';

const stamp = (id: string, kind: string, rest: Record<string, unknown>): KeptFact => ({
  id: id as FactId,
  kind,
  at: '2026-01-05T20:00:00Z',
  tick: 1,
  version: 4,
  ...rest,
});
const none = new Map<string, KeptFact>();

test('[SYNC-15] a drawing, a session at home, a sheet of the diary and an answered instrument are each one group', () => {
  assert.deepEqual(groupOf(stamp('1', 'drawing-marked', { drawing: 'd' }), none), {
    kind: 'drawing',
    id: 'd',
  });
  assert.deepEqual(groupOf(stamp('2', 'home-ended', { home: 'h' }), none), { kind: 'home', id: 'h' });
  assert.deepEqual(groupOf(stamp('3', 'diary-morning', { entry: 'e' }), none), { kind: 'diary', id: 'e' });
  assert.deepEqual(groupOf(stamp('4', 'outcome-answered', { answer: 'a' }), none), {
    kind: 'outcome',
    id: 'a',
  });
});

test('[SYNC-15] a correction goes with what it corrects, and what cannot be placed is left with the practice', () => {
  const mark = stamp('1', 'drawing-marked', { drawing: 'd' });
  const correction = stamp('2', 'corrected', { fact: '1', instead: null });
  assert.deepEqual(groupOf(correction, new Map([['1', mark]])), { kind: 'drawing', id: 'd' });
  assert.equal(groupOf(correction, none), null);
  assert.equal(groupOf(stamp('3', 'later-noted', { answer: 'a' }), none), null);
  assert.equal(groupOf(stamp('4', 'home-ended', {}), none), null);
});
