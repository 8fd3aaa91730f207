import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asked, practiceWithClient } from '#test/forms.ts';

test('[STAND-11] the owner sets what clients may call, and a consent text from the version that was read', async (t) => {
  const { owner } = await practiceWithClient(t);
  const settings = { country: 'PT', watchesItem9: true, phone: '+351 210 000 000' };
  await asked(owner, 'changeScreeningSettings', { body: settings });
  const before = await asked(owner, 'screeningSettings', {});
  assert.deepEqual({ ...before, consents: undefined }, { ...settings, consents: undefined });
  const texts = before['consents'] as { text: string; language: string; version: number; words: string }[];
  assert.ok(texts.every(({ version }) => version === 1) && texts.length >= 3);
  const put = (after: number, text = 'treatment') =>
    owner.ask('changeConsentText', {
      params: { text },
      body: { after, language: 'en', title: 'Consent', words: 'Ours.' },
    });
  assert.deepEqual((await put(0)).body, { reason: 'changed-meanwhile' });
  assert.deepEqual((await put(1)).body, { version: 2 });
  assert.deepEqual((await put(1)).body, { reason: 'changed-meanwhile' });
  assert.deepEqual((await put(0, 'photos')).body, { version: 1 });
  const after = (await asked(owner, 'screeningSettings', {}))['consents'] as typeof texts;
  assert.equal(after.length, texts.length + 1);
  const english = after.find(({ text, language }) => text === 'treatment' && language === 'en');
  assert.deepEqual([english?.version, english?.words], [2, 'Ours.']);
});
