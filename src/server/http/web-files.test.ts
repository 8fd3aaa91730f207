import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { freshServer } from '#test/server.ts';

async function builtFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'unwind-web-'));
  t.after(() => rm(folder, { recursive: true }));
  await mkdir(path.join(folder, 'assets'));
  await mkdir(path.join(folder, '.vite'));
  const files = {
    'index.html': '<!doctype html>the app',
    'service-worker.js': '// worker',
    'assets/app-1a2b.js': '// app',
  };
  for (const [name, words] of Object.entries({ ...files, '.vite/manifest.json': '{}' })) {
    await writeFile(path.join(folder, name), words);
  }
  return folder;
}

const html = { accept: 'text/html,application/xhtml+xml', 'sec-fetch-mode': 'navigate' };

test('[HTTP-12] hashed files are kept for ever; the page and the service worker are asked for again', async (t) => {
  const { server } = await freshServer(t, { webFolder: await builtFolder(t) });
  const cache = async (url: string) => (await server.inject(url)).headers['cache-control'];
  assert.equal(await cache('/assets/app-1a2b.js'), 'public, max-age=31536000, immutable');
  assert.equal(await cache('/'), 'no-cache');
  assert.equal(await cache('/service-worker.js'), 'no-cache');
  assert.equal((await server.inject('/service-worker.js')).headers['service-worker-allowed'], '/');
});

test('[HTTP-12] every address of the app is its page, and a missing file is missing', async (t) => {
  const { server } = await freshServer(t, { webFolder: await builtFolder(t) });
  const status = async (url: string, headers: Record<string, string> = {}) => {
    const answer = await server.inject({ url, headers });
    return [answer.statusCode, answer.body.includes('the app')];
  };
  for (const url of [
    '/',
    '/today',
    '/clients/0198a000-0000-7000-8000-000000000003',
    '/invitation/abc?from=mail',
  ]) {
    assert.deepEqual(await status(url, html), [200, true], url);
  }
  assert.equal((await server.inject({ url: '/today', headers: html })).headers['cache-control'], 'no-cache');
  assert.deepEqual(await status('/assets/app-old.js', html), [404, false]);
  assert.deepEqual(await status('/missing.png'), [404, false]);
  assert.deepEqual(await status('/.git/config', html), [404, false]);
  assert.deepEqual(await status('/today'), [404, false]);
  assert.deepEqual(await status('/api/nothing', html), [404, false]);
  for (const url of [
    '/.vite/manifest.json',
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/..%2f..%2fsecret',
  ]) {
    assert.equal((await server.inject(url)).statusCode, 404, url);
  }
});

test('[HTTP-12] without a build a page says how to make one', async (t) => {
  const { server } = await freshServer(t, { webFolder: '/nowhere' });
  for (const url of ['/', '/today']) {
    const answer = await server.inject({ url, headers: html });
    assert.equal(answer.statusCode, 503);
    assert.match(answer.body, /npm run build/);
  }
});
