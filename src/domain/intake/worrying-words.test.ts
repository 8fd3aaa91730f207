import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { ownWords } from './own-words.ts';
import { worryingWords } from './worrying-words.ts';

const selfHarm = [
  'Some nights I want to die.',
  'I have thought about killing myself',
  'honestly my family would be better off without me',
  'I just don’t want to live with this pain',
  'I wish I were dead',
  'It feels like there is no reason to live.',
  'I had suicidal thoughts in the past',
  'My brother died by suicide last year',
  'I am not suicidal, but sometimes I want to die',
  'I can’t stop thinking about suicide',
  'not only suicidal, hopeless too',
  'thinking of ending it all',
  'I hope I go to sleep and never wake up',
  'I can’t go on like this',
  'I sometimes cut myself on purpose',
  'urges to hurt myself',
  'I self-harmed as a teenager',
  'life is not worth living',
  'I took an overdose in May',
  'I do not want to kill myself but the thought comes',
];

const abuse = [
  'My husband hits me.',
  'my ex choked me, that is when the neck pain began',
  'I am scared of my partner',
  'I do not feel safe at home',
  'I was sexually abused as a child',
  'she took my passport',
  'years in an abusive marriage',
  'afraid to go home after this',
  'my stepfather beats me',
];

const nothing = [
  'This headache is killing me.',
  'I hurt myself lifting a box at work',
  'I cut myself shaving and it is still open',
  'A car hit me from behind in 2019',
  'I was hit by a ball',
  'We run suicides at practice on Mondays',
  'No suicidal thoughts.',
  'I have never been suicidal or self-harmed.',
  'I don’t feel suicidal',
  'denies suicidal thoughts or self-harm',
  'I do not want to die of a heart attack like my father did',
  'dead tired after work',
  'I am dying to get back to running',
  'My feet feel like they are dead in the morning',
  'I can’t go on long walks any more',
  'No history of abuse or domestic violence',
  'My back kills me when I sit',
  'I would die for a good night of sleep',
  'Massage hurts me if it is too hard',
  'I can not take ibuprofen any more',
  'I want to live without pain and pick up my son',
  'my kids wake me up at night',
  'I beat my own time in the 10 km run',
];

test('[INTAKE-20] words about dying or hurting oneself are brought to a person, also in doubt, of the past or of others', () => {
  for (const words of selfHarm)
    assert.ok(
      worryingWords(words).some(({ kind }) => kind === 'self-harm'),
      words,
    );
});

test('[INTAKE-21] words about being hurt, forced or afraid of somebody are brought to a person', () => {
  for (const words of abuse)
    assert.ok(
      worryingWords(words).some(({ kind }) => kind === 'abuse'),
      words,
    );
});

test('[INTAKE-22] a plain denial, an accident and a figure of speech are passed over', () => {
  for (const words of nothing) assert.deepEqual(worryingWords(words), [], words);
});

test('[INTAKE-23] what is brought is a piece of what was written', () => {
  fc.assert(
    fc.property(fc.constantFrom(...selfHarm, ...abuse), fc.string(), fc.string(), (words, before, after) => {
      const text = `${before}. ${words} ${after}`;
      const flat = text.replaceAll(/[’‘`]/g, "'").replaceAll(/\s+/g, ' ');
      for (const found of worryingWords(text)) assert.ok(flat.includes(found.words));
    }),
  );
});

test('[INTAKE-28] the client’s own words are looked at wherever they may be written: texts, goals, names of medicines', () => {
  assert.equal(ownWords('story', 'I want to die'), 'I want to die');
  assert.equal(
    ownWords('goals', [{ activity: 'Sleep and never wake up', score: 0 }]),
    'Sleep and never wake up',
  );
  const pills = [{ name: 'enough to kill myself', classes: [], confirmed: false }];
  assert.ok(worryingWords(ownWords('medicines', pills)).length > 0);
  assert.equal(ownWords('sleep', 'hardly'), '');
  assert.equal(ownWords('pain-places', [{ region: 'neck.back', side: 'left' }]), '');
  assert.equal(ownWords('pain-now', 7), '');
});

test('[INTAKE-22] a denial does not reach into the next line', () => {
  assert.equal(worryingWords('Medicines: not\nsuicidal').length, 1);
});
