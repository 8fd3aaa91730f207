import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openApp } from './harness.ts';

test('signing out everywhere ends the sign-ins of every device', async (t) => {
  const app = await openApp(t);
  const other = await app.addDevice();
  await app.signInAs('maren');
  await other.signInAs('maren');
  const answer = await app.context.request.post(`${app.url}/api/sign-out`, { data: { where: 'everywhere' } });
  assert.equal(answer.status(), 200);
  for (const device of [app, other]) {
    assert.equal((await device.context.request.get(`${app.url}/api/me`)).status(), 401);
  }
  await other.page.goto('/today');
  await other.page.waitForURL('**/sign-in');
});
