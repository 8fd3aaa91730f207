import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import { ClientScreening } from '#contract/screening.ts';
import { answersOf, asked, openForm, practiceWithClient, type Values } from '#test/forms.ts';
import { restand } from '#server/screening/restand.ts';
import { join } from '#test/server.ts';
import { addPractice } from '#test/practice.ts';
import { freshDatabase, testOnEachServer } from '#test/database.ts';
import { openClientFile } from '#server/client/client-file.ts';
import { takeAnswers } from '#server/screening/take-answers.ts';
import { ClientId } from '#domain/base/ids.ts';

test('[CARE-7] an answer opens one task, whoever gave it and however often it is decided', async (t) => {
  const { send, visitor, say, tasks } = await practice(t);
  assert.deepEqual(await tasks(), []);
  const phone = await openForm(visitor(), (await send()).token);
  await phone.say({ 'phq-9': 1 });
  await phone.say({ 'anything-else': 'Some days I want to die.' });
  await phone.say({ 'phq-8': 0 });
  await say({ oxygen: 'yes' });
  const open = await tasks();
  assert.deepEqual(open.map(({ kind }) => kind).toSorted(), ['item-9', 'worrying-words']);
  assert.ok(open.every(({ closed, about }) => closed === null && about.length > 0));
  const words = open.find(({ kind }) => kind === 'worrying-words');
  assert.equal(words?.said, 'Some days I want to die.');
  await say({ 'chest-pain': 'yes' });
  assert.equal((await tasks()).filter(({ kind }) => kind === 'emergency-stop').length, 1);
  await say({ 'phq-9': 2 });
  assert.equal((await tasks()).filter(({ kind }) => kind === 'item-9').length, 2, 'a new answer, a new task');
});

test('[CARE-8] a task is closed once, with everything, in the name of who closes it', async (t) => {
  const { owner, client, say, tasks } = await practice(t);
  await say({ 'phq-9': 1 });
  const [task] = await tasks();
  assert.ok(task);
  const params = { client, task: task.id };
  const close = (rest: object = {}, to: object = params) =>
    owner.ask('closeSafetyTask', { params: { ...params, ...to }, body: { ...closing(), ...rest } });
  for (const missing of ['askedBy', 'askedAt', 'asked', 'plan', 'outcome', 'handover']) {
    assert.equal((await close({ [missing]: undefined })).status, 400, missing);
  }
  for (const empty of ['askedBy', 'outcome', 'handover']) {
    assert.equal((await close({ [empty]: '   ' })).status, 400, empty);
  }
  const ahead = Temporal.Now.instant().add({ hours: 1 }).toString();
  assert.equal((await close({ askedAt: ahead })).status, 400);
  assert.equal((await close({}, { task: randomUUID() })).status, 404);
  const done = await close();
  assert.equal(done.status, 200, JSON.stringify(done.body));
  assert.deepEqual((await close()).body, done.body, 'the same closing sent again');
  assert.deepEqual((await close({ outcome: 'Another' })).body, { reason: 'already-closed' });
  const [closed] = await tasks();
  assert.equal(closed?.closed?.by, 'Maren Holt');
  assert.equal(closed.closed.closing.outcome, closing().outcome);
});

testOnEachServer('[CARE-8] the database takes no closing with less', async (t, major) => {
  const fresh = await freshDatabase(t, major);
  const asking = await addPractice(fresh.database);
  const client = ClientId.parse(randomUUID());
  const now = Temporal.Now.instant();
  const details = { name: 'Ruth', pronouns: '', bornOn: null, email: '', phone: '', address: '' };
  await fresh.database.write(asking, async (tables) => {
    await openClientFile(tables, { id: client, details: { ...details, emergencyContact: '' } });
    const answers = answersOf({ 'phq-9': 3 }, now.toString());
    await takeAnswers(tables, { client, by: 'therapist', answers, source: 'desk', now });
    await restand(tables, { client, now: now.add({ hours: 1 }), because: 'time' });
  });
  const whole = {
    closed_at: 'now()',
    closed_by: `'${asking.member}'`,
    asked_by: `'Maren Holt'`,
    asked_at: 'now()',
    asked: `'directly'`,
    plan: `'no'`,
    outcome: `'Safe'`,
    handover: `'None'`,
  };
  await fresh.asSuperuser(async (su) => {
    const set = (values: Record<string, string>) =>
      su.query(
        `update unwind.safety_task set ${Object.entries(values)
          .map((one) => one.join(' = '))
          .join(', ')}`,
      );
    for (const name of Object.keys(whole)) {
      await assert.rejects(set({ ...whole, [name]: 'null' }), /closed_with_everything/, name);
      if (/by|outcome|handover/.test(name) && name !== 'closed_by')
        await assert.rejects(set({ ...whole, [name]: `' '` }), /closed_with_everything/, name);
    }
    const { rowCount } = await set(whole);
    assert.equal(rowCount, 1);
    await assert.rejects(set({ outcome: `'Other'` }), /has ended already/);
    await assert.rejects(su.query('delete from unwind.safety_task'), /append-only/);
  });
});

test('[CARE-9][CARE-10] the history tells every answer and every decision, and the front desk reads none', async (t) => {
  const made = await practice(t);
  const { owner, client, say } = made;
  await say({ oxygen: 'yes' });
  await say({ oxygen: 'no' });
  const params = { client };
  const history = await asked(owner, 'screeningHistory', { params });
  const answers = history['answers'] as { item: string; value: string }[];
  assert.deepEqual(
    answers.filter(({ item }) => item === 'oxygen').map(({ value }) => value),
    ['no', 'yes'],
  );
  assert.equal((history['decisions'] as unknown[]).length, 2);
  const theo = await join(made, {
    id: randomUUID(),
    name: 'Theo Lindqvist',
    email: 'theo@stillpoint.example',
    role: 'front-desk',
    password: 'a long password of his own',
  });
  for (const name of ['clientScreening', 'screeningHistory'] as const)
    assert.equal((await theo.ask(name, { params })).status, 403, name);
});

const closing = () => ({
  askedBy: 'Maren Holt',
  askedAt: '2026-01-05T15:00:00Z',
  asked: 'directly',
  plan: 'no',
  outcome: 'Thoughts without a plan; feels safe at home.',
  handover: 'Called the physician.',
});

async function practice(t: TestContext) {
  const made = await practiceWithClient(t);
  const { owner, client } = made;
  const params = { client };
  const say = (values: Values) =>
    asked(owner, 'addAnswers', { params, body: { by: 'therapist', answers: answersOf(values) } });
  const tasks = async () => ClientScreening.parse(await asked(owner, 'clientScreening', { params })).tasks;
  return { ...made, say, tasks };
}
