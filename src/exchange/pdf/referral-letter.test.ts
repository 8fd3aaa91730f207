import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdfText } from '#test/pdf-text.ts';
import { writtenLetter } from '#test/written-letter.ts';
import type { ReferralLetter } from './referral-letter.ts';

const letter: ReferralLetter = {
  writtenAt: '2026-11-21T18:00:00Z',
  day: 'November 21, 2026',
  paper: 'LETTER',
  practice: { name: 'Still Point Myofascial', phone: '+1 312 555 0100' },
  therapist: { name: 'Maren Holt', credentials: 'LMT' },
  recipient: { name: 'Dr. Éva Szőke', role: 'Primary care physician' },
  client: { name: 'George Pruitt', born: 'January 9, 1948' },
  reasons: [
    {
      title: 'Dulled pain',
      words: 'Opioids, sedatives or gabapentinoids: pain is felt and told less.',
      answers: [
        {
          asked: 'Which medicines do you take or use?',
          answered: 'Morphine (opioid)',
          on: 'November 15, 2026',
        },
      ],
    },
  ],
  open: ['Does that night pain stay the same however you lie?'],
  negative: ['Cauda equina', 'Spinal cord'],
  isOnHold: false,
  limits: ['Pressure at most 2 of 5 (light)', 'At most 30 minutes of hands-on work'],
  words: 'He sleeps three hours a night.\n\nIs the morphine under review?',
};

const written = (rest: Partial<ReferralLetter> = {}) => writtenLetter({ ...letter, ...rest });

test('[CARE-11] the letter says who, why, what was asked and answered, what holds, and the question', async () => {
  const pages = pdfText(await written());
  assert.deepEqual(pages, [
    [
      'Still Point Myofascial',
      'Myofascial release · +1 312 555 0100',
      'Dr. Éva Szőke',
      'Primary care physician',
      'November 21, 2026',
      'George Pruitt, born January 9, 1948',
      'Dear Dr. Éva Szőke,',
      'George Pruitt comes to this practice for myofascial release: slow manual work on the soft tissues.',
      'Before treatment we ask questions of safety. Some of the answers belong in your hands. This letter is',
      'no diagnosis: it says what was asked, what was answered, and what I ask of you.',
      'Why I write',
      'Dulled pain. Opioids, sedatives or gabapentinoids: pain is felt and told less.',
      'Which medicines do you take or use? Morphine (opioid), November 15, 2026',
      'Not known yet',
      'Does that night pain stay the same however you lie?',
      'Red flags that I asked for, with every answer no',
      'Cauda equina; Spinal cord.',
      'Until I hear from you',
      'Hands-on work goes on within these limits.',
      'Pressure at most 2 of 5 (light)',
      'At most 30 minutes of hands-on work',
      'What I ask',
      'Please tell me whether you see it as I do, and whether other limits should hold: where not, how firmly,',
      'in which position, and until when.',
      'He sleeps three hours a night.',
      'Is the morphine under review?',
      'With kind regards,',
      'Maren Holt, LMT',
      'Still Point Myofascial',
      'Confidential: health information about George Pruitt · page 1 of 1',
    ],
  ]);
});

test('[CARE-11] a letter about work on hold asks from when it may go on; a long one takes more pages', async () => {
  const [held = []] = pdfText(await written({ isOnHold: true, limits: [] }));
  assert.ok(held.includes('Hands-on work waits.'));
  assert.ok(held.some((line) => line.startsWith('Please see George Pruitt about this')));
  const [first] = letter.reasons;
  assert.ok(first);
  const reasons = Array.from({ length: 30 }, (_, n) => ({ ...first, title: `Reason ${n + 1}` }));
  const pages = pdfText(await written({ reasons }));
  assert.ok(pages.length > 1);
  const text = pages.flat().join('\n');
  for (const { title } of reasons) assert.ok(text.includes(`${title}. `), title);
  assert.ok(pages.every((page, n) => page.at(-1)?.endsWith(`page ${n + 1} of ${pages.length}`)));
});

test('[CARE-13] names in other scripts are written in their own letters; what no font has stands as a question mark', async () => {
  for (const name of ['Zoë Šťastný', 'Ελένη Ρούσσου', 'Олена Коваль', 'Nguyễn Thị Ánh', 'François L’Œuvre']) {
    const [lines = []] = pdfText(await written({ client: { name, born: null } }));
    assert.equal(lines[5], `${name}, day of birth not on file`);
  }
  const [lines = []] = pdfText(await written({ client: { name: '李文 Li', born: null } }));
  assert.equal(lines[5], '?? Li, day of birth not on file');
});

test('[CARE-13] the file is tagged, titled, in a language, and the same bytes from the same words', async () => {
  const [one, other] = await Promise.all([written(), written()]);
  assert.deepEqual(one, other);
  assert.notDeepEqual(await written({ writtenAt: '2026-11-22T18:00:00Z' }), one);
  const text = Buffer.from(one).toString('latin1');
  for (const part of [
    '/MarkInfo',
    '/StructTreeRoot',
    '/Lang (en)',
    '/DisplayDocTitle true',
    '/S /H1',
    '/S /H2',
    '/S /L\n',
    '/S /LBody',
  ])
    assert.ok(text.includes(part), part);
  assert.ok(text.includes('(D:20261121180000Z)'));
  assert.ok(!/Helvetica|Times/.test(text), 'every letter is in the file');
});
