import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { OWNER, setUpPractice } from '#test/server.ts';

/** Holds every write of clients up until it is told to let go. */
async function holdUp(practice: Awaited<ReturnType<typeof setUpPractice>>) {
  const held = Promise.withResolvers<void>();
  const holding = Promise.withResolvers<void>();
  const done = practice.fresh.asSuperuser(async (superuser) => {
    await superuser.query('begin; lock table unwind.client in access exclusive mode');
    holding.resolve();
    await held.promise;
    await superuser.query('commit');
  });
  await holding.promise;
  return async () => {
    held.resolve();
    await done;
  };
}

test('[HTTP-13] told to stop, a request under way is finished and its write is there; new ones are refused', async (t) => {
  const practice = await setUpPractice(t);
  const { url } = practice.server;
  const cookie = [...practice.owner.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const letGo = await holdUp(practice);
  const body = JSON.stringify({
    id: '0198a000-0000-7000-8000-000000000003',
    details: { name: 'Sam Example' },
  });
  const headers = { cookie, 'content-type': 'application/json' };
  const underWay = fetch(`${url}/api/clients`, { method: 'POST', headers, body });
  const open = await keptOpen(url);
  await wait(100);
  const stopped = practice.server.stop();
  await wait(50);
  const late = await open.ask('/readyz');
  assert.match(late, /^HTTP\/1\.1 503/);
  await assert.rejects(fetch(`${url}/healthz`), /fetch failed/);
  await letGo();
  const free = performance.now();
  const answer = await underWay;
  assert.equal(answer.status, 200);
  await stopped;
  assert.ok(performance.now() - free < 5000, 'a kept connection held the port open');
  const kept = await practice.fresh.asSuperuser((superuser) =>
    superuser.query('select name from unwind.client'),
  );
  assert.deepEqual(kept.rows, [{ name: 'Sam Example' }]);
});

/** A connection on which a request has begun and is not whole yet. */
async function keptOpen(url: string) {
  const { port } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write('GET ');
  return {
    ask: async (address: string): Promise<string> => {
      socket.write(`${address} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
      const [chunk] = (await once(socket, 'data')) as [Buffer];
      socket.destroy();
      return chunk.toString();
    },
  };
}

test('[HTTP-13] while it stops, what is asked is refused with 503', async (t) => {
  const practice = await setUpPractice(t);
  const open = await keptOpen(practice.server.url);
  const letGo = await holdUp(practice);
  const underWay = practice.owner.ask('addClient', {
    body: { id: '0198a000-0000-7000-8000-000000000003', details: { name: 'Sam Example' } },
  });
  await wait(50);
  const stopped = practice.server.stop();
  const answer = await open.ask('/api/set-up');
  assert.match(answer, /^HTTP\/1\.1 503[^]*connection: close[^]*\{"error":"stopping"\}$/);
  await letGo();
  await Promise.all([underWay, stopped]);
});

const SERVE = `
  import { configFrom } from '#server/config.ts';
  import { serve } from '#server/main.ts';
  const { url, setUpAddress } = await serve(configFrom(process.env));
  process.stdout.write('at ' + (setUpAddress ?? url) + '\\n');
`;

async function folderOf(t: TestContext): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'unwind-stop-'));
  t.after(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  return folder;
}

async function wholeUnwind(t: TestContext, own: { UNWIND_FOLDER: string; UNWIND_DEMO: '0' | '1' }) {
  const environment = { ...own, UNWIND_PORT: '0', UNWIND_LOG_LEVEL: 'fatal' };
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', SERVE], {
    cwd: path.join(import.meta.dirname, '../../..'),
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  t.after(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    if (said.includes('\n')) break;
  }
  const { origin: url, hash } = new URL(said.replace(/^at /, '').trim());
  return { child, ended, url, code: hash.slice(1) };
}

const setUp = ({ url, code }: { url: string; code: string }) =>
  fetch(`${url}/api/set-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...OWNER, code }),
  });

test('[HTTP-13] the whole of Unwind ends on SIGTERM by itself, database and all', async (t) => {
  const folder = await folderOf(t);
  const { child, ended, ...place } = await wholeUnwind(t, { UNWIND_FOLDER: folder, UNWIND_DEMO: '0' });
  assert.equal((await setUp(place)).status, 200);
  child.kill('SIGTERM');
  assert.deepEqual(await ended, [0, null]);
  await assert.rejects(fetch(`${place.url}/healthz`), /fetch failed/);
});

test('[SIGNIN-16] beside a practice that was set up the demonstration does not run', async (t) => {
  const folder = await folderOf(t);
  const first = await wholeUnwind(t, { UNWIND_FOLDER: folder, UNWIND_DEMO: '0' });
  await setUp(first);
  first.child.kill('SIGTERM');
  await first.ended;
  const again = await wholeUnwind(t, { UNWIND_FOLDER: folder, UNWIND_DEMO: '1' });
  const status = await fetch(`${again.url}/api/set-up`);
  assert.deepEqual(await status.json(), { needed: false, demo: false });
  assert.equal((await fetch(`${again.url}/api/demo/mailbox`)).status, 404);
  again.child.kill('SIGTERM');
  assert.deepEqual(await again.ended, [0, null]);
});
