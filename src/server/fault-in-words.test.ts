import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer, connect } from 'node:net';
import path from 'node:path';
import { once } from 'node:events';
import { test } from 'node:test';
import pg from 'pg';
import { openFolder } from '#test/postgres/places.ts';
import { faultInWords } from './fault-in-words.ts';

test('[HTTP-16] what the machine refuses is told in one sentence with the variable to look at', async (t) => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  t.after(() => taken.close());
  const address = taken.address();
  assert.ok(typeof address === 'object' && address !== null);
  const { port } = address;
  const [listening] = (await once(createServer().listen(port, '127.0.0.1'), 'error')) as unknown[];
  assert.equal(faultInWords(listening), `Port ${port} is taken: set UNWIND_PORT to a free one.`);
  const [connecting] = (await once(connect(1, '127.0.0.1'), 'error')) as unknown[];
  assert.equal(faultInWords(connecting), 'Nothing answers at 127.0.0.1:1: look at DATABASE_URL.');
  const [elsewhere] = (await once(createServer().listen(port, '192.0.2.1'), 'error')) as unknown[];
  assert.equal(faultInWords(elsewhere), '192.0.2.1 is not an address of this machine: look at UNWIND_HOST.');
});

test('[HTTP-16] a folder that cannot be used is named', async (t) => {
  const file = path.join(openFolder(t), 'file');
  writeFileSync(file, '');
  const fault: unknown = await mkdir(path.join(file, 'data')).catch((error: unknown) => error);
  assert.equal(
    faultInWords(fault),
    `Unwind cannot use ${path.join(file, 'data')}: a file stands where a folder should be. Look at UNWIND_FOLDER.`,
  );
});

test("[HTTP-16] the database's no is told as its own, and only a mistake of ours shows its place", () => {
  const denied = new pg.DatabaseError('permission denied', 10, 'error');
  denied.code = '42501';
  denied.severity = 'ERROR';
  assert.equal(
    faultInWords(denied),
    'The database says: permission denied. The log-in of DATABASE_URL must own its database and may make roles.',
  );
  assert.equal(faultInWords(new Error('Say so.')), 'Say so.');
  assert.match(faultInWords(new TypeError('no')), /^TypeError: no\n +at /);
});
