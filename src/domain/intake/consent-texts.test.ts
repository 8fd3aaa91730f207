import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayBeLeft } from './consent-text.ts';
import { consentTexts } from './consent-texts.ts';

test('[INTAKE-30] each consent text stands in each language, in its first version, with what must happen before it is relied on', () => {
  const languages = Map.groupBy(consentTexts, ({ language }) => language);
  assert.deepEqual([...languages.keys()], ['en', 'es', 'de']);
  for (const [language, texts] of languages) {
    assert.deepEqual(
      texts.map(({ text, version }) => [text, version]),
      [
        ['treatment', 1],
        ['privacy', 1],
        ['minor', 1],
        ['research', 1],
      ],
    );
    const reviewer = language === 'en' ? 'a lawyer' : 'a native speaker and a lawyer';
    for (const { needs } of texts) assert.equal(needs, `review by ${reviewer}`);
  }
});

test('[INTAKE-31] the treatment consent says in each language what it cannot do, and that the client may stop', () => {
  const said = new Map([
    ['en', [/cannot do/, /"stop" at any time/, /take back this consent/]],
    ['es', [/no puede hacer/, /«basta» en cualquier momento/, /retirar este consentimiento/]],
    ['de', [/nicht kann/, /jederzeit „Stopp“/, /zurücknehmen/]],
  ]);
  for (const { language, words } of consentTexts.filter(({ text }) => text === 'treatment'))
    for (const phrase of said.get(language) ?? []) assert.match(words, phrase);
});

const paragraphs = ({ words }: { words: string }): number => words.split('\n\n').length;

test('[INTAKE-32] the translations have the paragraphs of the English text, and each text fits the practice’s settings', () => {
  for (const one of consentTexts) {
    const english = consentTexts.find(({ text, language }) => text === one.text && language === 'en');
    assert.equal(paragraphs(one), english === undefined ? 0 : paragraphs(english));
    assert.ok(one.title.length <= 120 && one.words.length <= 8000);
  }
});

test('[INTAKE-34] the text about research alone may be left, and says so first', () => {
  const left = consentTexts.filter(({ text }) => mayBeLeft(text));
  assert.deepEqual(
    left.map(({ text, words }) => [text, /^(You do not have to|Sie müssen nicht|No tiene que)/u.test(words)]),
    [
      ['research', true],
      ['research', true],
      ['research', true],
    ],
  );
});
