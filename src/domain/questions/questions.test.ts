import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { alarmsIn } from './alarming-words.ts';
import { ageOfForm, provesWork, Question } from './question.ts';
import { byUrgency, threadStates } from './thread.ts';
import { urgentWords } from './urgent-words.ts';

test('[QUESTION-1] a question needs words, and neither name nor address', () => {
  assert.deepEqual(Question.parse({ words: ' Do you treat headache? ' }), {
    name: '',
    email: '',
    words: 'Do you treat headache?',
  });
  for (const wrong of [{ words: '  ' }, { words: 'x'.repeat(2001) }, { words: 'Hello', email: 'nobody' }]) {
    assert.equal(Question.safeParse(wrong).success, false);
  }
});

test('[QUESTION-2] a form is neither too quick nor too old', () => {
  const nowMs = Date.UTC(2026, 2, 11);
  const age = (ms: number) => ageOfForm({ shownMs: nowMs - ms, nowMs, proven: 'nothing' });
  assert.deepEqual([0, 2999, 3000, 86_400_000, 86_400_001, -1].map(age), [
    'too-quick',
    'too-quick',
    'fits',
    'fits',
    'too-old',
    'too-old',
  ]);
});

test('[QUESTION-3] proven work stands for the time, and not for the day', () => {
  const nowMs = Date.UTC(2026, 2, 11);
  assert.equal(ageOfForm({ shownMs: nowMs, nowMs, proven: 'work' }), 'fits');
  assert.equal(ageOfForm({ shownMs: nowMs - 90_000_000, nowMs, proven: 'work' }), 'too-old');
  assert.ok(provesWork(Uint8Array.of(0, 0, 255)));
  assert.ok(!provesWork(Uint8Array.of(0, 1, 0)));
  assert.ok(provesWork(new Uint8Array(32)));
});

const emergencies = [
  'I have numbness in my groin since yesterday',
  'My inner thighs feel numb and I can’t pee',
  'I lost control of my bladder this morning',
  'cannot control my bowels any more',
  'My legs gave way on the stairs twice today',
  'sudden weakness in my left arm',
  'my speech is slurred and my face is drooping',
  'I am seeing double after a neck adjustment',
  'this is the worst headache of my life',
  'I have chest pain when I lie on the table',
  'There is a tight pain in my chest. Can you release it?',
  'I can’t breathe properly and want a massage',
  'coughing up blood since Monday, is massage ok',
  'my calf is swollen, red and hot',
  'a tearing pain between the shoulder blades',
  'I passed out yesterday',
];
const crises = ['Some nights I want to die.', 'My husband hits me, can you treat the bruises?'];
const plain = [
  'Do you treat headache?',
  'I have no chest pain, only a stiff neck',
  'Is numbness in my fingers something you see?',
  'My legs are heavy after running',
  'How much is a gift certificate?',
  'I never had any trouble breathing',
  'Where can I park?',
  'My calf is tight',
  'Can you work around a scar on my chest?',
];

test('[QUESTION-4] words of danger, of thoughts of dying and of violence are found, and plain questions are left alone', () => {
  for (const words of emergencies) assert.deepEqual(alarmsIn(words), ['emergency'], words);
  for (const words of crises) assert.deepEqual(alarmsIn(words), ['crisis'], words);
  for (const words of plain) assert.deepEqual(alarmsIn(words), [], words);
  assert.deepEqual(alarmsIn('I have chest pain and I want to die'), ['emergency', 'crisis']);
});

test('[QUESTION-4] reading takes no time to speak of, whatever was written', () => {
  const words = `numb ${'pain in my leg and '.repeat(100)}swollen calf red`;
  const begun = performance.now();
  for (let times = 0; times < 50; times += 1) alarmsIn(words);
  assert.ok((performance.now() - begun) / 50 < 50);
  fc.assert(fc.property(fc.string({ maxLength: 2000 }), (text) => alarmsIn(text).length <= 2));
});

const place = { country: 'GB', practiceName: 'Still Point', practicePhone: '+44 20 7946 0000' };

test('[QUESTION-5] the asker is told whom to call in the practice’s country, without a diagnosis or a promise', () => {
  const crisis = urgentWords(['crisis'], place);
  assert.deepEqual(
    crisis.calls.map(({ number }) => number),
    ['999', '116 123', '+44 20 7946 0000'],
  );
  const both = urgentWords(['emergency', 'crisis'], place);
  assert.match(both.lines.join(' '), /999.*116 123.*999/);
  const emergency = urgentWords(['emergency'], { ...place, country: 'US', practicePhone: '' });
  assert.deepEqual(
    emergency.calls.map(({ number }) => number),
    ['911'],
  );
  for (const { title, lines } of [crisis, both, emergency]) {
    const text = [title, ...lines].join(' ');
    assert.match(text, /do not wait for them/);
    assert.doesNotMatch(text, /stroke|heart|cauda|suicid|depress|clot|abuse/i);
  }
});

test('[QUESTION-6][QUESTION-7] what waits comes first, the urgent before the rest, the oldest before the newer', () => {
  assert.deepEqual(threadStates, ['waiting', 'answered', 'done']);
  const wanted = [
    line('waiting', true, 3),
    line('waiting', true, 4),
    line('waiting', false, 1),
    line('waiting', false, 2),
    line('answered', false, 9),
    line('answered', false, 5),
    line('done', true, 8),
    line('done', false, 7),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(wanted, { minLength: wanted.length }), (mixed) => {
      assert.deepEqual(mixed.toSorted(byUrgency), wanted);
    }),
  );
});

const line = (state: (typeof threadStates)[number], urgent: boolean, day: number) => ({
  state,
  urgent,
  lastAt: `2026-03-${String(day).padStart(2, '0')}T10:00:00Z`,
});
