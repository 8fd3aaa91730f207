import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { FactOf, KeptFact } from '#domain/session/fact.ts';
import { expectNoAxeViolations } from './axe.ts';
import { openApp } from './harness.ts';
import { measureAlong, openMeasures, replay, traceNamed, wait } from './measuring.ts';
import { openPhone } from './phone.ts';
import { screenshot } from './screenshot.ts';

test('[ASSESS-31] [ASSESS-32] a range by the phone’s own sensor, without a network: zero, move, hold, three times, one fact', async (t) => {
  const app = await openApp(t);
  const phone = await openPhone(t, app);
  const { page } = phone;
  const session = await openMeasures(phone);
  await expectNoAxeViolations(page);
  await screenshot(page, 'measures', ['phone', 'tablet']);
  assert.deepEqual(await sensorsAllowed(page), [true, true, true]);
  await page.getByRole('radio', { name: 'This phone' }).tap();
  await app.loseServer();

  const trace = await traceNamed('neck-rotation-10-hz');
  await replay(page, trace);
  await page.getByRole('button', { name: 'Measure with the sensor' }).tap();
  await measureAlong(page, trace, async () => undefined);
  await page.getByText('Mean of three').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'phone-done', ['phone', 'tablet']);
  assert.match(await said(page), /^Three repeats. Mean (69|70) degrees, spread [2-4]$/);
  await page.getByRole('dialog').getByRole('button', { name: 'Note it' }).tap();
  await page.getByText('Active neck rotation to the left', { exact: true }).waitFor();
  await page.getByText(/^(69|70)°$/).waitFor();
  await screenshot(page, 'measures-noted', ['phone', 'tablet']);

  await app.findServer();
  const [fact, ...more] = await rangesFiled(page, session);
  assert.deepEqual(more, []);
  assert.equal(fact?.device, 'phone');
  near(fact?.degrees ?? [], trace.expected);
});

test('[ASSESS-33] a fast and shaky sensor, by keyboard: each step is said to a screen reader, and a repeat can be done again', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  const session = await openMeasures(app);
  await choose(page, 'Movement', 'Lateral flexion');
  await page.getByRole('radio', { name: 'This phone' }).click();
  const trace = await traceNamed('neck-side-bend-shaky-60-hz');
  await page.getByRole('button', { name: 'Measure with the sensor' }).focus();
  await replay(page, trace);
  await page.keyboard.press('Enter');
  const heard: string[] = [];
  await measureAlong(page, trace, async () => void heard.push(await said(page)));
  await page.getByText('Mean of three').waitFor();
  assert.deepEqual(heard, ['Zeroed', 'Zeroed', 'Zeroed']);
  await page.getByRole('button', { name: /^Measure \d+ degrees again$/ }).press('Enter');
  await page.getByRole('button', { name: 'Zero again' }).waitFor();
  assert.match(await said(page), /^4[01] degrees, held$/);
  await page.getByRole('button', { name: 'Back to the form' }).press('Enter');

  // What was measured so far lies in the form, and is noted from there.
  const readings = page.getByRole('group', { name: 'Readings in degrees' }).getByRole('textbox');
  near((await readings.evaluateAll(valuesOf)).slice(0, 2), trace.expected.slice(0, 2));
  await page.getByRole('button', { name: 'Note it' }).press('Enter');
  await page.getByText('Measured for the first time.', { exact: true }).waitFor();
  const [fact] = await rangesFiled(page, session);
  assert.equal(fact?.movement, 'lateral-flexion');
  near(fact?.degrees ?? [], trace.expected.slice(0, 2));
  await page.getByRole('button', { name: /^Take back Active neck lateral flexion/ }).press('Enter');
  await page.getByText(/^Nothing yet/).waitFor();
});

test('where there is no sensor, or it is refused, the screen says why and how to mend it', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await openMeasures(app);
  await page.getByRole('radio', { name: 'This phone' }).click();
  await page.getByRole('button', { name: 'Measure with the sensor' }).click();
  await page.getByRole('heading', { name: 'No sensor here' }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'phone-no-sensor', ['phone', 'tablet']);
  await page.getByRole('button', { name: 'Back to the form' }).first().click();

  // As an iPhone does: it asks within the tap, and the person says no, then yes.
  await page.evaluate(() => {
    const answers = ['denied', 'granted'];
    const requestPermission = () => Promise.resolve(answers.shift());
    Object.assign(DeviceOrientationEvent, { requestPermission });
  });
  await page.getByRole('button', { name: 'Measure with the sensor' }).click();
  await page.getByRole('heading', { name: 'The sensor is locked' }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'phone-refused', ['phone']);
  const trace = await traceNamed('neck-rotation-10-hz');
  await replay(page, { ...trace, at: trace.at.slice(0, 40) });
  await page.getByRole('button', { name: 'Ask again' }).click();
  await page.clock.runFor(1000);
  await page.getByRole('button', { name: 'Zero', exact: true }).waitFor();
});

test('[ASSESS-27] [ASSESS-29] pressure pain in either unit, posture and a movement, each with its own words and undo', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await openMeasures(app);
  await page.getByRole('button', { name: 'Note it' }).click();
  await page.getByRole('alert').getByText('Type at least one reading.').waitFor();

  await page.getByRole('radio', { name: 'Pressure pain' }).click();
  await page.getByRole('button', { name: 'Choose the site' }).click();
  await page.getByRole('textbox', { name: 'Find a region' }).fill('upper trap');
  await page.getByRole('button', { name: /^Left, upper trapezius/ }).click();
  await typeReadings(page, 'kg/cm²', ['2.1', '2.4', '2.4']);
  await expectNoAxeViolations(page);
  await screenshot(page, 'measures-threshold', ['phone', 'tablet']);
  await note(page);
  await page.getByText('2.3 kg/cm²', { exact: true }).waitFor();
  await page.getByRole('radio', { name: 'kPa' }).click();
  await page.getByText('226 kPa', { exact: true }).waitFor();

  await page.getByRole('radio', { name: 'Posture' }).click();
  await choose(page, 'What is seen', 'Shoulder held high');
  await note(page);
  await page.getByText('Shoulder held high, left, slightly', { exact: true }).waitFor();
  await expectNoAxeViolations(page);

  await page.getByRole('radio', { name: 'Movements' }).click();
  await choose(page, 'Movement', 'Heel raise on one leg');
  await page.getByRole('radio', { name: 'Limited' }).click();
  await note(page);
  await page.getByText('Heel raise on one leg, left, limited', { exact: true }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'measures-movement', ['phone', 'tablet']);
  await page.reload();
  await page.getByRole('tab', { name: 'Measures' }).click();
  await page.getByText('226 kPa', { exact: true }).waitFor();
});

const note = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Note it' }).filter({ visible: true }).click();

const choose = async (page: Page, label: string, choice: string): Promise<void> => {
  await page.getByRole('button', { name: label }).filter({ visible: true }).last().click();
  await page.getByRole('option', { name: choice }).click();
};

const typeReadings = async (page: Page, unit: string, readings: readonly string[]): Promise<void> => {
  const fields = page.getByRole('group', { name: `Readings in ${unit}` }).getByRole('textbox');
  for (const [place, reading] of readings.entries()) await fields.nth(place).fill(reading);
};

/** The page's policy lets it read what DeviceOrientation needs. */
const sensorsAllowed = (page: Page): Promise<readonly boolean[]> =>
  page.evaluate(() => {
    const policy = (document as { featurePolicy?: { allowsFeature(name: string): boolean } }).featurePolicy;
    return ['accelerometer', 'gyroscope', 'magnetometer'].map((name) => policy?.allowsFeature(name) ?? false);
  });

/** What the measuring screen said last to a screen reader. */
const said = async (page: Page): Promise<string> =>
  (await page.getByRole('dialog').locator('output').textContent()) ?? '';

const valuesOf = (fields: (SVGElement | HTMLElement)[]): number[] =>
  fields.map((field) => Number(field instanceof HTMLInputElement ? field.value : Number.NaN));

/** The true angles of a trace are known; what is measured lies within two degrees of them. */
const near = (measured: readonly number[], expected: readonly number[]): void => {
  assert.equal(measured.length, expected.length);
  measured.forEach((degrees, place) =>
    assert.ok(Math.abs(degrees - (expected[place] ?? 0)) <= 2, `${degrees} is not ${expected[place]}`),
  );
};

const rangesFiled = async (page: Page, session: string): Promise<readonly FactOf<'range-measured'>[]> => {
  const filed = async (): Promise<readonly FactOf<'range-measured'>[]> => {
    const answer = await page.request.get(`/api/sessions/${session}/facts`);
    const told = (await answer.json()) as { facts: KeptFact[] };
    return told.facts.filter((fact): fact is FactOf<'range-measured'> => fact.kind === 'range-measured');
  };
  for (let look = 0; look < 60 && (await filed()).length === 0; look += 1) await wait(500);
  return filed();
};
