import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lengthOf, minus, turned, type Turn, type Vector } from '../atlas/vector.ts';
import { scenes } from './catalogue.ts';
import { bent, carry, onto } from './frame.ts';
import { isolines } from './isoline.ts';
import { eyeOf } from './look.ts';
import { facing, normalsOf } from './normals.ts';
import { pathData } from './path-data.ts';
import { pictureOf } from './picture.ts';
import { settled } from './settle.ts';
import { ball, box, cylinder } from './solid.ts';
import { seenParts } from './visible.ts';
import { figureIds } from '#domain/home/figure-id.ts';

const near = (a: number, b: number, within = 1e-6): void =>
  assert.ok(Math.abs(a - b) <= within, `${a} is not ${b}`);

test('every figure has a scene, and every scene has as many unknowns as its pose takes', () => {
  assert.deepEqual(Object.keys(scenes).toSorted(), figureIds.toSorted());
  for (const scene of Object.values(scenes))
    assert.ok(scene.pose(scene.unknowns).pelvis.every((value) => Number.isFinite(value)));
});

test('a limb reaches what it can reach, and points at what it cannot', () => {
  const start: Vector = [0, 5, 0];
  const { middle, second } = bent(start, [1, 2, 1], [2, 2], [0, 0, 1]);
  near(lengthOf(minus(middle, start)), 2);
  const end = minus(middle, [-second[0] * 2, -second[1] * 2, -second[2] * 2]);
  near(lengthOf(minus(end, [1, 2, 1])), 0);
  const far = bent(start, [0, -5, 0], [2, 2], [0, 0, 1]);
  near(far.second[1], -1, 0.01);
});

test('a turn brings both directions where they belong', () => {
  const turn: Turn = onto(
    [
      [0, 1, 0],
      [0, 0, 1],
    ],
    [
      [1, 0, 0],
      [0, 1, 0],
    ],
  );
  turned(turn, [0, 1, 0]).forEach((value, i) => near(value, [1, 0, 0][i]));
  turned(turn, [0, 0, 1]).forEach((value, i) => near(value, [0, 1, 0][i]));
  assert.deepEqual(carry({ from: [1, 1, 1], to: [2, 2, 2], turn }, [1, 1, 1]), [2, 2, 2]);
});

test('what is wished of a pose is found, and what cannot be is said', () => {
  const [x, y] = settled([1, 1], ([a, b]) => [a * a + b - 7, a - b + 1]);
  near(x * x + y, 7, 1e-2);
  near(x - y, -1, 1e-2);
  assert.throws(() => settled([1], ([a]) => [a * a + 1]));
});

const eye = eyeOf({ azimuth: 0, elevation: 0, at: [0, 0, 0], span: 40 });

test('the outline of a ball is round', () => {
  const thing = ball([0, 0, 0], 5);
  const picture = pictureOf([thing], eye);
  const lines = isolines(thing.mesh, facing(normalsOf(thing.mesh), eye.towards));
  const strokes = seenParts(lines, eye, picture, { shortest: 5, step: 2 });
  assert.ok(strokes.length > 0);
  for (const stroke of strokes)
    for (let i = 0; i < stroke.length; i += 2) near(Math.hypot(stroke[i] - 200, stroke[i + 1] - 150), 50, 1);
  const columns = strokes.flatMap((stroke) => stroke.filter((_, i) => i % 2 === 0));
  near(Math.min(...columns), 150, 1);
  near(Math.max(...columns), 250, 1);
});

test('what lies behind something else is not drawn', () => {
  const roller = cylinder([-8, 0, 0], [8, 0, 0], 2, 'tool');
  const wall = box([-4, -6, 3], [4, 6, 4]);
  const picture = pictureOf([roller, wall], eye);
  const line: Vector[] = [
    [-8, 2, 0],
    [8, 2, 0],
  ];
  const strokes = seenParts([line], eye, picture, { shortest: 2, step: 0, corners: 'kept' });
  assert.equal(strokes.length, 2);
  for (const stroke of strokes)
    assert.ok(stroke.every((value, i) => i % 2 === 1 || Math.abs(value - 200) > 38));
});

test('path data are whole numbers that do not drift', () => {
  const rings = [
    [10.26, 10.26, 20.1, 10.1, 20.3, 20.4, 10.26, 10.26],
    [0, 0, 5, 0, 5, 5, 0, 0],
  ];
  const data = pathData(rings, 'closed');
  assert.match(data, /^m[-0-9 mqz]+$/);
  const again = pathData([rings[1]], 'closed');
  assert.equal(
    data.split('z')[1].slice(data.split('z')[1].indexOf('q')),
    again.split('z')[0].slice(again.indexOf('q')),
  );
  assert.equal(pathData([[0, 0, 10, 0, 10, 10]], 'straight'), 'm0 0l20 0l0 20');
  assert.equal(pathData([[0, 0, 10, -1]], 'open'), 'm0 0l20-2');
});
