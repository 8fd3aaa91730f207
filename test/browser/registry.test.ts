import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { maren, stillPoint } from '#server/demo/cast.ts';
import { giveCaseload } from '#test/caseload.ts';
import { expectNoAxeViolations } from './axe.ts';
import { openApp } from './harness.ts';
import { screenshot } from './screenshot.ts';

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
  const heel = page.getByRole('region', { name: /^Heel pain/ });
  await heel.getByText(/^Fewer than ten people were measured twice/).waitFor();
  assert.equal(await heel.getByText(/points (lower|higher)/).count(), 0, 'no mean of seven people');
  const said = (await page.locator('main').textContent()) ?? '';
  assert.doesNotMatch(said, /Maren|Ines/, 'nobody who treats is named');

  await page.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('table', { name: 'The practice registry' }).getByRole('row').nth(1).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'registry', everySize);

  await page.emulateMedia({ media: 'print' });
  await jaw.getByText(/points lower$/).waitFor();
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
