import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Paint } from './chart-props.ts';
import { lookOf, patterns } from './paint-look.ts';

const fills: readonly Paint['fill'][] = [
  'severity',
  'dose',
  'came',
  'went',
  'grew',
  'eased',
  'avoid',
  'scar',
  'feeling',
  'planned',
  'running',
  'chosen',
];
const look = (paint: Partial<Paint> & Pick<Paint, 'fill'>) => lookOf({ words: '', value: 6, ...paint });

test('[BODY-2] every paint has a pattern, a line or a mark besides its colour', () => {
  for (const fill of fills) {
    for (const value of [0, 1, 2, 5, 10]) {
      const { pattern, line, mark } = look({ fill, value });
      assert.ok(pattern !== null || line !== 'none' || mark !== '', `${fill} ${value}`);
    }
  }
});

test('[BODY-2] the more severe, the denser the lines, and the number is printed', () => {
  const dense = [3, 5, 7, 9].map((value) => look({ fill: 'severity', value }).pattern);
  assert.deepEqual(dense, ['lines-1', 'lines-2', 'lines-3', 'lines-4']);
  assert.equal(look({ fill: 'severity', value: 7 }).mark, '7');
  assert.equal(look({ fill: 'severity', value: 7, mark: '+2' }).mark, '+2');
});

test('[BODY-2] what came, went, grew and eased can be told apart without colour', () => {
  const told = (['came', 'went', 'grew', 'eased'] as const).map((fill) => look({ fill }).pattern);
  assert.equal(new Set(told).size, 4);
});

test('[BODY-2] what was looked for and is gone is outlined with its 0', () => {
  assert.deepEqual(look({ fill: 'severity', value: 0 }), {
    colour: null,
    pattern: null,
    line: 'dashed',
    mark: '0',
  });
});

test('[BODY-2] each word of the client has a pattern of its own', () => {
  const words = ['ache', 'sharp', 'burning', 'numb', 'tight'] as const;
  const told = words.map((feeling) => look({ fill: 'feeling', feeling }).pattern);
  assert.equal(new Set(told).size, 5);
  assert.ok(told.every((pattern) => pattern !== null && patterns.includes(pattern)));
});
