import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ScreeningSign } from '#domain/screening/sign.ts';
import { signLook, type ShownSign } from './sign-look.ts';

const signs = ScreeningSign.options.filter((sign): sign is ShownSign => sign !== 'free');

test('[DESK-7] every sign has words and an icon for a therapist, each its own words', () => {
  const texts = signs.map((sign) => signLook(sign, 'therapist').text);
  assert.equal(new Set(texts).size, signs.length);
  for (const sign of signs) assert.ok(signLook(sign, 'owner').icon, sign);
});

test('[DESK-7] the front desk learns whom to fetch or what to send, and no reason', () => {
  const texts = new Set(signs.map((sign) => signLook(sign, 'front-desk').text));
  assert.deepEqual([...texts].toSorted(), ['Needs a therapist', 'Questions to answer']);
});
