import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProgramStep } from '#domain/home/program.ts';
import { sessionSeconds, topPressure } from '#domain/home/session-time.ts';
import { emptyRow, phaseAfter, phaseOf, rowOf, withProposal, withSteps } from './phase-row.ts';

const step = (changes: Partial<ProgramStep> = {}): ProgramStep => ({
  id: crypto.randomUUID(),
  exercise: 'upper-trap-ball',
  side: 'each',
  tool: 'tennis-ball',
  seconds: 45,
  sets: 2,
  restSeconds: 30,
  pressure: 3,
  ...changes,
});
const byHand = step({ exercise: 'palm-hands', tool: 'hands', seconds: 30, sets: 1, pressure: 2 });

test('a worse day follows the full version, shorter and lighter, until somebody writes it by hand', () => {
  const full = [step(), step({ exercise: 'rhomboid-ball' }), step({ exercise: 'pec-ball' }), byHand];
  const row = withSteps(emptyRow('First weeks'), 'full', full);
  const { gentle, rest } = row.versions;
  assert.deepEqual(
    gentle.map(({ exercise }) => exercise),
    ['upper-trap-ball', 'rhomboid-ball'],
  );
  assert.deepEqual(
    rest.map(({ exercise }) => exercise),
    ['palm-hands'],
  );
  assert.ok(sessionSeconds(gentle) < sessionSeconds(full) && sessionSeconds(rest) < sessionSeconds(gentle));
  assert.ok(topPressure(gentle) < topPressure(full));

  const mine = withSteps(row, 'gentle', [byHand]);
  assert.deepEqual(mine.byHand, { gentle: true, rest: false });
  assert.deepEqual(withSteps(mine, 'full', [step()]).versions.gentle, [byHand], 'it stays as it was written');
  assert.equal(withProposal(mine, 'gentle').versions.gentle.length, 2, 'and is proposed anew when asked');
});

test('a kept phase goes on following where nobody had written its worse days by hand', () => {
  const followed = rowOf(phaseOf(withSteps(emptyRow('First weeks'), 'full', [step(), byHand])));
  assert.deepEqual(followed.byHand, { gentle: false, rest: false });
  const written = rowOf(phaseOf(withSteps(followed, 'rest', [])));
  assert.deepEqual(written.byHand, { gentle: false, rest: true });
});

test('a phase begins with the exercises of the one before, as steps of its own', () => {
  const before = withSteps(emptyRow('First weeks'), 'full', [step()]);
  const after = phaseAfter(before, 'Second');
  assert.equal(after.title, 'Second');
  assert.equal(after.versions.full[0]?.exercise, 'upper-trap-ball');
  assert.notEqual(after.versions.full[0]?.id, before.versions.full[0]?.id);
  assert.notEqual(after.key, before.key);
});
