import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askingAs } from '#test/cast.ts';
import { freshDatabase } from '#test/database.ts';
import { diaryRoom } from '#server/diary/diary-room.ts';
import { clientRoom } from '#server/client/client-room.ts';
import { noteRoom } from '#server/note/note-room.ts';
import { called } from '#test/builders.ts';
import { maren, ruth } from './cast.ts';
import { castSessions } from './cast-sessions.ts';
import { sessionIdOf } from './past-session.ts';
import { seedDemo } from './seed-demo.ts';

const wednesday = Temporal.Instant.from('2026-03-11T13:00:00Z');

test('[DEMO-1] the demonstration practice costs less than three seconds of the processor, and its notes are signed', async (t) => {
  const { database } = await freshDatabase(t);
  const began = process.cpuUsage();
  await seedDemo({ database, now: wednesday });
  const { user, system } = process.cpuUsage(began);
  assert.ok(user + system < 3_000_000, `seeding took ${Math.round((user + system) / 1000)} ms`);

  const record = await clientRoom(database).clientRecord(
    called(askingAs(maren), { params: { client: ruth.id } }),
  );
  assert.ok(record.ok);
  assert.deepEqual(
    record.value.sessions.map(({ noteStatus }) => noteStatus),
    ['signed', 'signed', 'signed', 'amended'],
  );
  assert.equal(record.value.planVersion, 1);
  assert.match(
    record.value.lastVisit?.lines[0] ?? '',
    /^Suboccipital region on both sides 3 min 30 s, released$/,
  );
  for (const session of castSessions.filter(({ signed }) => signed)) {
    const note = await noteRoom(database).note(
      called(askingAs(session.therapist), { params: { session: sessionIdOf(session) } }),
    );
    assert.ok(note.ok && note.value.note);
    assert.equal(note.value.note.laterFacts, 0);
    const { assessment, plan } = note.value.note.document.sections;
    const written = [...assessment, ...plan].map(({ words }) => words);
    for (const edit of session.edits) assert.ok(edit.words !== null && written.includes(edit.words));
  }
});

test('[DEMO-2] [DEMO-11] a second start on the same day changes nothing, nor what was paid ahead', async (t) => {
  const fresh = await freshDatabase(t);
  const { database } = fresh;
  await seedDemo({ database, now: wednesday });
  const before = await fresh.asSuperuser(countRows);
  await seedDemo({ database, now: wednesday.add({ hours: 5 }) });
  assert.deepEqual(await fresh.asSuperuser(countRows), before);
  const { rows } = await fresh.asSuperuser((su) =>
    su.query(
      `select (select sum(visits_left)::int from unwind.package where client_id = $1) as visits,
        (select sum(balance)::int from unwind.ledger_account where kind = 'certificate') as gifts,
        (select sum(cents)::int from unwind.ledger_entry) as books,
        (select count(*)::int from unwind.mail where id in (select id from unwind.certificate)) as mails`,
      [ruth.id],
    ),
  );
  assert.deepEqual(rows, [{ visits: 3, gifts: 28_000, books: 0, mails: 0 }]);
});

test('[DEMO-3] on a later day the visits of that week are there, and Ruth has one today', async (t) => {
  const { database } = await freshDatabase(t);
  await seedDemo({ database, now: wednesday });
  for (const days of [0, 1, 4, 11]) {
    const now = wednesday.add({ hours: 24 * days });
    await seedDemo({ database, now });
    const today = await diaryRoom(database, { now: () => now }).today(called(askingAs(maren), {}));
    assert.ok(today.ok);
    const { entries, clients } = today.value.read();
    assert.ok(entries.some((entry) => entry.client === ruth.id));
    assert.ok(clients.find(({ id }) => id === ruth.id)?.lastVisit);
  }
});

async function countRows(client: { query(text: string): Promise<{ rows: unknown[] }> }): Promise<unknown[]> {
  const tables = [
    'client',
    'appointment',
    'treatment_plan',
    'session',
    'fact',
    'note',
    'amendment',
    'ledger_transaction',
    'audit_entry',
  ];
  const counts = tables.map(
    (table) => `select '${table}' as table, count(*)::int as rows from unwind.${table}`,
  );
  return (await client.query(counts.join(' union all '))).rows;
}
