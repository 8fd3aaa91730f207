import assert from 'node:assert/strict';
import { test } from 'node:test';
import { items } from '#domain/screening/items.ts';
import { consentTexts } from './consent-texts.ts';
import { emergencyWords } from './emergency-words.ts';
import { phqLead } from './phq.ts';
import { sections } from './sections.ts';

/** Grade 7 is about twelve years of age. [design] */
const HIGHEST_GRADE = 7;

/**
 * Names that a doctor gave to what somebody has or takes, and of body parts that everybody knows: whoever it concerns
 * reads them at a glance, and an easier word would ask for something else. Each counts as a word of one syllable.
 */
const names: ReadonlySet<string> = new Set(
  `aneurysm asthma arthritis rheumatoid lupus copd fibromyalgia cfs osteoporosis osteopenia lymphoedema lymph
  ehlers danlos marfan myositis ossificans diastasis hernia vasculitis vascular platelets ptsd depression covid
  cortisone ciprofloxacin levofloxacin cipro levaquin antibiotic antibiotics caesarean cholesterol inr diabetes
  pacemaker dialysis fistula menopause latex
  medicine medicines surgery implants pregnancy hiatus`.split(/\s+/),
);

/** Flesch and Kincaid (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59. */
function grade(text: string): number {
  const sentences = text.split(/[.!?:;]+(?:\s|$)/).filter((part) => /\w/.test(part)).length;
  const words = text
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .filter((word) => /\p{L}/u.test(word));
  const spoken = words.map(syllables).reduce((sum, one) => sum + one, 0);
  return 0.39 * (words.length / sentences) + 11.8 * (spoken / words.length) - 15.59;
}

/** Vowel groups, without a silent e at the end: right for nine words in ten, too many rather than too few. */
function syllables(word: string): number {
  if (names.has(word)) return 1;
  const bare = word
    .replace(/'s?$/, '')
    .replace(/(?<=[^aeiouyl])e$/, '')
    .replace(/(?<=[^aeiouytd])ed$/, '');
  return Math.max(1, [...bare.matchAll(/[aeiouy]+/g)].length);
}

const isReadEasily = (text: string): boolean => grade(text) <= HIGHEST_GRADE;
const told = (texts: readonly string[]): string[] =>
  texts.filter((text) => !isReadEasily(text)).map((text) => `${grade(text).toFixed(1)} ${text}`);

test('[INTAKE-50] every question that a client is asked can be read at twelve, but for the PHQ’s own words', () => {
  const asks = items
    .filter(({ kind, noticed }) => kind !== 'phq' && !noticed)
    .map(({ ask, help = '', choices = [] }) =>
      [ask, help, ...choices.map(({ words }) => `${words}.`)].join(' ').trim(),
    );
  assert.deepEqual(told(asks), []);
});

test('[INTAKE-50] every title, line and lead of the form can be read at twelve, card by card', () => {
  const cards = sections.flatMap((section) => [
    section.title,
    ...section.cards
      .filter(({ lead }) => lead !== phqLead)
      .map(({ title, lead = '', none = '', lines }) =>
        [title, lead, none, ...lines.map(({ words }) => words)]
          .filter(Boolean)
          .map((text) => text.replace(/\.?$/, '.'))
          .join(' '),
      ),
  ]);
  assert.deepEqual(told(cards), []);
});

test('[INTAKE-50] what is told at once, and each paragraph of the English consents, can be read at twelve', () => {
  const place = { country: 'US', practiceName: 'Still Point', practicePhone: '1', told: 'yes' } as const;
  const atOnce = (['emergency', 'crisis', 'call-today'] as const).flatMap((kind) => {
    const { title, lines } = emergencyWords(kind, place);
    return [title, ...lines.map((line) => line.replace(/\(.+\)/, ''))];
  });
  assert.deepEqual(told(atOnce), []);
  const paragraphs = consentTexts
    .filter(({ language }) => language === 'en')
    .flatMap(({ words }) => words.split('\n\n'));
  assert.deepEqual(told(paragraphs), []);
});

test('[INTAKE-51] the measure tells an easy text from a hard one', () => {
  assert.ok(grade('The cat sat on the mat. It was warm.') < 2);
  assert.ok(
    grade(
      'Myofascial release constitutes a therapeutic intervention necessitating comprehensive contraindication assessment.',
    ) > 16,
  );
});
