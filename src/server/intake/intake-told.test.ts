import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { asked, openForm, practiceWithClient } from '#test/forms.ts';

test('[HANDIN-7] what must be seen at once is told with the answer that raised it, and with no other', async (t) => {
  const { send, visitor } = await practiceWithClient(t);
  const { token } = await send();
  const phone = await openForm(visitor(), token);
  const told = async (values: Parameters<typeof phone.say>[0]) =>
    Object((await phone.say(values)).body).atOnce;
  assert.equal(await told({ 'saddle-numbness': 'no', 'chest-pain': 'no' }), null);
  assert.equal(await told({ 'saddle-numbness': 'yes' }), 'emergency');
  assert.equal(await told({ story: 'My neck, since May' }), null);
  assert.equal(await told({ 'phq-9': 1 }), 'crisis');
  assert.equal(await told({ 'phq-3': 1 }), null);
  assert.equal(await told({ 'anything-else': 'I want to die' }), 'crisis');
  assert.equal(await told({ better: 'Warm water' }), null);
  const { token: second } = await send();
  const other = await openForm(visitor(), second);
  assert.equal(Object((await other.say({ 'neck-pain': 'no' })).body).atOnce, null);
  assert.deepEqual(other.opened['answers'], []);
});

test('[HANDIN-9] a consent is signed as it is in force, and kept with its words', async (t) => {
  const { owner, client, send, visitor, fresh } = await practiceWithClient(t);
  const phone = await openForm(visitor(), (await send()).token);
  assert.deepEqual((await phone.sign({ version: 2 })).body, { reason: 'other-version' });
  assert.deepEqual((await phone.sign({ language: 'fr' })).body, { reason: 'other-version' });
  const id = randomUUID();
  assert.equal((await phone.sign({ id })).status, 200);
  assert.equal((await phone.sign({ id })).status, 200);
  const newWords = { after: 1, language: 'en', title: 'Consent', words: 'New words.' };
  await asked(owner, 'changeConsentText', { params: { text: 'treatment' }, body: newWords });
  assert.deepEqual((await phone.sign()).body, { reason: 'other-version' });
  const again = await openForm(visitor(), (await send()).token);
  assert.deepEqual(again.opened['signed'], []);
  const kept = await fresh.asSuperuser((su) =>
    su.query<{ version: number; words: string }>('select version, words from unwind.consent'),
  );
  assert.equal(kept.rows.length, 1);
  assert.match(kept.rows[0]?.words ?? '', /^What it is\./);
  const screening = await asked(owner, 'clientScreening', { params: { client } });
  assert.equal(Object(screening['consents'])[0].signer, 'Ruth Alder');
});

test('[HANDIN-14] signed without a connection, it counts from when it was signed', async (t) => {
  const { send, visitor, fresh, clock } = await practiceWithClient(t);
  const phone = await openForm(visitor(), (await send()).token);
  assert.equal((await phone.sign({ text: 'research', secondsAgo: 5400 })).status, 200);
  assert.equal((await phone.sign({ text: 'privacy', secondsAgo: -1 })).status, 400);
  const { rows } = await fresh.asSuperuser((su) =>
    su.query<{ at: Date }>('select signed_at as at from unwind.consent'),
  );
  const waited = clock.now().epochMilliseconds - (rows[0]?.at.getTime() ?? 0);
  assert.ok(waited >= 5_400_000 && waited < 5_460_000, String(waited));
});

test('[HANDIN-9] for somebody under age a guardian’s signature counts, and none other', async (t) => {
  const bornOn = Temporal.Now.plainDateISO().subtract({ years: 15 }).toString();
  const { send, visitor } = await practiceWithClient(t, { bornOn });
  const phone = await openForm(visitor(), (await send()).token, bornOn);
  const texts = Object(phone.opened['consents']) as { text: string }[];
  assert.ok(texts.some(({ text }) => text === 'minor'));
  for (const text of ['treatment', 'privacy', 'minor']) await phone.sign({ text, as: 'client' });
  const { body } = await phone.answerAll();
  assert.deepEqual(body, { reason: 'not-signed', texts: ['minor', 'privacy', 'treatment'] });
  for (const text of ['treatment', 'privacy', 'minor']) {
    assert.equal(
      (await phone.sign({ text, as: 'guardian', signer: 'Anna Alder', relation: 'Mother' })).status,
      200,
    );
  }
  assert.equal((await phone.handIn()).status, 200);
});

test('[INTAKE-34] the text about research is there to read, is signed by nobody but the client, and a form is whole without it', async (t) => {
  const { send, visitor, fresh } = await practiceWithClient(t);
  const phone = await openForm(visitor(), (await send()).token);
  const texts = Object(phone.opened['consents']) as { text: string; language: string }[];
  assert.deepEqual(
    texts.filter(({ text }) => text === 'research').map(({ language }) => language),
    ['de', 'en', 'es'],
  );
  assert.equal((await phone.fillIn()).status, 200);
  const signed = await fresh.asSuperuser((su) =>
    su.query<{ text: string }>('select distinct text from unwind.consent order by text'),
  );
  assert.deepEqual(
    signed.rows.map(({ text }) => text),
    ['privacy', 'treatment'],
  );
});

test('[HANDIN-11] a drawing goes into the client’s own record, and nothing else does', async (t) => {
  const { owner, client, send, visitor } = await practiceWithClient(t);
  const [mine, other] = [await send(), await send()];
  const phone = visitor();
  const form = await openForm(phone, mine.token);
  const mark = drawn();
  const draw = (token: string, key: string, facts: readonly object[]) =>
    phone.ask('saveIntakeDrawing', { params: { token }, body: { key, facts } });
  assert.deepEqual((await draw(mine.token, form.key, [mark])).body, { acknowledged: [mark.id] });
  assert.deepEqual((await draw(mine.token, form.key, [mark])).body, { acknowledged: [mark.id] });
  const noted = { ...mark, id: randomUUID(), kind: 'words-said', words: 'Not drawn' };
  assert.equal((await draw(mine.token, form.key, [noted])).status, 400);
  const second = await openForm(phone, other.token);
  assert.deepEqual(second.opened['drawing'], []);
  const stranger = { id: randomUUID(), kind: 'corrected', at: mark.at, fact: mark.id, instead: null };
  assert.equal((await draw(other.token, second.key, [stranger])).status, 400);
  const back = { ...stranger, id: randomUUID() };
  assert.equal((await draw(mine.token, form.key, [back])).status, 200);
  const { opened } = await openForm(phone, mine.token);
  assert.deepEqual(
    (Object(opened['drawing']) as { kind: string }[]).map(({ kind }) => kind),
    ['drawing-marked', 'corrected'],
  );
  const body = await asked(owner, 'clientBody', { params: { client } });
  assert.equal(Object(body['own']).length, 2);
});

const drawn = () => ({
  id: randomUUID(),
  kind: 'drawing-marked',
  at: Temporal.Now.instant().toString(),
  drawing: randomUUID(),
  feeling: 'ache',
  amount: 6,
  region: 'back.lowpara',
  side: 'left',
});
