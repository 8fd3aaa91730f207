import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { freshServer } from '#test/server.ts';

const policy = (styles: string) =>
  `default-src 'none';script-src 'self';style-src 'self' ${styles};img-src 'self' data: blob:;font-src 'self';` +
  `connect-src 'self';manifest-src 'self';worker-src 'self';media-src 'self';object-src 'none';base-uri 'none';` +
  `form-action 'self';frame-src 'self';frame-ancestors 'none';require-trusted-types-for 'script';trusted-types unwind default`;

/** The style elements that the installed React Aria writes, as its source has them. */
function reactAriaStyles(): string[] {
  const folder = path.join(import.meta.dirname, '../../../node_modules/react-aria/dist/private');
  return ['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'].map((file) => {
    const source = readFileSync(path.join(folder, file), 'utf8');
    const attribute = /\$\w+\$var\$PRESSABLE_ATTRIBUTE = '([^']+)'|= '(data-react-aria-pressable)'/.exec(
      source,
    );
    const template = /textContent = `([^`]+)`/.exec(source)?.[1] ?? '';
    return template.replace(/\$\{[^}]+\}/, attribute?.[1] ?? attribute?.[2] ?? '').trim();
  });
}

test('[HTTP-6] every answer carries the strict policy, with the hashes of the installed React Aria’s styles', async (t) => {
  const { server } = await freshServer(t);
  const hashes = reactAriaStyles().map(
    (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  for (const url of ['/', '/api/docs', '/api/me', '/healthz', '/nothing.js']) {
    const { headers } = await server.inject({ url });
    assert.equal(headers['content-security-policy'], policy(hashes.join(' ')), url);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal(headers['x-frame-options'], 'DENY');
    assert.equal(headers['strict-transport-security'], undefined);
    assert.match(String(headers['permissions-policy']), /camera=\(\)/);
    for (const sensor of ['accelerometer', 'gyroscope', 'magnetometer'])
      assert.match(String(headers['permissions-policy']), new RegExp(`\\b${sensor}=\\(self\\)`));
  }
  assert.doesNotMatch(policy(''), /unsafe/);
});

test('[HTTP-6] where it is reached by https, browsers are told to stay with it', async (t) => {
  const { server } = await freshServer(t, { environment: { UNWIND_ADDRESS: 'https://unwind.example' } });
  const { headers } = await server.inject('/healthz');
  assert.equal(headers['strict-transport-security'], 'max-age=31536000; includeSubDomains');
  assert.match(String(headers['content-security-policy']), /upgrade-insecure-requests$/);
});
