import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { ClientScreening } from '#contract/screening.ts';
import { answersOf, asked, practiceWithClient } from '#test/forms.ts';
import { pdfText } from '#test/pdf-text.ts';

test('[CARE-11][CARE-12] a letter is written from the answers as they stand, and kept as it was written', async (t) => {
  const { owner, client } = await practiceWithClient(t);
  const params = { client };
  const write = (rest: object = {}) =>
    owner.ask('writeReferral', {
      params,
      body: {
        id: randomUUID(),
        rules: ['CI10', 'RF09', 'RF11'],
        recipient: 'Dr. Alan Reyes',
        recipientRole: 'Primary care physician',
        words: 'Is the morphine under review?',
        ...rest,
      },
    });
  const answers = answersOf({
    'night-pain': 'yes',
    'constant-pain': 'no',
    'feels-unsafe': 'no',
    'harm-noticed': 'no',
    'hot-swollen-joint': 'no',
    medicines: [{ name: 'Morphine 12-hour capsules', classes: ['opioid'], confirmed: true }],
  });
  await asked(owner, 'addAnswers', { params, body: { by: 'therapist', answers } });

  const id = randomUUID();
  const first = await write({ id });
  assert.equal(first.status, 200, JSON.stringify(first.body));
  const { name, base64 } = Object(first.body) as { name: string; base64: string };
  assert.match(name, /^Referral letter Ruth Alder \d{4}-\d\d-\d\d\.pdf$/);
  const lines = pdfText(Buffer.from(base64, 'base64')).flat();
  const text = lines.join('\n');
  assert.ok(lines.some((line) => line.startsWith('Ruth Alder, born ')));
  assert.match(
    text,
    /Which medicines do you take or use\? Morphine 12-hour capsules \(opioid\), \w+ \d+, \d{4}/,
  );
  assert.ok(lines.includes('Not known yet'));
  assert.match(text, /night pain/);
  assert.ok(lines.includes('Pressure at most 2 of 5 (light)'));
  assert.ok(lines.includes('Is the morphine under review?'));
  assert.match(text, /Hot swollen joint/);
  assert.doesNotMatch(text, /Abuse|Suicid/, 'that these were asked for is told to nobody without a reason');

  await asked(owner, 'addAnswers', {
    params,
    body: { by: 'therapist', answers: answersOf({ oxygen: 'yes' }) },
  });
  assert.deepEqual(
    (await write({ id, words: 'Other words' })).body,
    first.body,
    'under the same id the same',
  );
  const kept = await asked(owner, 'referralLetter', { params: { client, letter: id } });
  assert.deepEqual(kept, first.body);
  const { letters } = ClientScreening.parse(await asked(owner, 'clientScreening', { params }));
  assert.deepEqual(
    letters.map(({ recipient, rules, writtenBy }) => [recipient, rules, writtenBy]),
    [['Dr. Alan Reyes', ['CI10', 'RF09', 'RF11'], 'Maren Holt']],
  );
  const nothing = await write({ rules: ['CI33'] });
  assert.equal(nothing.status, 200, 'a question that nobody answered yet is worth a letter');
  await asked(owner, 'addAnswers', {
    params,
    body: { by: 'therapist', answers: answersOf({ 'seizures-uncontrolled': 'no' }) },
  });
  assert.deepEqual((await write({ rules: ['CI33'] })).body, { reason: 'nothing-to-refer' });
  assert.equal((await owner.ask('referralLetter', { params: { client, letter: randomUUID() } })).status, 404);
});
