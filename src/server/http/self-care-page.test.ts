import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { freshServer } from '#test/server.ts';

test('[SELF-8] the page of free self-care may read its own files and speak to nothing else', async (t) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'unwind-self-care-'));
  t.after(() => rm(folder, { recursive: true }));
  await mkdir(path.join(folder, 'self-care/assets'), { recursive: true });
  await writeFile(path.join(folder, 'index.html'), 'the app');
  await writeFile(path.join(folder, 'self-care/index.html'), 'self-care');
  await writeFile(path.join(folder, 'self-care/worker.js'), '// worker');
  await writeFile(path.join(folder, 'self-care/assets/app-1.js'), '// app');
  const { server } = await freshServer(t, { webFolder: folder });
  const answerTo = (url: string, host = 'care.example:8080') => server.inject({ url, headers: { host } });

  const page = await answerTo('/self-care/');
  const policy = String(page.headers['content-security-policy']).split(';');
  assert.equal(page.body, 'self-care');
  assert.equal(page.headers['cache-control'], 'no-cache');
  assert.deepEqual(
    policy.filter((part) => /^(connect|form|frame)-/.test(part)),
    [
      'connect-src care.example:8080/self-care/assets/ care.example:8080/robots.txt',
      "form-action 'none'",
      "frame-src 'none'",
      "frame-ancestors 'none'",
    ],
  );
  const odd = await answerTo('/self-care/', 'care.example; *');
  assert.doesNotMatch(String(odd.headers['content-security-policy']), /\*/);
  assert.equal((await answerTo('/self-care')).headers.location, '/self-care/');
  const asset = await answerTo('/self-care/assets/app-1.js');
  assert.match(String(asset.headers['cache-control']), /immutable/);
  assert.match(
    String((await answerTo('/self-care/worker.js')).headers['content-security-policy']),
    /connect-src 'self'/,
  );
  assert.equal((await answerTo('/self-care/nothing')).statusCode, 404);
});
