import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { freshDatabase, testOnEachServer } from '#test/database.ts';
import { addMember, addPractice } from '#test/practice.ts';
import type { Asking, Database } from './database.ts';
import type { Tables } from './tables.ts';

async function addClient(database: Database, asking: Asking): Promise<string> {
  const id = randomUUID();
  const client = { practice_id: asking.practice, id, name: 'Ruth Alder', born_on: '1974-03-02' };
  await database.write(asking, (tables) => tables.insertInto('client').values(client).execute());
  return id;
}

async function addSignedNote(database: Database, asking: Asking): Promise<void> {
  const client = await addClient(database, asking);
  const session = randomUUID();
  const note = randomUUID();
  const own = { practice_id: asking.practice };
  await database.write(asking, async (tables) => {
    const opened = {
      ...own,
      id: session,
      client_id: client,
      therapist_id: asking.member,
      opened_at: '2026-01-05T15:00:00Z',
    };
    await tables.insertInto('session').values(opened).execute();
    await tables
      .insertInto('fact')
      .values({ ...own, ...factOf(session, asking) })
      .execute();
    await tables
      .insertInto('note')
      .values({
        ...own,
        id: note,
        session_id: session,
        ...signature(asking),
        document: '{}',
        covers_position: 1,
      })
      .execute();
    await tables
      .insertInto('amendment')
      .values({ ...own, id: randomUUID(), note_id: note, words: 'w', reason: 'r', ...signature(asking) })
      .execute();
    await tables
      .insertInto('treatment_plan')
      .values({ ...own, client_id: client, version: 1, plan: '{}', set_by: asking.member })
      .execute();
  });
}

const factOf = (session: string, asking: Asking) => ({
  session_id: session,
  id: randomUUID(),
  position: 1,
  kind: 'opened',
  body: '{}',
  device_id: randomUUID(),
  filed_by: asking.member,
});

const signature = (asking: Asking) => ({
  hash: 'a'.repeat(64),
  signed_by: asking.member,
  signer_name: asking.actor,
});

const clientNames = (tables: Kysely<Tables>) => tables.selectFrom('client').select('name').execute();

testOnEachServer(
  '[DATA-16] nothing set is nothing seen, another practice’s rows are nowhere',
  async (t, major) => {
    const fresh = await freshDatabase(t, major);
    const ours = await addPractice(fresh.database);
    const theirs = await addPractice(fresh.database);
    await addSignedNote(fresh.database, ours);
    const { rows: tables } = await fresh.pool('unwind_owner').query<{ relname: string }>(
      `select relname from pg_class where relnamespace = 'unwind'::regnamespace and relkind = 'r' and relrowsecurity
     and relname not in ('audit_head', 'site_state')`,
    );
    for (const { relname } of tables) {
      const byOwner = await fresh.pool('unwind_owner').query(`select from unwind.${relname}`);
      assert.equal(byOwner.rowCount, 0, `the owner of the schema reads ${relname}`);
      for (const asking of [ours, theirs])
        assert.match(await foreignRows(fresh.database, asking, relname), /^0$|permission denied/, relname);
    }
  },
);

/** How many rows of other practices this asker sees, or why none at all. */
async function foreignRows(database: Database, asking: Asking, table: string): Promise<string> {
  const key = sql.ref(table === 'practice' ? 'id' : 'practice_id');
  const query = sql<{
    seen: number;
  }>`select count(*) as seen from ${sql.table(table)} where ${key} <> ${asking.practice}`;
  return database.unaudited
    .read(asking, (tables) => query.execute(tables))
    .then(
      ({ rows }) => String(rows[0]?.seen),
      (error: Error) => error.message,
    );
}

testOnEachServer('[DATA-17] what was noted, planned or signed stays as it was', async (t, major) => {
  const fresh = await freshDatabase(t, major);
  const asking = await addPractice(fresh.database);
  await addSignedNote(fresh.database, asking);
  for (const table of ['fact', 'note', 'amendment', 'treatment_plan'])
    for (const change of [
      `update unwind.${table} set practice_id = practice_id`,
      `delete from unwind.${table}`,
      `truncate unwind.${table} cascade`,
    ]) {
      const byOwner = fresh
        .pool('unwind_owner')
        .query(`begin; set local unwind.whole = 'on'; ${change}; commit`);
      await assert.rejects(byOwner, /append-only/, change);
      const byApp = fresh.database.unaudited.write(asking, (tables) => sql.raw(change).execute(tables));
      await assert.rejects(byApp, /permission denied/, change);
    }
});

testOnEachServer('[DATA-18] nobody files or signs in another’s name', async (t, major) => {
  const { database } = await freshDatabase(t, major);
  const maren = await addPractice(database);
  const ines = await addMember(database, maren.practice, 'therapist');
  const client = await addClient(database, maren);
  const planned = database.write(maren, (tables) =>
    tables
      .insertInto('treatment_plan')
      .values({ practice_id: maren.practice, client_id: client, version: 1, plan: '{}', set_by: ines.member })
      .execute(),
  );
  await assert.rejects(planned, /row-level security/);
});

testOnEachServer('[DATA-20] a read writes nothing and sees one snapshot', async (t, major) => {
  const { database } = await freshDatabase(t, major);
  const asking = await addPractice(database);
  const writing = database.read(asking, (tables) => sql`insert into unwind.mail select`.execute(tables));
  await assert.rejects(writing, /read-only transaction|INSERT has/);
  const counts = await database.read(asking, async (tables) => {
    const before = await clientNames(tables);
    await addClient(database, asking);
    return [before.length, (await clientNames(tables)).length];
  });
  assert.deepEqual(counts, [0, 0]);
});

testOnEachServer('[DATA-21] the next request on a connection is nobody’s', async (t, major) => {
  const { database } = await freshDatabase(t, major);
  const asking = await addPractice(database);
  await addClient(database, asking);
  await assert.rejects(database.write(asking, () => Promise.reject(new Error('a bug'))));
  const other = await addPractice(database);
  assert.deepEqual(await database.read(other, clientNames), []);
  const front = await addMember(database, asking.practice, 'front-desk');
  assert.deepEqual(
    await database.read(front, (tables) => tables.selectFrom('fact').select('id').execute()),
    [],
  );
});

testOnEachServer(
  '[DATA-22] broken connections are outlived; a read is done again, a write is not',
  async (t, major) => {
    const fresh = await freshDatabase(t, major);
    const { database } = fresh;
    const asking = await addPractice(database);
    const breakAll = () =>
      fresh.asSuperuser((superuser) =>
        superuser.query(`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`),
      );
    let reads = 0;
    const names = await database.read(asking, async (tables) => {
      reads += 1;
      if (reads === 1) await breakAll();
      return clientNames(tables);
    });
    assert.deepEqual([names, reads], [[], 2]);
    let writes = 0;
    const lost = database.write(asking, async (tables) => {
      writes += 1;
      await breakAll();
      return clientNames(tables);
    });
    await assert.rejects(lost);
    assert.equal(writes, 1);
    assert.deepEqual(await database.read(asking, clientNames), []);
  },
);

const swallow = (tables: Kysely<Tables>) =>
  sql`select 1 / 0`.execute(tables).then(
    () => 'fine',
    () => 'fine',
  );

testOnEachServer('[DATA-23] a swallowed error never passes for a commit', async (t, major) => {
  const { database } = await freshDatabase(t, major);
  const asking = await addPractice(database);
  await assert.rejects(database.write(asking, swallow), /transaction is aborted/);
  await assert.rejects(database.unaudited.write(asking, swallow), /taken back/);
});

testOnEachServer(
  '[DATA-24] numbers are numbers, dates and instants are the wire’s text',
  async (t, major) => {
    const { database } = await freshDatabase(t, major);
    const asking = await addPractice(database);
    const id = await addClient(database, asking);
    const moment = '2026-01-05T15:00:00.25Z';
    await database.write(asking, (tables) =>
      tables
        .insertInto('session')
        .values({
          practice_id: asking.practice,
          id,
          client_id: id,
          therapist_id: asking.member,
          opened_at: moment,
        })
        .execute(),
    );
    const session = await database.read(asking, (tables) =>
      tables
        .selectFrom('session')
        .innerJoin('client', 'client.id', 'client_id')
        .select(['opened_at', 'closed_at', 'last_position', 'born_on'])
        .executeTakeFirstOrThrow(),
    );
    assert.deepEqual(session, {
      opened_at: moment,
      closed_at: null,
      last_position: 0,
      born_on: '1974-03-02',
    });
  },
);
