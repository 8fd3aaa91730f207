import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { Rollback, type Asking, type Database } from '#server/database/database.ts';
import { freshDatabase, testOnEachServer, type FreshDatabase } from '#test/database.ts';
import { addMember, addPractice } from '#test/practice.ts';
import { verifyAudit } from './verify.ts';

const readClients = (database: Database, asking: Asking) =>
  database.read(asking, (tables) => tables.selectFrom('client').select('name').execute());

const addClient = (database: Database, asking: Asking) =>
  database.write(asking, (tables) =>
    tables
      .insertInto('client')
      .values({ practice_id: asking.practice, id: randomUUID(), name: 'Ruth' })
      .execute(),
  );

const trailOf = (database: Database, asking: Asking) =>
  database.unaudited.read({ ...asking, role: 'owner' }, (tables) =>
    tables.selectFrom('audit_entry').selectAll().orderBy('position').execute(),
  );

testOnEachServer('[AUDIT-1] a read and a write each leave who did what to what', async (t, major) => {
  const { database } = await freshDatabase(t, major);
  const asking = await addPractice(database, 'therapist');
  await addClient(database, { ...asking, action: 'addClient', request: 'r-2' });
  await readClients(database, asking);
  const [written, read] = await trailOf(database, asking);
  assert.deepEqual([written?.action, written?.request, read?.action], ['addClient', 'r-2', 'clientFile']);
  assert.deepEqual([read?.actor_id, read?.actor, read?.role], [asking.member, 'Maren Holt', 'therapist']);
  assert.deepEqual([read?.subject_kind, read?.subject_id], ['client', asking.subject.id]);
  assert.match(read?.at ?? '', /^\d{4}-\d\d-\d\dT.*Z$/);
});

/** Makes every further entry fail, as a full disk would. */
const breakTrail = (fresh: FreshDatabase) =>
  fresh.asSuperuser((superuser) =>
    superuser.query(`alter table unwind.audit_entry add constraint broken check (action = 'none') not valid`),
  );

testOnEachServer('[AUDIT-2] without an entry there is no answer', async (t, major) => {
  const fresh = await freshDatabase(t, major);
  const asking = await addPractice(fresh.database);
  await readClients(fresh.database, asking);
  await breakTrail(fresh);
  await assert.rejects(readClients(fresh.database, asking), /broken/);
  const answers = await Promise.allSettled(
    Array.from({ length: 5 }, () => readClients(fresh.database, asking)),
  );
  assert.ok(answers.every(({ status }) => status === 'rejected'));
});

testOnEachServer('[AUDIT-3] a write and its entry stand or fall together', async (t, major) => {
  const fresh = await freshDatabase(t, major);
  const asking = await addPractice(fresh.database);
  const thrown = fresh.database.write(asking, async (tables) => {
    await tables
      .insertInto('client')
      .values({ practice_id: asking.practice, id: randomUUID(), name: 'R' })
      .execute();
    throw new Error('a bug');
  });
  await assert.rejects(thrown, /a bug/);
  assert.deepEqual(await trailOf(fresh.database, asking), []);
  await breakTrail(fresh);
  await assert.rejects(addClient(fresh.database, asking), /broken/);
  const clients = await fresh.asSuperuser((superuser) => superuser.query('select from unwind.client'));
  assert.equal(clients.rowCount, 0);
});

testOnEachServer('[AUDIT-4] a refusal takes back what was written and leaves its entry', async (t, major) => {
  const fresh = await freshDatabase(t, major);
  const asking = await addPractice(fresh.database);
  const answer = await fresh.database.write(asking, async (tables): Promise<string> => {
    await tables
      .insertInto('client')
      .values({ practice_id: asking.practice, id: randomUUID(), name: 'R' })
      .execute();
    throw new Rollback('taken');
  });
  assert.equal(answer, 'taken');
  assert.equal((await trailOf(fresh.database, asking)).length, 1);
  assert.deepEqual(await readClients(fresh.database, asking), []);
});

testOnEachServer('[AUDIT-5] nobody changes, removes or empties the trail', async (t, major) => {
  const fresh = await freshDatabase(t, major);
  const asking = await addPractice(fresh.database);
  await readClients(fresh.database, asking);
  const changes = [
    `update unwind.audit_entry set actor = 'nobody'`,
    'delete from unwind.audit_entry',
    'truncate unwind.audit_entry',
  ];
  for (const change of changes) {
    const asOwner = fresh
      .pool('unwind_owner')
      .query(`begin; set local unwind.whole = 'on'; ${change}; commit`);
    await assert.rejects(asOwner, /append-only/, change);
    for (const role of ['unwind_app', 'unwind_identity', 'unwind_jobs'] as const)
      await assert.rejects(fresh.pool(role).query(change), /permission denied/, `${role}: ${change}`);
  }
  assert.equal((await trailOf(fresh.database, asking)).length, 1);
});

testOnEachServer('[AUDIT-6] number, time and hash are the database’s own', async (t, major) => {
  const fresh = await freshDatabase(t, major);
  const asking = await addPractice(fresh.database);
  await fresh.database.unaudited.write(asking, (tables) =>
    sql`insert into unwind.audit_entry values (${asking.practice}, 77, '1999-01-01', null, 'x', 'owner', 'x', 'x',
      'x', 'x', '\\x00', '\\x00')`.execute(tables),
  );
  const [entry] = await trailOf(fresh.database, asking);
  assert.equal(entry?.position, 1);
  assert.ok(Math.abs(Date.parse(entry?.at ?? '') - Date.now()) < 60_000);
  assert.equal(entry?.hash.length, 32);
  const verdicts = await verifyAudit(fresh.pool('unwind_owner'));
  assert.deepEqual(
    verdicts.map(({ whole }) => whole),
    [true],
  );
});

const Deed = fc.record({
  practice: fc.integer({ min: 0, max: 2 }),
  kind: fc.constantFrom('read', 'write', 'refuse', 'throw'),
});

async function perform(database: Database, asking: Asking, kind: string): Promise<unknown> {
  if (kind === 'read') return readClients(database, asking);
  if (kind === 'write') return addClient(database, asking);
  const no = kind === 'refuse' ? new Rollback('no') : new Error('a bug');
  return database.write(asking, () => Promise.reject(no)).catch(() => 'thrown');
}

testOnEachServer('[AUDIT-7] whatever runs at once, each trail is one unbroken chain', async (t, major) => {
  const fresh = await freshDatabase(t, major);
  const { database } = fresh;
  const trails = fc.asyncProperty(fc.array(Deed, { minLength: 1, maxLength: 60 }), async (deeds) => {
    const practices = [await addPractice(database), await addPractice(database), await addPractice(database)];
    await Promise.all(
      deeds.map(({ practice, kind }) => perform(database, practices[practice % 3] as Asking, kind)),
    );
    const verdicts = await verifyAudit(fresh.pool('unwind_owner'));
    for (const [index, asking] of practices.entries()) {
      const expected = deeds.filter((deed) => deed.practice === index && deed.kind !== 'throw').length;
      const verdict = verdicts.find((one) => one.practice === asking.practice);
      assert.deepEqual([verdict?.entries, verdict?.whole], [expected, true]);
    }
  });
  await fc.assert(trails, { numRuns: 12 });
});

testOnEachServer('[AUDIT-8] reads that finish together share a commit', async (t, major) => {
  const fresh = await freshDatabase(t, major);
  const asking = await addPractice(fresh.database);
  await Promise.all(Array.from({ length: 200 }, () => readClients(fresh.database, asking)));
  // A transaction's number stands in each of its rows.
  const commits = await fresh.asSuperuser((superuser) =>
    superuser.query<{ entries: number; commits: number }>(
      'select count(*)::int as entries, count(distinct xmin::text)::int as commits from unwind.audit_entry',
    ),
  );
  assert.equal(commits.rows[0]?.entries, 200);
  assert.ok((commits.rows[0]?.commits ?? 200) <= 100, `${commits.rows[0]?.commits} commits for 200 entries`);
});

testOnEachServer('[AUDIT-9] a trail is its own practice’s owner’s alone', async (t, major) => {
  const { database } = await freshDatabase(t, major);
  const ours = await addPractice(database);
  const theirs = await addPractice(database);
  await readClients(database, ours);
  const entriesFor = (asking: Asking) =>
    database.unaudited.read(asking, (tables) =>
      tables.selectFrom('audit_entry').select('position').execute(),
    );
  assert.equal((await entriesFor(ours)).length, 1);
  assert.equal((await entriesFor(theirs)).length, 0);
  for (const role of ['therapist', 'front-desk', 'client'] as const)
    assert.equal((await entriesFor(await addMember(database, ours.practice, role))).length, 0);
  const forged = database.unaudited.write(theirs, (tables) =>
    sql`insert into unwind.audit_entry (practice_id, actor, role, action, subject_kind, subject_id, request)
      values (${ours.practice}, 'x', 'owner', 'x', 'x', 'x', 'x')`.execute(tables),
  );
  await assert.rejects(forged, /row-level security/);
});

const tamperings = {
  'an entry’s words are changed': { sql: `update trail set actor = 'nobody' where position = 4`, at: 4 },
  'an entry is taken out of the middle': { sql: 'delete from trail where position = 3', at: 3 },
  'the first entry is taken out': { sql: 'delete from trail where position = 1', at: 1 },
  'the newest entries are cut off': { sql: 'delete from trail where position > 6', at: 7 },
  'all entries are taken out': { sql: 'delete from trail', at: 1 },
  'two entries change places': {
    sql: `update trail set position = -1 where position = 2;
          update trail set position = 2 where position = 5;
          update trail set position = 5 where position = -1`,
    at: 2,
  },
  'an entry is changed and its own hash made to fit': {
    sql: `update trail set actor = 'nobody' where position = 4;
          update unwind.audit_entry e set hash = unwind.audit_hash(e) from trail where trail.practice_id = e.practice_id and trail.position = e.position and e.position = 4`,
    at: 5,
  },
  'the newest entry is changed and its hash made to fit': {
    sql: `update trail set actor = 'nobody' where position = 8;
          update unwind.audit_entry e set hash = unwind.audit_hash(e) from trail where trail.practice_id = e.practice_id and trail.position = e.position and e.position = 8`,
    at: 8,
  },
};

testOnEachServer('[AUDIT-10] the superuser’s tampering is found, with its position', async (t, major) => {
  const fresh = await freshDatabase(t, major);
  const untouched = await addPractice(fresh.database);
  await readClients(fresh.database, untouched);
  const tampered = new Map<string, string>();
  for (const [what, { sql: deed }] of Object.entries(tamperings)) {
    const asking = await addPractice(fresh.database);
    for (let entry = 0; entry < 8; entry += 1) await readClients(fresh.database, asking);
    // Only this practice's trail; a superuser is stopped by neither triggers nor policies.
    const view = `create temporary view trail as select * from unwind.audit_entry where practice_id = '${asking.practice}'`;
    await fresh.asSuperuser((superuser) =>
      superuser.query(`${view}; set session_replication_role = replica; ${deed}`),
    );
    tampered.set(what, asking.practice);
  }
  const verdicts = await verifyAudit(fresh.pool('unwind_owner'));
  for (const [what, { at }] of Object.entries(tamperings)) {
    const found = verdicts.find(({ practice }) => practice === tampered.get(what));
    assert.deepEqual([found?.whole, found?.brokenAt], [false, at], what);
  }
  assert.equal(verdicts.find(({ practice }) => practice === untouched.practice)?.whole, true);
});
