import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deriveSession } from '#domain/session/session.ts';
import { TreatmentLimits } from '#domain/session/limits.ts';
import { usualGrip, withTechnique, type Grip } from './grip.ts';

const crossHand: Grip = {
  technique: 'CHR',
  approach: 'indirect',
  layer: 'superficial_fascia',
  contact: 'crossed_hands',
  hands: 'both',
  pressure: 2,
};

test('a firm technique comes with a direct approach, one hand and its own pressure', () => {
  const grip = withTechnique(crossHand, 'DCP');
  assert.equal(grip.approach, 'direct');
  assert.equal(grip.hands, 'right');
  assert.equal(grip.contact, 'thumb');
  assert.equal(grip.pressure, 3);
});

test('the gentlest techniques come with an indirect approach, and the others keep the last one', () => {
  const direct: Grip = { ...crossHand, approach: 'direct' };
  assert.equal(withTechnique(direct, 'SOR').approach, 'indirect');
  assert.equal(withTechnique(direct, 'LPR').approach, 'direct');
});

test('a suggested pressure stays within the limits of the plan', () => {
  const limits = TreatmentLimits.parse({ highestPressure: 2 });
  const plan = {
    complaint: '',
    goal: '',
    steps: [{ region: 'hip.glute_max', side: 'left' as const, technique: 'DCP' as const, seconds: 60 }],
    limits,
  };
  const grip = usualGrip({ region: 'hip.glute_max', side: 'left' }, deriveSession([]), { plan, limits });
  assert.equal(grip.technique, 'DCP');
  assert.equal(grip.pressure, 2);
});
