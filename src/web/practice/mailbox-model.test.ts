import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from './mailbox-model.ts';

const origin = 'http://localhost:4810';

test('a link of this app becomes a path of it, another stays whole, and a full stop is no part of either', () => {
  const parts = partsOf(`Open ${origin}/invitation/abc. Or https://example.org/a.`, origin);
  assert.deepEqual(parts, [
    { text: 'Open ' },
    { text: `${origin}/invitation/abc`, href: '/invitation/abc' },
    { text: '. Or ' },
    { text: 'https://example.org/a', href: 'https://example.org/a' },
    { text: '.' },
  ]);
});

test('an address that only begins like ours is not ours', () => {
  assert.equal(partsOf(`${origin}.evil.example/x`, origin)[1]?.href, `${origin}.evil.example/x`);
});
