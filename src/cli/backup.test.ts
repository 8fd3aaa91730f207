import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { restoreRows } from '#server/database/backup/restore-rows.ts';
import { asOwner, connectTo, type Connection } from '#server/database/connection.ts';
import { openDatabase, type Asking, type Database } from '#server/database/database.ts';
import { migrate } from '#server/database/migrate.ts';
import { addressOf, cloneDatabase, testOnEachServer } from '#test/database.ts';
import { openFolder } from '#test/postgres/places.ts';
import { addPractice } from '#test/practice.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';

async function addClients(database: Database, asking: Asking, count: number): Promise<void> {
  for (let added = 0; added < count; added += 1)
    await database.write(asking, async (tables) => {
      const client = { practice_id: asking.practice, id: randomUUID(), name: `Ruth "Ä" \\ ${added}\n☃` };
      await tables
        .insertInto('client')
        .values({ ...client, born_on: '1974-03-02' })
        .execute();
    });
}

/** A small cluster in use, and its backup taken while rows keep coming. */
async function backedUpCluster(t: TestContext): Promise<{ folder: string; saved: string; clients: number }> {
  const home = openFolder(t);
  const folder = path.join(home, 'data');
  const saved = path.join(home, 'saved');
  const connection = await connectTo({ folder });
  await migrate({ connection });
  const database = await openDatabase({ connection });
  const asking = await addPractice(database);
  await addClients(database, asking, 20);
  t.diagnostic('backing up under writes');
  const [manifest] = await Promise.all([backup({ connection, to: saved }), addClients(database, asking, 30)]);
  await database.close();
  await connection.stop();
  return { folder, saved, clients: manifest.rows['unwind.client'] ?? 0 };
}

test('a physical backup and its restore', async (t) => {
  const { folder, saved, clients } = await backedUpCluster(t);
  const elsewhere = path.join(path.dirname(folder), 'elsewhere');

  await t.test('[DATA-25] what was there when it began comes back, and goes on working', async () => {
    assert.ok(clients >= 20);
    const { rows } = await restore({ from: saved, to: { folder: elsewhere } });
    assert.ok((rows['unwind.client'] ?? 0) >= clients && rows['unwind.practice'] === 1);
    const connection = await connectTo({ folder: elsewhere });
    const database = await openDatabase({ connection });
    await addClients(database, await addPractice(database), 1);
    await database.close();
    await connection.stop();
  });

  await t.test('[DATA-28] a restore goes over data only when told to, and then sets it aside', async () => {
    await assert.rejects(restore({ from: saved, to: { folder: elsewhere } }), /a database in .* already/);
    const { rows } = await restore({ from: saved, to: { folder: elsewhere }, existing: 'replace' });
    assert.equal(rows['unwind.practice'], 1);
    assert.ok(fs.readdirSync(elsewhere).some((name) => name.startsWith('data-before-restore-')));
  });

  await t.test('[DATA-28] a running Unwind is not restored over', async () => {
    const connection = await connectTo({ folder });
    const over = restore({ from: saved, to: { folder }, existing: 'replace' });
    await assert.rejects(over, /stop it first/);
    await connection.stop();
  });

  await t.test('[DATA-27] a damaged backup is refused, and names the file', async () => {
    const file = path.join(saved, 'content', 'PG_VERSION');
    const again = () => restore({ from: saved, to: { folder: path.join(path.dirname(folder), 'never') } });
    fs.writeFileSync(file, '17\n');
    await assert.rejects(again(), /PG_VERSION was changed/);
    fs.rmSync(file);
    await assert.rejects(again(), /PG_VERSION is missing/);
    fs.writeFileSync(file, '18\n');
    fs.writeFileSync(path.join(saved, 'content', 'more'), '');
    await assert.rejects(again(), /more does not belong/);
    fs.appendFileSync(path.join(saved, 'manifest.json'), '}');
    await assert.rejects(again(), /manifest\.json was changed/);
    fs.rmSync(path.join(saved, 'manifest.json'));
    await assert.rejects(again(), /There is no backup in .*: manifest\.json is missing/);
  });
});

/** As a server is seen: by its log-ins, with no files in reach. */
function withoutFiles(connection: Connection): Connection {
  const { data: files, ...rest } = connection;
  return files === undefined ? connection : rest;
}

testOnEachServer(
  '[DATA-26] every row of every practice is saved, and comes back as it was',
  async (t, major) => {
    const home = openFolder(t);
    const connection = withoutFiles(await cloneDatabase(t, major));
    const database = await openDatabase({ connection });
    for (const asking of [await addPractice(database), await addPractice(database)])
      await addClients(database, asking, 600);
    await database.identity
      .query(`select graphile_worker.add_job('send-mail', '{"mail": 1}')`)
      .catch(() => {});
    await database.close();
    const first = await backup({ connection, to: path.join(home, 'first') });
    assert.deepEqual(
      [first.kind, first.rows['unwind.client'], first.rows['unwind.audit_entry']],
      ['logical', 1200, 1200],
    );

    const empty = withoutFiles(await cloneDatabase(t, major, 'empty'));
    const restoring = {
      connection: empty,
      from: path.join(home, 'first'),
      manifest: first,
      progress: () => {},
    };
    await restoreRows({ ...restoring, existing: 'keep' });
    const second = await backup({ connection: empty, to: path.join(home, 'second') });
    assert.deepEqual(second, first, 'a backup of the restored database is the same, byte for byte');

    await assert.rejects(
      restoreRows({ ...restoring, existing: 'keep' }),
      /a practice in this database already/,
    );
    await restoreRows({ ...restoring, existing: 'replace' });
    await stillStrict(empty);
    if (empty.kind === 'embedded') return;
    const another = await cloneDatabase(t, major, 'empty');
    const { rows } = await restore({ from: path.join(home, 'first'), to: addressOf(another) });
    assert.deepEqual(rows, first.rows);
  },
);

/** Restoring lets triggers rest and the owner see everything; afterwards both are as before. */
async function stillStrict(connection: Connection): Promise<void> {
  await asOwner(connection, async (owner) => {
    assert.equal((await owner.query('select from unwind.client')).rowCount, 0);
    await owner.query(`set unwind.whole = 'on'`);
    await assert.rejects(owner.query('delete from unwind.audit_entry'), /append-only/);
  });
}
