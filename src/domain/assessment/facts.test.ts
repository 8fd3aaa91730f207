import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from '#domain/base/problems.ts';
import { KeptFact } from '#domain/session/fact.ts';
import { makeFact } from '#domain/session/noting.ts';
import { deriveSession } from '#domain/session/session.ts';
import { Telling } from '#test/telling.ts';
import { aFinding, finding, pin } from '#test/visits.ts';
import { chartOf } from './chart.ts';

const stamp = { id: crypto.randomUUID(), at: '2026-01-05T15:00:00Z' };

/** What is wrong with a fact, as a person is told. */
function told(fact: object): string[] {
  const input = { ...stamp, ...fact };
  const { error } = KeptFact.safeParse(input);
  return error === undefined ? [] : problemsOf(error, input).map(({ path, message }) => `${path} ${message}`);
}

test('[SESSION-9] the new kinds are stamped with version 2, so that an older Unwind keeps them unread', () => {
  const clock = { id: () => stamp.id, at: stamp.at, run: crypto.randomUUID(), elapsedMs: 1, tick: 1 };
  const versionOf = (body: Parameters<typeof makeFact>[0]['body']): number =>
    makeFact({ body, clock }).version;
  assert.equal(versionOf(aFinding), 2);
  assert.equal(versionOf({ kind: 'closed' }), 1);
  const fact = makeFact({ body: aFinding, clock }).id;
  assert.equal(versionOf({ kind: 'corrected', fact, instead: aFinding }), 2);
  assert.equal(versionOf({ kind: 'corrected', fact, instead: { kind: 'closed' } }), 1);
  assert.equal(versionOf({ kind: 'corrected', fact, instead: null }), 1);
});

test('[SESSION-9] what is handed in under too low a version is passed on under the right one', () => {
  const raised = (fact: object): number => KeptFact.parse({ ...stamp, ...fact }).version;
  assert.equal(raised(aFinding), 2);
  assert.equal(raised({ ...aFinding, version: 1 }), 2);
  assert.equal(raised({ kind: 'corrected', version: 1, fact: stamp.id, instead: aFinding }), 2);
  assert.equal(raised({ kind: 'corrected', fact: stamp.id, instead: null }), 1);
});

test('[SESSION-9] a newer shape of a new kind is kept and not read', () => {
  const newer = KeptFact.parse({ ...stamp, ...aFinding, version: 3, severity: 'very' });
  assert.deepEqual(deriveSession([newer]).unread, [newer.id]);
  assert.deepEqual(told({ ...aFinding, severity: 11 }), ['$.severity must be 10 or less']);
  assert.deepEqual(told({ ...aFinding, version: 2, severity: 11 }), ['$.severity must be 10 or less']);
});

test('[ASSESS-2] a mark is a region, a side that fits it, a layer, and a spot only where there is one', () => {
  assert.deepEqual(told(aFinding), []);
  assert.deepEqual(told(finding({ spot: pin(-40, 400) })), []);
  assert.deepEqual(told({ ...aFinding, side: 'mid' }), [
    '$.side must be left, right or bilateral: back.flank (Side of low back) has two sides',
  ]);
  assert.match(
    told({ ...aFinding, layer: 'bone' })[0] ?? '',
    /^\$\.layer must be superficial, deep or visceral/u,
  );
  const brush = { ...pin(0, 0), shape: 'brush', x: undefined, y: undefined };
  const stroke = { shape: 'brush', figure: brush.figure, view: brush.view, atlas: brush.atlas, radius: 8 };
  assert.deepEqual(told({ ...aFinding, spot: { ...stroke, points: [[1, 2]], anchors: [null] } }), []);
  assert.deepEqual(told({ ...aFinding, spot: { ...stroke, points: [[1, 2]], anchors: [] } }), [
    '$.spot.anchors give one anchor, or null, for each point',
  ]);
});

test('[ASSESS-3] a joint out of place is not a finding, and says what to use instead', () => {
  for (const written of ['joint-out-of-place', 'out of place', 'Subluxation', 'misalignment'])
    assert.deepEqual(told({ ...aFinding, finding: written }), [
      '$.finding a joint out of place is not a finding; use segmental-stiffness',
    ]);
  assert.match(told({ ...aFinding, finding: 'tendernes' })[0] ?? '', /did you mean tenderness\?$/u);
});

test('[ASSESS-17] direction and depth belong to a restriction, healed belongs to a scar', () => {
  assert.deepEqual(told(finding({ direction: 'inferior', depth: 'middle' })), []);
  assert.deepEqual(told(finding({ finding: 'tenderness', direction: 'inferior', depth: 'deep' })), [
    '$.direction only a restriction has a direction; leave it out',
    '$.depth only a restriction has a depth; leave it out',
  ]);
  const scar = { kind: 'overlay-marked', overlay: 'scar', what: 'scar', region: 'abd.mid', side: 'mid' };
  assert.deepEqual(told({ ...scar, healed: true, since: '2024-05-01' }), []);
  assert.deepEqual(told({ ...scar, overlay: 'avoid', what: 'port', healed: true }), [
    '$.healed only a scar is healed or not; leave it out',
  ]);
  assert.equal(told({ ...scar, what: 'port' }).length, 1);
  assert.equal(told({ ...scar, overlay: 'avoid' }).length, 1);
});

const range = {
  kind: 'range-measured',
  joint: 'neck',
  movement: 'rotation',
  side: 'left',
  effort: 'active',
  device: 'phone',
  degrees: [61, 64, 62],
} as const;

test('[ASSESS-21] a movement belongs to its joint, and a side to the movement', () => {
  assert.deepEqual(told(range), []);
  assert.deepEqual(told({ ...range, movement: 'flexion', side: 'mid' }), []);
  assert.deepEqual(told({ ...range, side: 'mid' }), ['$.side must be left or right for neck rotation']);
  assert.deepEqual(told({ ...range, movement: 'flexion' }), ['$.side must be mid for neck flexion']);
  assert.deepEqual(told({ ...range, joint: 'elbow' }), [
    '$.movement the elbow has no rotation; it has flexion, extension',
  ]);
  assert.deepEqual(told({ ...range, degrees: [] }), ['$.degrees must have at least 1 item']);
});

test('[ASSESS-27] a pressure beyond what meters show is told as a question of the unit', () => {
  const threshold = { kind: 'threshold-measured', region: 'back.upper_trap', side: 'left', unit: 'kg/cm2' };
  assert.deepEqual(told({ ...threshold, trials: [2.1, 2.4] }), []);
  assert.deepEqual(told({ ...threshold, trials: [2.1, 240] }), [
    '$.trials[1] must be 30 kg/cm2 or less; is the unit right?',
  ]);
  assert.deepEqual(told({ ...threshold, unit: 'kPa', trials: [240] }), []);
});

test('[ASSESS-29] a posture names its side where it has one, a movement is counted in its own unit', () => {
  const posture = { kind: 'posture-observed', degree: 'slight' };
  assert.deepEqual(told({ ...posture, observation: 'head-forward' }), []);
  assert.deepEqual(told({ ...posture, observation: 'head-forward', side: 'left' }), [
    '$.side head-forward has no side; leave it out',
  ]);
  assert.deepEqual(told({ ...posture, observation: 'shoulder-high' }), [
    '$.side is missing: shoulder-high has a side',
  ]);
  assert.deepEqual(told({ ...posture, observation: 'pelvis-high', side: 'bilateral' }), [
    '$.side must be left or right for pelvis-high',
  ]);
  const movement = { kind: 'movement-tested', quality: 'limited' };
  assert.deepEqual(told({ ...movement, test: 'one-leg-stand', side: 'left', seconds: 12.5 }), []);
  assert.deepEqual(told({ ...movement, test: 'squat', count: 5, pain: 2 }), []);
  assert.deepEqual(told({ ...movement, test: 'squat', side: 'left', seconds: 5 }), [
    '$.side squat has no side; leave it out',
    '$.seconds squat is not timed; leave it out',
  ]);
  assert.deepEqual(told({ ...movement, test: 'lunge', count: 1 }), ['$.side is missing: lunge has a side']);
});

test('[ASSESS-29] postures and movements are on the chart as they were said, and nothing is made of them', () => {
  const room = new Telling();
  room.say({ kind: 'posture-observed', observation: 'head-forward', degree: 'clear' });
  room.say({ kind: 'movement-tested', test: 'squat', quality: 'free' });
  const { postures, movements, findings } = chartOf(room.facts);
  assert.deepEqual([postures.length, movements.length, findings.length], [1, 1, 0]);
});
