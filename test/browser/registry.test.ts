import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { maren, ruth, stillPoint } from '#server/demo/cast.ts';
import { giveCaseload } from '#test/caseload.ts';
import { expectNoAxeViolations } from './axe.ts';
import { openApp } from './harness.ts';
import { screenshot, screenshotWhole } from './screenshot.ts';

const everySize = ['phone', 'tablet', 'desktop'] as const;
const groups = [
  { indication: 'jaw-pain', instrument: 'nprs-average', people: 40, measured: 26, agreed: 12 },
  { indication: 'plantar-fasciitis', instrument: 'nprs-average', people: 9, measured: 7, agreed: 0 },
];

test('[REGISTRY-7] [REGISTRY-8] [REGISTRY-9] what became of people is read on any screen, by keyboard, on paper, and saved for research', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.asSuperuser((su) => giveCaseload(su, { practice: stillPoint.id, member: maren.id }, groups));
  await app.signInAs('maren', '/practice');
  await page.getByRole('link', { name: /^Registry/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Practice registry' }).waitFor();
  const jaw = page.getByRole('region', { name: 'Jaw pain' });
  await jaw.getByText(/^1\.\d points lower$/).waitFor();
  await page.getByText(/^Change, not effect of treatment/).waitFor();
  for (const beside of ['Measured twice', 'Finished their care', 'Left before that'])
    await jaw.getByText(beside, { exact: true }).waitFor();
  await jaw.getByText(/^[01]\.\d\d \(likely 0\.\d\d to \d\.\d\d, 95 % interval\)/).waitFor();
  const sizes = page.getByRole('figure', { name: /^Size of the change by what people came for/ });
  await sizes.scrollIntoViewIfNeeded();
  const heel = page.getByRole('region', { name: /^Heel pain/ });
  await heel.getByText(/^Fewer than ten people were measured twice/).waitFor();
  assert.equal(await heel.getByText(/points (lower|higher)/).count(), 0, 'no mean of seven people');
  const said = (await page.locator('main').textContent()) ?? '';
  assert.doesNotMatch(said, /Maren|Ines/, 'nobody who treats is named');

  await page.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('table', { name: 'The practice registry' }).getByRole('row').nth(1).waitFor();
  await page.getByRole('columnheader', { name: 'Size of the change (g_z, 95 % interval)' }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'registry-sizes', everySize);
  await page.evaluate(() => scrollTo(0, 0));
  await screenshot(page, 'registry', everySize);
  await screenshotWhole(page, 'registry-whole');
  for (const [button, type] of [
    ['Save as a drawing', 'svg'],
    ['Save as a picture', 'png'],
  ] as const) {
    const saved = page.waitForEvent('download');
    await sizes.getByRole('button', { name: button }).press('Enter');
    const name = (await saved).suggestedFilename();
    assert.match(name, new RegExp(`^practice-registry-size-of-the-change-.*\\.${type}$`));
    if (type === 'svg')
      assert.match(await readFile(await (await saved).path(), 'utf8'), /not effect of treatment/);
  }

  await page.emulateMedia({ media: 'print' });
  await jaw.getByText(/points lower$/).waitFor();
  assert.ok(await sizes.isVisible());
  await page.getByText(/^Change, not effect of treatment/).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Print' }).isVisible(), false);
  await page.emulateMedia({ media: null });

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the research file' }).press('Enter');
  const file = await download;
  await page.getByText('Saved: 12 rows, and what each column means.').waitFor();
  const csv = await readFile(await file.path(), 'utf8');
  assert.match(csv, /^indication,age_band/);
  assert.doesNotMatch(csv, /Client|2025/);

  const desk = await app.addDevice();
  await desk.signInAs('theo', '/practice/registry');
  await desk.page.getByRole('heading', { name: 'Not part of your role' }).waitFor();
});

test('[REGISTRY-11] [REGISTRY-13] a client takes research back by herself, and the desk for one who says so', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.asSuperuser((su) =>
    su.query(
      `insert into unwind.consent (practice_id, client_id, id, intake_id, text, version, language, title, words, signer, signed_as,
         signed_at)
       select practice_id, client_id, gen_random_uuid(), intake_id, 'research', 1, 'en', 'Research', words, signer, signed_as,
         signed_at from unwind.consent where client_id = $1 and text = 'privacy' limit 1`,
      [ruth.id],
    ),
  );
  await app.signInAs('theo', `/clients/${ruth.id}`);
  const part = page.getByRole('region', { name: 'Numbers for research' });
  await part.getByText(/^Signed the research text on/).waitFor();
  const phone = await app.addDevice();
  await phone.signInAs('ruth', '/my');
  const mine = phone.page.getByRole('region', { name: 'Your numbers for research' });
  await mine.getByText(/^You said yes on/).scrollIntoViewIfNeeded();
  await screenshot(phone.page, 'my-research', everySize);
  await mine.getByRole('button', { name: 'Take it back' }).press('Enter');
  await phone.page.getByRole('alertdialog').getByRole('button', { name: 'Take it back' }).waitFor();
  await expectNoAxeViolations(phone.page);
  await screenshot(phone.page, 'my-research-asked', everySize);
  await phone.page.keyboard.press('Escape');

  await part.getByRole('button', { name: 'Note that it is taken back' }).press('Enter');
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Said on').fill('');
  await sheet.getByRole('button', { name: 'Take it back' }).press('Enter');
  await sheet.getByText('Choose today or an earlier day.').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'desk-research', everySize);
  const today = Temporal.Now.plainDateISO('America/Chicago').toString();
  await sheet.getByLabel('Said on').fill(today);
  await sheet.getByRole('radio', { name: 'On the phone' }).press(' ');
  await sheet.getByLabel(/^In their words/).fill('Rather not any more.');
  await sheet.getByRole('button', { name: 'Take it back' }).press('Enter');
  await part.getByText(/said on the phone, noted by Theo Lindqvist/).waitFor();
  await part.getByText('Rather not any more.').waitFor();
  await expectNoAxeViolations(page);
  await part.scrollIntoViewIfNeeded();
  await screenshot(page, 'desk-research-noted', everySize);

  await phone.page.reload();
  await mine.getByText(/^You took your yes back on/).scrollIntoViewIfNeeded();
  await screenshot(phone.page, 'my-research-taken-back', everySize);
});
