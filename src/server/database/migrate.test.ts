import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { asOwner } from './connection.ts';
import { migrate, readMigrations, type Migration } from './migrate.ts';
import { cloneDatabase, testOnEachServer } from '#test/database.ts';

const real = readMigrations();

function extra(number: number, sql: string): Migration {
  return {
    number,
    name: `${number}-extra.sql`,
    sql,
    checksum: createHash('sha256').update(sql).digest('hex'),
  };
}

const next = real.length + 1;
const makesTable = extra(next, 'create table unwind.extra (id integer primary key)');

testOnEachServer(
  '[DATA-13] every migration is applied once, however many start together',
  async (t, major) => {
    const connection = await cloneDatabase(t, major, 'empty');
    const applied = await Promise.all([
      migrate({ connection }),
      migrate({ connection }),
      migrate({ connection }),
    ]);
    const numbers = real.map(({ number }) => number);
    assert.deepEqual(
      applied.filter((one) => one.length > 0),
      [numbers],
    );
    assert.deepEqual(await migrate({ connection }), []);
  },
);

testOnEachServer('[DATA-13] a migration that fails leaves nothing of itself', async (t, major) => {
  const connection = await cloneDatabase(t, major);
  const halfWay = extra(next, 'create table unwind.extra (id integer); select 1 / 0');
  await assert.rejects(migrate({ connection, migrations: [...real, halfWay] }), /nothing of it was applied/);
  assert.deepEqual(await migrate({ connection, migrations: [...real, makesTable] }), [next]);
});

testOnEachServer('[DATA-14] a newer database and an edited migration are refused', async (t, major) => {
  const connection = await cloneDatabase(t, major);
  await migrate({ connection, migrations: [...real, makesTable] });
  await assert.rejects(migrate({ connection }), /start a newer Unwind/);
  const edited = extra(next, 'create table unwind.extra (id bigint primary key)');
  await assert.rejects(
    migrate({ connection, migrations: [...real, edited] }),
    /was changed after it had been applied/,
  );
});

testOnEachServer('[DATA-15] our roles have no more rights than their work', async (t, major) => {
  const connection = await cloneDatabase(t, major);
  const { rows } = await asOwner(connection, (owner) =>
    owner.query(`select rolname from pg_roles where rolname like 'unwind\\_%'
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`),
  );
  assert.deepEqual(rows, []);
  const rights = await asOwner(connection, (owner) =>
    owner.query(`select r.rolname from pg_roles r where r.rolname in ('unwind_app', 'unwind_identity', 'unwind_jobs')
      and (has_schema_privilege(r.oid, 'unwind', 'create')
        or has_schema_privilege(r.oid, 'public', 'create')
        or has_database_privilege(r.oid, current_database(), 'create'))`),
  );
  assert.deepEqual(rights.rows, []);
});

testOnEachServer(
  '[DATA-16] every table with a practice’s rows lies under forced row-level security',
  async (t, major) => {
    const connection = await cloneDatabase(t, major);
    const { rows } = await asOwner(connection, (owner) =>
      owner.query(`select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'practice_id'
      where c.relkind in ('r', 'p') and not a.attisdropped and not (c.relrowsecurity and c.relforcerowsecurity)`),
    );
    assert.deepEqual(rows, []);
  },
);
