import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ClientScreening } from '#contract/screening.ts';
import { TodayPack } from '#contract/diary.ts';
import { lastMail } from '#test/server.ts';
import { answersOf, asked, BORN_ON, openForm, practiceWithClient, type Values } from '#test/forms.ts';

type Practice = Awaited<ReturnType<typeof practiceWithClient>>;

const atTheDesk = ({ owner, client }: Practice, values: Values, at?: string) =>
  asked(owner, 'addAnswers', {
    params: { client },
    body: { by: 'client', answers: answersOf(values, at) },
  });

const screeningOf = async ({ owner, client }: Practice) =>
  ClientScreening.parse(await asked(owner, 'clientScreening', { params: { client } }));

const valueOf = async (practice: Practice, item: string) =>
  (await screeningOf(practice)).record.answers.find((one) => one.item === item)?.value;

const rowsOf = async ({ fresh }: Practice, query: string) =>
  (await fresh.asSuperuser((su) => su.query<Record<string, unknown>>(query))).rows;

test('[STAND-1] the newest answer counts, wherever it was given, and none is changed', async (t) => {
  const practice = await practiceWithClient(t);
  const now = Temporal.Now.instant();
  await atTheDesk(practice, { fever: 'yes' }, now.subtract({ hours: 2 }).toString());
  await atTheDesk(practice, { fever: 'no' }, now.subtract({ hours: 1 }).toString());
  await atTheDesk(practice, { fever: 'unknown' }, now.subtract({ hours: 3 }).toString());
  assert.equal(await valueOf(practice, 'fever'), 'no');
  const phone = await openForm(practice.visitor(), (await practice.send()).token);
  await phone.say({ fever: 'yes' });
  assert.equal(await valueOf(practice, 'fever'), 'yes');
  const body = { by: 'client', answers: answersOf({ fever: 'no' }) };
  const again = { by: 'client', answers: body.answers.map((one) => ({ ...one, value: 'yes' })) };
  for (const sent of [body, again])
    await asked(practice.owner, 'addAnswers', { params: { client: practice.client }, body: sent });
  assert.equal(await valueOf(practice, 'fever'), 'no');
  const [row] = await rowsOf(practice, 'select count(*) from unwind.answer');
  assert.equal(row?.['count'], '5');
});

test('[STAND-2] the history of decisions grows with what turned, and says what brought it about', async (t) => {
  const practice = await practiceWithClient(t);
  await atTheDesk(practice, { 'cancer-now': 'yes' });
  await atTheDesk(practice, { 'cancer-now': 'yes' });
  await atTheDesk(practice, { 'cancer-now': 'no' });
  const phone = await openForm(practice.visitor(), (await practice.send()).token);
  for (const [item, value] of Object.entries({ vertigo: 'no', falls: 'no', story: 'My neck' }))
    await phone.say({ [item]: value });
  const rows = await rowsOf(
    practice,
    `select because, screening #>> '{handsOn,action}' as action from unwind.decision order by position`,
  );
  assert.deepEqual(
    rows.map((row) => [row['because'], row['action']]),
    [
      ['desk', 'CLEAR'],
      ['desk', 'CLEAR'],
      ['desk', 'PROCEED'],
    ],
  );
});

test('[STAND-2] answers that cannot be decided are not kept either', async (t) => {
  const practice = await practiceWithClient(t);
  const answers = [...answersOf({ fever: 'no' }), ...answersOf({ 'no-such-question': 'no' })];
  const answer = await practice.owner.ask('addAnswers', {
    params: { client: practice.client },
    body: { by: 'client', answers },
  });
  assert.equal(answer.status, 400);
  assert.match(JSON.stringify(answer.body), /"path":"body.answers.1"/);
  assert.deepEqual(await rowsOf(practice, 'select from unwind.answer'), []);
});

test('[STAND-5] item 9 opens one task, and mails the team without who and what', async (t) => {
  const practice = await practiceWithClient(t);
  const { token } = await practice.send();
  const phone = await openForm(practice.visitor(), token);
  const body = { key: phone.key, as: 'client', answers: answersOf({ 'phq-9': 1 }) };
  const mailsBefore = await rowsOf(practice, 'select from unwind.mail');
  for (const _ of ['once', 'twice'])
    await asked(practice.visitor(), 'saveIntakeAnswers', { params: { token }, body });
  await phone.fillIn();
  const { tasks } = await screeningOf(practice);
  assert.deepEqual(
    tasks.map(({ kind, closed }) => [kind, closed]),
    [['item-9', null]],
  );
  const mails = await rowsOf(practice, 'select recipient from unwind.mail');
  assert.equal(mails.length - mailsBefore.length, 1);
  const { recipient, subject, text } = await lastMail(practice.fresh);
  assert.deepEqual([recipient, subject], ['maren@stillpoint.example', 'A client’s answers need you today']);
  assert.ok(text.includes(`/clients/${practice.client}\n`));
  assert.doesNotMatch(
    `${subject} ${text}`,
    /Ruth|Alder|PHQ|item|suicid|mood|health|thought|harm|safety|screening/i,
  );
});

test('[STAND-5] where a therapist wrote it down herself nobody is mailed', async (t) => {
  const practice = await practiceWithClient(t);
  const before = await rowsOf(practice, 'select from unwind.mail');
  await atTheDesk(practice, { 'phq-9': 2 });
  assert.equal((await screeningOf(practice)).tasks.length, 1);
  assert.equal((await rowsOf(practice, 'select from unwind.mail')).length, before.length);
});

test('[STAND-6] worrying words open a task that quotes them', async (t) => {
  const practice = await practiceWithClient(t);
  const phone = await openForm(practice.visitor(), (await practice.send()).token);
  const words = 'Some nights I want to die';
  await phone.say({ 'anything-else': words });
  await phone.say({ story: 'My husband hits me' });
  const { tasks, record } = await screeningOf(practice);
  assert.deepEqual(Object.fromEntries(tasks.map(({ kind, said }) => [kind, said])), {
    safeguarding: 'My husband hits me',
    'worrying-words': words,
  });
  const noticed = record.answers.filter(({ item }) => item === 'worrying-words' || item === 'harm-noticed');
  assert.deepEqual(
    noticed.map(({ value }) => value),
    ['yes', 'yes'],
  );
});

test('[STAND-7] a link states neither a rule nor what is noticed, and no value that does not fit', async (t) => {
  const practice = await practiceWithClient(t);
  const phone = await openForm(practice.visitor(), (await practice.send()).token);
  for (const [item, value] of [
    ['RF09', 'no'],
    ['worrying-words', 'no'],
    ['fever', 'maybe'],
    ['phq-9', 4],
    ['surgery-weeks', 'two'],
  ] as const) {
    const answer = await phone.say({ fever: 'no', [item]: value });
    assert.equal(answer.status, 400, item);
  }
  assert.deepEqual(await rowsOf(practice, 'select from unwind.answer'), []);
});

test('[STAND-8] clocks that run ahead or behind move no answer into the future or before its link', async (t) => {
  const practice = await practiceWithClient(t);
  const now = Temporal.Now.instant();
  await atTheDesk(practice, { fever: 'no' }, now.add({ hours: 24 * 400 }).toString());
  const { token } = await practice.send();
  const { key } = await openForm(practice.visitor(), token);
  const answers = answersOf({ vertigo: 'no' }, now.subtract({ hours: 24 * 400 }).toString());
  await asked(practice.visitor(), 'saveIntakeAnswers', {
    params: { token },
    body: { key, as: 'client', answers },
  });
  const ages = await rowsOf(practice, `select extract(epoch from now() - at)::int as age from unwind.answer`);
  for (const { age } of ages) assert.ok(Math.abs(Number(age)) < 60, `${String(age)} seconds`);
});

test('[STAND-10] the pack for today holds what decides, how many visits are done, and every open task', async (t) => {
  const practice = await practiceWithClient(t);
  const { member } = (await asked(practice.owner, 'me', {})) as { member: string };
  await bookToday(practice, member);
  await atTheDesk(practice, { fever: 'no', 'phq-9': 1 });
  const pack = TodayPack.parse(await asked(practice.owner, 'today', {}));
  const [packed] = pack.clients;
  assert.deepEqual(packed?.screening, (await screeningOf(practice)).record);
  assert.equal(packed?.screening.person.bornOn, BORN_ON);
  assert.equal(packed?.visitsDone, 0);
  assert.deepEqual(
    pack.tasks.map(({ client, clientName }) => [client, clientName]),
    [[practice.client, 'Ruth Alder']],
  );
});

async function bookToday({ fresh, client }: Practice, therapist: string): Promise<void> {
  await fresh.asSuperuser(async (su) => {
    await su.query(
      `select set_config('unwind.practice', (select practice_id::text from unwind.client limit 1), false)`,
    );
    await su.query(
      `insert into unwind.appointment (practice_id, id, client_id, therapist_id, during, service)
       select practice_id, gen_random_uuid(), id, $2, tstzrange(now(), now() + interval '1 hour'), 'Visit'
       from unwind.client where id = $1`,
      [client, therapist],
    );
  });
}
