import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contrastOf, isReadable } from './contrast.ts';
import { Accent, accentAtNight, defaultAccent, grounds } from './look.ts';

test('[SITE-6] a colour that cannot be read on paper and on white is refused, with what to do', () => {
  assert.equal(Accent.parse('#1F5F66'), defaultAccent);
  assert.match(Accent.safeParse('#7cc5c6').error?.issues[0]?.message ?? '', /darker/);
  assert.equal(Accent.safeParse('red').success, false);
});

test('[SITE-6] contrast is counted as WCAG counts it', () => {
  assert.equal(contrastOf('#000000', '#ffffff'), 21);
  assert.equal(contrastOf('#ffffff', '#000000'), 21);
  assert.equal(contrastOf('#777777', '#ffffff').toFixed(2), '4.48');
});

test('[SITE-6] every colour can be read at night, whatever it is by day', () => {
  const channel = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
  const colour = fc.tuple(channel, channel, channel).map((parts) => `#${parts.join('')}`);
  fc.assert(
    fc.property(colour, (one) => isReadable(accentAtNight(one), [grounds.dark.paper, grounds.dark.surface])),
  );
});
