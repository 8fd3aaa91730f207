import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { addMember } from '#test/practice.ts';
import { asked, answersOf, openForm, practiceWithClient, sendForm } from '#test/forms.ts';
import { leaksTo, tried, type Asker } from '#test/isolation/tables.ts';
import { join } from '#test/server.ts';
import { PracticeId } from '#domain/base/ids.ts';

const link = (practice: string, intake: string, sees: readonly string[]): Asker => ({
  called: 'a link',
  role: 'unwind_app',
  settings: { 'unwind.practice': practice, 'unwind.member': intake, 'unwind.role': 'link' },
  sees,
  practice,
});

const OPEN = ['answer', 'consent', 'intake', 'own_fact', 'own_record', 'practice'];

test('[HANDIN-12] the database shows a link its own form and nothing else, and closed nothing of it', async (t) => {
  const { owner, client, fresh, send, visitor } = await practiceWithClient(t);
  const { practice } = (await asked(owner, 'me', {})) as { practice: string };
  await asked(owner, 'addAnswers', {
    params: { client },
    body: { by: 'therapist', answers: answersOf({ 'previous-clot': 'yes' }) },
  });
  const other = randomUUID();
  const details = { name: 'Samuel Brandt', bornOn: null, email: '' };
  await asked(owner, 'addClient', { body: { id: other, details } });
  const theirs = await sendForm(owner, other);
  await (await openForm(visitor(), theirs.token, null)).fillIn();
  const mine = await send();
  const phone = await openForm(visitor(), mine.token);
  await phone.say({ 'saddle-numbness': 'yes' });
  await fresh.asSuperuser(async (su) => {
    const asker = link(practice, mine.id, OPEN);
    assert.deepEqual(await leaksTo(su, asker), []);
    const seen = async (what: string) => tried(su, asker, `select from unwind.${what}`);
    assert.equal(
      await seen(`answer where client_id <> '${client}' or intake_id is distinct from '${mine.id}'`),
      'no rows',
    );
    assert.equal(await seen(`intake where id <> '${mine.id}'`), 'no rows');
    assert.equal(await seen(`answer where item = 'saddle-numbness'`), 'done');
    const smuggled = (whose: string, intake: string) =>
      tried(
        su,
        asker,
        `insert into unwind.answer (practice_id, client_id, id, item, value, at, given_by, source, intake_id)
         values ('${practice}', '${whose}', gen_random_uuid(), 'fever', '"no"', now(), 'client', 'link', '${intake}')`,
      );
    assert.equal(await smuggled(client, mine.id), 'done');
    assert.equal(await smuggled(other, theirs.id), '42501');
    assert.equal(await smuggled(other, mine.id), '42501');
    assert.equal(await tried(su, asker, `update unwind.answer set value = '"no"'`), '42501');
    assert.equal(await tried(su, asker, `update unwind.practice set phone = '1'`), 'no rows');
    const closed = link(practice, theirs.id, ['intake', 'practice']);
    assert.deepEqual(await leaksTo(su, closed), []);
    const elsewhere = link(randomUUID(), mine.id, []);
    assert.deepEqual(await leaksTo(su, elsewhere), []);
  });
});

test('[HANDIN-12] the front desk sends links and sees how far they came, and no answer', async (t) => {
  const practice = await practiceWithClient(t);
  const { client, fresh, visitor } = practice;
  const desk = await join(practice, {
    id: randomUUID(),
    name: 'Theo Lindqvist',
    email: 'theo@stillpoint.example',
    role: 'front-desk',
    password: 'correct horse battery',
  });
  const { token, id } = await sendForm(desk, client);
  await (await openForm(visitor(), token)).fillIn();
  await asked(desk, 'withdrawIntake', { params: { client, intake: id } });
  for (const name of ['clientScreening', 'screeningHistory'] as const)
    assert.equal((await desk.ask(name, { params: { client } })).status, 403);
  const me = (await asked(desk, 'me', {})) as { practice: string; member: string };
  await fresh.asSuperuser(async (su) => {
    const asker: Asker = {
      called: 'the front desk',
      role: 'unwind_app',
      settings: { 'unwind.practice': me.practice, 'unwind.member': me.member, 'unwind.role': 'front-desk' },
      sees: [],
    };
    for (const table of ['answer', 'decision', 'consent', 'clearance', 'safety_task'])
      assert.equal(await tried(su, asker, `select from unwind.${table}`), 'no rows', table);
    assert.equal(await tried(su, asker, 'select from unwind.intake'), 'done');
  });
});

test('[HANDIN-12] another practice’s staff neither withdraws nor sends for a client', async (t) => {
  const { client, database, send } = await practiceWithClient(t);
  const { id } = await send();
  const practice = PracticeId.parse(randomUUID());
  await database.identity.query(`insert into unwind.practice (id, name, zone) values ($1, 'Other', 'UTC')`, [
    practice,
  ]);
  const stranger = await addMember(database, practice, 'owner');
  const found = await database.unaudited.read(stranger, (tables) =>
    tables.selectFrom('intake').selectAll().where('id', '=', id).execute(),
  );
  assert.deepEqual(found, []);
  assert.deepEqual(
    await database.unaudited.read(stranger, (tables) =>
      tables.selectFrom('answer').selectAll().where('client_id', '=', client).execute(),
    ),
    [],
  );
});
