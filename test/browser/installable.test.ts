import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openApp } from './harness.ts';
import { openPhone } from './phone.ts';

test('the app and free self-care can be installed: the browser finds nothing wrong with either manifest', async (t) => {
  const app = await openApp(t);
  const { page, url } = app;
  await page.goto('/sign-in');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expectInstallable(page, `${url}/app.webmanifest`);
  const phone = await openPhone(t, app);
  await phone.page.goto('/self-care/');
  await phone.readyForOffline();
  await expectInstallable(phone.page, `${url}/self-care/self-care.webmanifest`);
  const worker = await phone.page.evaluate(async () => {
    const { scope, active } = await navigator.serviceWorker.ready;
    return [scope, active?.scriptURL];
  });
  assert.deepEqual(worker, [`${url}/self-care/`, `${url}/self-care/worker.js`]);
});

async function expectInstallable(page: Page, address: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { errors, url, data } = await session.send('Page.getAppManifest');
  assert.deepEqual(errors, []);
  assert.equal(url, address);
  const { icons, scope } = JSON.parse(data ?? '') as { icons: { src: string }[]; scope: string };
  assert.ok(page.url().startsWith(new URL(scope, address).href), 'the page lies within the scope');
  for (const { src } of icons)
    assert.equal((await page.request.get(new URL(src, address).href)).status(), 200, src);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  assert.deepEqual(
    installabilityErrors.map((error) => error.errorId).filter((id) => id !== 'in-incognito'),
    [],
  );
}
