import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { OpenedIntake } from '#contract/intake.ts';
import { lastMail } from '#test/server.ts';
import { answersOf, asked, BORN_ON, openForm, practiceWithClient, sendForm, tokenIn } from '#test/forms.ts';

test('[HANDIN-1] a link is shown once, its hash alone is kept, and it opens for fourteen days', async (t) => {
  const { owner, client, clock, fresh, visitor } = await practiceWithClient(t);
  const id = randomUUID();
  const send = () =>
    asked(owner, 'sendIntake', { params: { client }, body: { id, purpose: 'full', mail: false } });
  const first = await send();
  const token = tokenIn(String(first['link']));
  assert.equal(Buffer.from(token, 'base64url').length, 32);
  assert.deepEqual(await send(), { ...first, link: null });
  const rows = await fresh.asSuperuser((su) => su.query('select i::text as row from unwind.intake i'));
  assert.equal(rows.rows.length, 1);
  assert.ok(!JSON.stringify(rows.rows).includes(token));
  clock.pass({ hours: 14 * 24 - 1 });
  assert.equal((await visitor().ask('intake', { params: { token } })).status, 200);
  clock.pass({ hours: 1 });
  assert.equal((await visitor().ask('intake', { params: { token } })).status, 404);
  const late = await visitor().ask('openIntake', { params: { token }, body: { bornOn: BORN_ON } });
  assert.deepEqual([late.status, late.body], [409, { reason: 'link-expired' }]);
});

test('[HANDIN-1] without an address no mail goes, and the sender is told', async (t) => {
  const { owner, client } = await practiceWithClient(t, { email: '' });
  const body = { id: randomUUID(), purpose: 'full', mail: true };
  const answer = await owner.ask('sendIntake', { params: { client }, body });
  assert.deepEqual([answer.status, answer.body], [409, { reason: 'no-address' }]);
});

test('[HANDIN-2] the mail names no complaint and no health', async (t) => {
  const { owner, client, fresh, visitor } = await practiceWithClient(t);
  const body = { id: randomUUID(), purpose: 'full', mail: true };
  const sent = await asked(owner, 'sendIntake', { params: { client }, body });
  assert.equal(sent['mailed'], true);
  const { recipient, subject, text } = await lastMail(fresh);
  assert.deepEqual([recipient, subject], ['ruth@client.example', 'Some questions before your visit']);
  assert.match(text, /^Hello Ruth,/);
  for (const words of [subject, text]) {
    assert.doesNotMatch(
      words,
      /health|medical|pain|condition|symptom|screening|diagnos|treat|medicine|Alder/i,
    );
  }
  assert.equal((await visitor().ask('intake', { params: { token: tokenIn(text) } })).status, 200);
});

test('[HANDIN-3] five wrong days of birth lock the link; whoever has opened the form goes on', async (t) => {
  const { send, visitor } = await practiceWithClient(t);
  const { token } = await send();
  const params = { token };
  const { say } = await openForm(visitor(), token);
  const open = (bornOn: string | null) => visitor().ask('openIntake', { params, body: { bornOn } });
  assert.deepEqual((await open(null)).body, { reason: 'wrong-birth-date', triesLeft: 5 });
  for (const triesLeft of [4, 3, 2, 1]) {
    assert.deepEqual((await open('1974-05-03')).body, { reason: 'wrong-birth-date', triesLeft });
  }
  assert.deepEqual((await open('1974-05-03')).body, { reason: 'locked' });
  assert.deepEqual((await open(BORN_ON)).body, { reason: 'locked' });
  assert.deepEqual((await asked(visitor(), 'intake', { params }))['state'], 'locked');
  assert.equal((await say({ 'saddle-numbness': 'no' })).status, 200);
});

test('[HANDIN-3] tries made at once are counted one by one', async (t) => {
  const { send, visitor } = await practiceWithClient(t);
  const { token } = await send();
  const phone = visitor();
  const tries = await Promise.all(
    Array.from({ length: 8 }, () =>
      phone.ask('openIntake', { params: { token }, body: { bornOn: '1974-05-03' } }),
    ),
  );
  const reasons = tries.map(({ body }) => String(Object(body).reason)).sort();
  assert.deepEqual(reasons, [...Array(4).fill('locked'), ...Array(4).fill('wrong-birth-date')]);
});

test('[HANDIN-3] where no day of birth is known none is asked', async (t) => {
  const { send, visitor } = await practiceWithClient(t, { bornOn: null });
  const { token } = await send();
  assert.equal((await asked(visitor(), 'intake', { params: { token } }))['asksBirthDate'], false);
  const { opened } = await openForm(visitor(), token, null);
  assert.equal(opened['bornOn'], null);
});

test('[HANDIN-4] without its key the form is not here, with another form’s neither', async (t) => {
  const { owner, client, send, visitor } = await practiceWithClient(t);
  const [mine, other] = [await send(), await send()];
  const { key } = await openForm(visitor(), mine.token);
  const { key: foreign } = await openForm(visitor(), other.token);
  const params = { token: mine.token };
  const save = (given: string) => {
    const body = { key: given, as: 'client', answers: answersOf({ 'saddle-numbness': 'no' }) };
    return visitor().ask('saveIntakeAnswers', { params, body });
  };
  for (const wrong of [foreign, 'k'.repeat(43)]) {
    assert.equal((await save(wrong)).status, 404);
    assert.equal((await visitor().ask('finishIntake', { params, body: { key: wrong } })).status, 404);
  }
  assert.equal((await save(key)).status, 200);
  const details = { name: 'Ruth Alder', bornOn: '1974-05-20', email: '' };
  await asked(owner, 'changeClient', { params: { client }, body: { version: 1, details } });
  assert.equal((await save(key)).status, 404);
});

test('[HANDIN-5][HANDIN-6] another device goes on, and sees no value from elsewhere', async (t) => {
  const { owner, client, send, visitor } = await practiceWithClient(t);
  const desk = { 'previous-clot': 'yes', RF16: 'yes', 'harm-noticed': 'yes', RF12: 'no' };
  const body = { by: 'therapist', answers: answersOf(desk) };
  await asked(owner, 'addAnswers', { params: { client }, body });
  const { token } = await send();
  const phone = await openForm(visitor(), token);
  const answers = answersOf({ 'saddle-numbness': 'no', story: 'My neck' });
  const save = () =>
    asked(visitor(), 'saveIntakeAnswers', {
      params: { token },
      body: { key: phone.key, as: 'client', answers },
    });
  const first = await save();
  assert.deepEqual(
    first['acknowledged'],
    answers.map(({ id }) => id),
  );
  assert.deepEqual(await save(), first);
  const { opened } = await openForm(visitor(), token);
  const form = OpenedIntake.parse(opened);
  assert.equal(form.firstName, 'Ruth');
  assert.deepEqual(Object.fromEntries(form.answers.map(({ item, value }) => [item, value])), {
    'saddle-numbness': 'no',
    story: 'My neck',
  });
  assert.deepEqual(
    form.standing.map(({ item }) => item),
    ['previous-clot'],
  );
});

test('[HANDIN-8] a withdrawn link is closed, and what was answered through it stays', async (t) => {
  const { owner, client, send, visitor } = await practiceWithClient(t);
  const { token, id } = await send();
  const phone = await openForm(visitor(), token);
  await phone.say({ 'saddle-numbness': 'no' });
  await asked(owner, 'withdrawIntake', { params: { client, intake: id } });
  const late = await phone.say({ 'saddle-numbness': 'yes' });
  assert.deepEqual([late.status, late.body], [409, { reason: 'link-expired' }]);
  assert.equal((await visitor().ask('intake', { params: { token } })).status, 404);
  const screening = await asked(owner, 'clientScreening', { params: { client } });
  assert.match(JSON.stringify(screening['record']), /"item":"saddle-numbness","value":"no"/);
});

test('[HANDIN-8][HANDIN-10] a form is handed in once it is whole; after that it is closed, and told the same', async (t) => {
  const { send, visitor } = await practiceWithClient(t);
  const { token } = await send();
  const phone = await openForm(visitor(), token);
  const early = await phone.handIn();
  assert.equal(early.status, 409);
  assert.equal(Object(early.body).reason, 'unanswered');
  const done = await phone.fillIn();
  assert.equal(done.status, 200, JSON.stringify(done.body));
  assert.deepEqual((await phone.handIn()).body, done.body);
  const late = await phone.say({ 'saddle-numbness': 'yes' });
  assert.deepEqual([late.status, late.body], [409, { reason: 'link-expired' }]);
  const again = await visitor().ask('openIntake', { params: { token }, body: { bornOn: BORN_ON } });
  assert.deepEqual(again.body, { reason: 'finished' });
  assert.equal((await asked(visitor(), 'intake', { params: { token } }))['state'], 'finished');
});

test('[HANDIN-10] an update asks for less: what stands from before need not be answered again', async (t) => {
  const { owner, client, send, visitor } = await practiceWithClient(t);
  assert.equal((await (await openForm(visitor(), (await send()).token)).fillIn()).status, 200);
  const { token } = await sendForm(owner, client, 'update');
  const phone = await openForm(visitor(), token);
  assert.equal(OpenedIntake.parse(phone.opened).standing.length > 50, true);
  assert.deepEqual((await phone.handIn()).body, { reason: 'unanswered', items: ['new-medicine'] });
  assert.equal((await phone.fillIn()).status, 200);
});

test('[HANDIN-13] what happens next is told in one word', async (t) => {
  const { send, visitor } = await practiceWithClient(t);
  const told = async (values: Parameters<Awaited<ReturnType<typeof openForm>>['say']>[0]) => {
    const phone = await openForm(visitor(), (await send()).token);
    await phone.say(values);
    return Object((await phone.fillIn()).body).next;
  };
  assert.equal(await told({}), 'all-set');
  assert.equal(await told({ 'cancer-now': 'yes' }), 'ask-your-doctor');
  assert.equal(await told({ 'new-weakness': 'yes', 'weakness-rapid': 'no' }), 'call-today');
  assert.equal(await told({ 'saddle-numbness': 'yes' }), 'emergency');
});
