import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdfText } from '#test/pdf-text.ts';
import { printedHome } from '#test/printed-home.ts';
import type { HomeSheet } from './home-sheet.ts';

const line = 'M0 0L400 300Z';
const drawing: HomeSheet['drawing'] = (figure) => ({
  figure,
  width: 400,
  height: 300,
  strokes: [
    ['skin', line],
    ['line', line],
  ],
});

test('[HOME-24] the sheet says when, how much today, each exercise once with its doses, and when to stop', async () => {
  const pages = pdfText(await printedHome('runner-calf'));
  const lines = pages.flat();
  for (const said of [
    'Still Point Myofascial',
    'Runner’s calf',
    'At home, for Ruth Alder. From January 5; Maren Holt looks at it again with you on February 2.',
    'Weeks 1 to 2: Getting used to it. 3 days a week, never two days in a row.',
    'Gentle: pain 5 of 10 or more, or sleep 4 of 10 or less, or energy 4 of 10 or less.',
    'Calf on the roller',
    'Weeks 3 to 6, full: 30 seconds, once, on each side; pressure 3 of 5 (moderate); foam roller',
    '1. Sit on the floor with the roller under your calf and your hands behind you.',
    'Avoid: Never behind the knee. Not on thick, twisted veins. Not if the calf is swollen or warm.',
    'Stop and call 911 at once',
    'Before the sole, each time: only if you feel a light touch on every toe.',
  ])
    assert.ok(lines.includes(said), said);
  assert.equal(lines.filter((one) => one === 'Calf on the roller').length, 1);
  assert.ok(pages.every((page, n) => page.at(-1)?.endsWith(`page ${n + 1} of ${pages.length}`)));
});

test('[HOME-24] without a phone number it asks to tell the therapist by name', async () => {
  const lines = pdfText(await printedHome('neck', { practice: { name: 'Still Point', phone: '' } })).flat();
  assert.ok(lines.includes('Stop, leave that place alone, and tell Maren Holt'));
});

test('[HOME-24] the sheet is tagged, its pictures say what they show, and the same program is the same bytes', async () => {
  const [one, other] = await Promise.all([
    printedHome('runner-calf', { drawing }),
    printedHome('runner-calf', { drawing }),
  ]);
  assert.deepEqual(one, other);
  const text = Buffer.from(one).toString('latin1');
  for (const part of ['/MarkInfo', '/Lang (en)', '/S /H1', '/S /L\n', '/S /Figure', '(Where: lower calf)'])
    assert.ok(text.includes(part), part);
  assert.ok(text.includes('(How: calf on the roller)'));
});
