import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { freshDatabase } from '#test/database.ts';
import { installationSecret } from './secret.ts';

test('[SIGNIN-18] the secret is made once, whoever starts at the same time, and readable by its owner only', async (t) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'unwind-secret-'));
  t.after(() => rm(folder, { recursive: true }));
  const made = await Promise.all([1, 2, 3, 4, 5].map(() => installationSecret({ folder })));
  assert.equal(new Set(made).size, 1);
  assert.ok((made[0] ?? '').length >= 64);
  assert.equal((await stat(path.join(folder, 'secret'))).mode & 0o777, 0o600);
  assert.deepEqual(await readdir(folder), ['secret']);
  assert.equal(await installationSecret({ folder }), made[0]);
});

test('[SIGNIN-18] a secret that is given is taken, and none is kept', async () => {
  const given = 'a secret of at least thirty-two characters';
  assert.equal(await installationSecret({ folder: '/nowhere', given }), given);
});

test('[SIGNIN-14] only the identity role reaches the tables of signing in', async (t) => {
  const fresh = await freshDatabase(t);
  const { rows } = await fresh.asSuperuser((superuser) =>
    superuser.query<{ table: string }>(
      `select tablename as table from pg_tables where schemaname = 'identity'`,
    ),
  );
  assert.ok(rows.length >= 7);
  for (const { table } of rows) {
    for (const role of ['unwind_app', 'unwind_jobs'] as const) {
      await assert.rejects(fresh.pool(role).query(`select 1 from identity.${table}`), /permission denied/);
    }
    await fresh.pool('unwind_identity').query(`select 1 from identity.${table}`);
  }
});
