import assert from 'node:assert/strict';
import { freshDatabase, testOnEachServer } from '#test/database.ts';
import { asOwner } from './connection.ts';
import { scramVerifier } from './scram-verifier.ts';

testOnEachServer('[DATA-19] the server is told what it would have computed itself', async (t, major) => {
  const fresh = await freshDatabase(t, major);
  const kept = await fresh.asSuperuser(async (superuser) => {
    await superuser.query(`begin; create role somebody password 'pencil'`);
    const { rows } = await superuser.query<{ rolpassword: string }>(
      `select rolpassword from pg_authid where rolname = 'somebody'`,
    );
    await superuser.query('rollback');
    return rows[0]?.rolpassword ?? '';
  });
  const salt = /^SCRAM-SHA-256\$4096:([^$]+)\$/.exec(kept)?.[1] ?? '';
  assert.equal(scramVerifier('pencil', Buffer.from(salt, 'base64')), kept);
});

testOnEachServer('[DATA-19] each role comes in by its own log-in', async (t, major) => {
  const { connection } = await freshDatabase(t, major);
  const { rows } = await asOwner(connection, (owner) => owner.query('select current_user::text as who'));
  assert.deepEqual(rows, [{ who: 'unwind_owner' }]);
  const password = connection.loginFor('unwind_app').password;
  assert.equal(password === undefined, connection.kind === 'embedded', 'a socket needs none');
  assert.notEqual(password ?? 'none', connection.loginFor('unwind_jobs').password);
});
