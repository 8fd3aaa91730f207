import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectNoAxeViolations } from './axe.ts';
import { openApp } from './harness.ts';

test('the sign-in page renders, axe finds nothing, the content security policy refuses nothing', async (t) => {
  const { page } = await openApp(t);
  const answer = await page.goto('/sign-in');
  assert.match(answer?.headers()['content-security-policy'] ?? '', /default-src 'none'/);
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  assert.equal(new URL(page.url()).pathname, '/sign-in');
  await expectNoAxeViolations(page);
});

test('[WORKER-2] after the first visit every page opens without a server', async (t) => {
  const app = await openApp(t);
  await app.signInAs('maren');
  await app.page.getByRole('heading', { level: 1 }).waitFor();
  await app.readyForOffline();
  await app.loseServer();
  for (const path of ['/sign-in', '/today', '/clients']) {
    await app.page.goto(path);
    await app.page.getByRole('heading', { level: 1 }).waitFor();
  }
});

test('[WORKER-1] no answer of the server is kept', async (t) => {
  const app = await openApp(t);
  await app.signInAs('maren');
  await app.readyForOffline();
  await app.page.reload();
  const kept = await app.page.evaluate(async () => {
    const shelves = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = (await Promise.all(shelves.map((shelf) => shelf.keys()))).flat();
    return requests.map((request) => new URL(request.url).pathname);
  });
  assert.ok(kept.includes('/index.html'));
  assert.deepEqual(
    kept.filter((path) => path.startsWith('/api')),
    [],
  );
});
