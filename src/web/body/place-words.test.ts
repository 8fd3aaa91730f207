import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeName, placeWords, saidTo } from './place-words.ts';

const tender = { fill: 'severity', value: 7, words: '7 of 10' } as const;
const port = { fill: 'avoid', words: 'avoid, port' } as const;
const place = { region: 'back.flank', side: 'left', layer: 'superficial' } as const;

test('[BODY-6] a place is named side first, with what stands there', () => {
  assert.equal(
    placeWords(place, () => tender, 'clinical'),
    'Left, quadratus lumborum, 7 of 10',
  );
  assert.equal(
    placeWords(place, () => null, 'clinical'),
    'Left, quadratus lumborum',
  );
});

test('[BODY-6] several paints of one place are all said', () => {
  assert.equal(
    placeWords(place, () => [port, tender], 'clinical'),
    'Left, quadratus lumborum, avoid, port, 7 of 10',
  );
});

test('[BODY-6] a client reads plain words, and sides as her own', () => {
  assert.equal(placeName(place, 'plain'), 'Left, side of low back');
  assert.equal(placeName({ region: 'abd.mid', side: 'mid' }, 'plain'), 'Belly');
  assert.equal(
    saidTo('plain', 'Front view. The client’s left is on the right.'),
    'Front view. Your left is on the right.',
  );
});
