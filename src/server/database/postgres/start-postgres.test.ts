import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { copyCheckout, isAlive, isRoot, openFolder, otherAccount, userOf } from '#test/postgres/places.ts';
import { runApp } from '#test/postgres/run-app.ts';
import { againOnConnectionLoss } from '#server/database/connection-loss.ts';
import { startPostgres } from './start-postgres.ts';

async function ask(socket: string, question: string): Promise<string> {
  const client = new pg.Client({ host: socket, port: 5432, user: 'postgres', database: 'postgres' });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(question);
  await client.end();
  return String(Object.values(rows[0] ?? {})[0]);
}

test('one checkout, started by everybody', async (t) => {
  const home = openFolder(t);
  const { checkout, node } = copyCheckout(path.join(home, 'unwind'));
  const folderOf = (name: string, owner?: { uid: number; gid: number }): string => {
    const folder = path.join(home, name);
    fs.mkdirSync(folder);
    if (owner !== undefined) fs.chownSync(folder, owner.uid, owner.gid);
    return folder;
  };

  await t.test('[DATA-1] the server is never root’s, whoever starts it', async () => {
    const own = runApp({ folder: folderOf('own'), checkout, node });
    assert.notEqual(userOf((await own.started()).pid), 0);
    await own.end();
    if (!isRoot) return;
    const other = otherAccount();
    const theirs = runApp({ folder: folderOf('others', other), checkout, node, ...other });
    assert.equal(userOf((await theirs.started()).pid), other.uid);
    await theirs.end();
  });

  await t.test('[DATA-2] a user id without an entry is told so', async () => {
    // Only root can be somebody else; an ordinary account's own entry is found.
    const nobody = isRoot ? { uid: 54_321, gid: 54_321 } : undefined;
    const app = runApp({ folder: folderOf('strangers', nobody), checkout, node, ...nobody });
    const line = await app.said(/^[!{]/);
    assert.match(line, isRoot ? /user id 54321, which has no entry.*useradd.*DATABASE_URL/ : /^\{/);
    await app.end();
  });

  await t.test('[DATA-3] checkout and data may lie under a closed home folder', async () => {
    fs.chmodSync(home, 0o700);
    const folder = path.join(checkout, '.unwind');
    const first = runApp({ folder, checkout, node });
    const { data } = await first.started();
    await first.end();
    if (isRoot) t.after(() => fs.rmSync(path.dirname(data), { recursive: true }));
    const moved = first.lines.some((line) => line.includes('The database lives in /var/lib/unwind/'));
    assert.equal(moved, isRoot, 'said where the database is');
    const second = runApp({ folder, checkout, node });
    assert.equal((await second.started()).data, data, 'the second start finds the same cluster');
    await second.end();
  });
});

test('[DATA-6] a second start joins the first, and two first starts make one cluster', async (t) => {
  const folder = path.join(openFolder(t), 'data');
  const both = [runApp({ folder }), runApp({ folder })];
  const started = await Promise.all(both.map((app) => app.started()));
  assert.deepEqual(
    started.map(({ adopted }) => Number(adopted)).toSorted((a, b) => a - b),
    [0, 1],
  );
  assert.equal(started[0]?.pid, started[1]?.pid);
  const guest = both[started.findIndex(({ adopted }) => adopted)];
  const owner = both[started.findIndex(({ adopted }) => !adopted)];
  await guest?.end();
  assert.equal(await ask(started[0]?.socket ?? '', 'select 1'), '1');
  await owner?.end();
  assert.equal(isAlive(started[0]?.pid ?? 0), false);
});

test('[DATA-9] a data folder with a long path gets its socket in a short one', async (t) => {
  const folder = path.join(openFolder(t), 'a-long-name-for-a-practice'.repeat(4), 'data');
  const said: string[] = [];
  const postgres = await startPostgres({ folder, roles: [], progress: (line) => said.push(line) });
  t.after(() => fs.rmSync(postgres.socket, { recursive: true, force: true }));
  assert.ok(Buffer.byteLength(path.join(postgres.socket, '.s.PGSQL.5432')) < 100);
  assert.ok(said.some((line) => line.includes('too long')));
  assert.equal(fs.statSync(postgres.socket).mode & 0o777, 0o700);
  assert.equal(await ask(postgres.socket, 'show listen_addresses'), '');
  await postgres.stop();
});

test('one cluster through its life', async (t) => {
  const folder = path.join(openFolder(t), 'data');
  const first = await startPostgres({ folder, roles: [] });
  const { data } = first;

  await t.test('[DATA-10] checksums, locale, durability, a log without rows', async () => {
    assert.equal(await ask(first.socket, 'show data_checksums'), 'on');
    const locale = `select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'template1'`;
    assert.equal(await ask(first.socket, locale), 'b C.UTF-8');
    for (const name of ['fsync', 'full_page_writes', 'synchronous_commit'])
      assert.equal(await ask(first.socket, `show ${name}`), 'on');
    assert.equal(await ask(first.socket, 'show log_min_error_statement'), 'panic');
    assert.equal(await ask(first.socket, 'show log_min_messages'), 'log');
  });

  await t.test('[DATA-11] stopping is in order', async () => {
    await first.stop();
    assert.equal(isAlive(first.pid), false);
    assert.equal(fs.existsSync(path.join(data, 'postmaster.pid')), false);
    // pg_control, fifth word: 1 is "shut down", anything else needs recovery.
    assert.equal(fs.readFileSync(path.join(data, 'global', 'pg_control')).readUInt32LE(16), 1);
  });

  await t.test('[DATA-8] an empty stale postmaster.pid is removed, another one is not', async () => {
    const file = path.join(data, 'postmaster.pid');
    fs.writeFileSync(file, '');
    fs.utimesSync(file, new Date(0), new Date(0));
    const again = await startPostgres({ folder, roles: [] });
    assert.match(fs.readFileSync(file, 'utf8'), /^\d+\n/);
    await again.stop();
  });

  await t.test('[DATA-29] a server that ends by itself is started again', async () => {
    const again = await startPostgres({ folder, roles: [] });
    process.kill(again.pid, 'SIGKILL');
    await sleep(50);
    assert.equal(await againOnConnectionLoss(() => ask(again.socket, 'select 1'), 30), '1');
    await again.stop();
    assert.equal(fs.existsSync(path.join(data, 'postmaster.pid')), false);
  });

  await t.test('[DATA-12] a package with a newer major leaves the old binaries at work', async () => {
    const newer = path.join(folder, 'newer');
    fs.mkdirSync(path.join(newer, 'bin'), { recursive: true });
    fs.writeFileSync(path.join(newer, 'bin', 'postgres'), 'postgres (PostgreSQL) 99.1');
    const again = await startPostgres({ folder, roles: [], native: newer });
    assert.match(await ask(again.socket, 'show server_version'), /^18\./);
    await again.stop();
  });

  await t.test(
    '[DATA-7] a server that lost both its Unwind and its guard is stopped and started anew',
    async () => {
      const app = runApp({ folder });
      const { pid } = await app.started();
      app.child.kill('SIGSTOP');
      for (const guard of guardsOf(pid)) process.kill(guard, 'SIGKILL');
      await app.kill();
      assert.equal(isAlive(pid), true);
      const again = await startPostgres({ folder, roles: [] });
      assert.notEqual(again.pid, pid);
      assert.equal(isAlive(pid), false);
      await again.stop();
    },
  );
});

/** The guards of one server: their last argument is its number. */
function guardsOf(pid: number): number[] {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return fs.readFileSync(`/proc/${name}/cmdline`, 'utf8').endsWith(`unwind-guard\0${pid}\0`);
      } catch {
        return false;
      }
    })
    .map(Number);
}

test('[DATA-4] a first start killed again and again inside its making', async (t) => {
  const folder = path.join(openFolder(t), 'data');
  for (const milliseconds of [0, 60, 150, 300, 500, 800]) {
    const app = runApp({ folder });
    await app.said(/Making the database|^\{/);
    await sleep(milliseconds);
    await app.kill();
    t.diagnostic(`killed ${milliseconds} ms into the making`);
  }
  for (const start of ['first', 'second']) {
    const app = runApp({ folder });
    assert.equal((await app.started()).adopted, false, start);
    await app.end();
  }
  const left = fs.readdirSync(folder).filter((name) => name.startsWith('.unfinished-'));
  assert.deepEqual(left, []);
});
