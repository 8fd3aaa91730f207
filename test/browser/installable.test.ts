import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openApp } from './harness.ts';

test('the app can be installed: the browser finds nothing wrong with its manifest', async (t) => {
  const { page, context, url } = await openApp(t);
  await page.goto('/sign-in');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const session = await context.newCDPSession(page);
  const { errors, url: manifest } = await session.send('Page.getAppManifest');
  assert.deepEqual(errors, []);
  assert.equal(manifest, `${url}/app.webmanifest`);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  assert.deepEqual(
    installabilityErrors.map((error) => error.errorId).filter((id) => id !== 'in-incognito'),
    [],
  );
});
