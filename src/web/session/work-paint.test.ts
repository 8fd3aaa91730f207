import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { FactId } from '#domain/base/ids.ts';
import type { Paint } from '#web/body/chart-props.ts';
import { bestView } from '#web/assessment/followed-view.ts';
import { workPaint, type Work } from './work-paint.ts';

const nothing: Work = { done: [], running: [], lastTime: [], planned: [], standing: [], excluded: [] };
const psoas = { region: 'hip.psoas', side: 'right' } as const;
const at = { ...psoas, layer: 'deep' } as const;

const fillsOf = (work: Partial<Work>, place: Parameters<ReturnType<typeof workPaint>>[0] = at) => {
  const found = workPaint({ ...nothing, ...work })(place);
  const paints: readonly Paint[] = found === null ? [] : 'words' in found ? [found] : found;
  return paints.map(({ fill, words }) => `${fill}: ${words}`);
};

test('a running hold colours its place above what was held there, and both sides of a bilateral one', () => {
  const done = [{ ...psoas, seconds: 310 }];
  assert.deepEqual(fillsOf({ done }), ['dose: held 5:10 today']);
  assert.deepEqual(fillsOf({ done, running: [psoas] }), ['running: a hold runs, 5:10']);
  const both = [{ region: 'hip.psoas', side: 'bilateral' }] as const;
  assert.deepEqual(fillsOf({ running: both }, { ...at, side: 'left' }), ['running: a hold runs, 0:00']);
});

test('what is planned, excluded and to be avoided is told beside the work, and last time is the faintest colour', () => {
  const port = {
    id: FactId.parse(randomUUID()),
    at: '2026-09-01T15:00:00Z',
    facts: [],
    overlay: 'avoid',
    what: 'port',
  } as const;
  const excluded = [{ region: 'hip.psoas', reason: 'recent operation' }];
  assert.deepEqual(fillsOf({ planned: [psoas], standing: [{ ...port, ...psoas }], excluded }), [
    'avoid: avoid: port',
    'avoid: left out by the plan: recent operation',
    'planned: in the plan',
  ]);
  const lastTime = [{ ...psoas, seconds: 200 }];
  assert.deepEqual(fillsOf({ lastTime }), ['dose: held 3:20 last time']);
  assert.deepEqual(fillsOf({ lastTime, done: [{ ...psoas, seconds: 5 }] })[0], 'dose: held 0:05 today');
});

test('the figure opens in the view that shows a place best', () => {
  assert.equal(bestView(null), 'front');
  assert.equal(bestView({ region: 'back.flank', side: 'left' }), 'back');
  assert.equal(bestView({ region: 'thigh.outer', side: 'right' }), 'right');
  assert.equal(bestView({ region: 'thigh.outer', side: 'bilateral' }), 'front');
});
