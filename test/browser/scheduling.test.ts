import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test, type TestContext } from 'node:test';
import type { SchedulingSettings, TherapistHours } from '#contract/scheduling.ts';
import { maren } from '#server/demo/cast.ts';
import { dayPage, freeAt, press, wednesday } from './at-the-desk.ts';
import { expectNoAxeViolations } from './axe.ts';
import { type App, openApp } from './harness.ts';
import { listenOnOwnPort } from './own-port.ts';
import { screenshot } from './screenshot.ts';

const all = ['phone', 'tablet', 'desktop'] as const;

test('holidays and calendars elsewhere are saved and then not offered, and a colleague’s change of hours loses nothing', async (t) => {
  // A demonstration reads no calendar of a private network: this practice is none.
  const environment = { UNWIND_DEMO: '0', UNWIND_PRIVATE_CALENDARS: '1' };
  const app = await openApp(t, { environment });
  await app.asSuperuser((su) => su.query('update unwind.practice set demo = false'));
  const { page } = app;
  await app.signInAs('maren', '/scheduling?part=rules');

  assert.ok((await freeAt(app, maren.id)).length > 0);
  await press(page, 'Add a holiday');
  const holiday = page.getByRole('listitem').last();
  await press(page, 'Save');
  await page.getByText('Write the date and the name of each holiday, or remove it.').waitFor();
  await holiday.getByLabel('Date').fill(wednesday.toString());
  await holiday.getByLabel('Name').fill('Inventory');
  await press(page, 'Save');
  await page.getByText('Saved.').waitFor();
  assert.deepEqual(await freeAt(app, maren.id), []);

  await page.getByRole('link', { name: 'Calendars' }).click();
  await press(page, 'Add a calendar');
  const adding = page.getByRole('dialog', { name: 'A calendar elsewhere' });
  await adding.getByLabel('Name').fill('Family');
  await adding.getByLabel('Address').fill(await serveCalendar(t));
  await expectNoAxeViolations(page);
  await adding.getByRole('button', { name: 'Add a calendar' }).click();
  await page.getByText('3 busy times read.').waitFor();
  await page.getByText('Family, at 127.0.0.1').waitFor();
  await screenshot(page, 'scheduling-calendar', all);
  const isFree = async (weeks: number) => (await freeAt(app, maren.id, weeks)).includes('12:30');
  assert.deepEqual([await isFree(1), await isFree(2), await isFree(3)], [false, true, false]);

  await page.goto(dayPage());
  await press(page, 'Book a visit');
  await page.getByText('Nothing is free that day.').waitFor();
  await page.getByLabel('Time', { exact: true }).fill('12:30');
  await page.getByText('The practice is closed then.').waitFor();
  await page.keyboard.press('Escape');
  await page.goto(dayPage(1));
  await page.getByRole('button', { name: /^12:00.PM to 2:00.PM, Family, Maren Holt/ }).waitFor();
  await press(page, 'Book a visit');
  await page.getByLabel('Time', { exact: true }).fill('12:30');
  await page.getByText('Another visit or blocked time lies there.').waitFor();
  await page.keyboard.press('Escape');

  await changeHours(app);
});

/** What stands is shown and what was written stays, until she decides. */
async function changeHours(app: App): Promise<void> {
  const { page } = app;
  await page.goto('/scheduling?part=hours');
  await press(page, 'Add hours');
  const row = (window: number) =>
    page.getByRole('listitem').filter({
      has: page.getByRole('button', { name: `Remove window ${window}`, exact: true }),
    });
  await row(2).getByRole('checkbox', { name: 'Mon' }).press('Space');
  await row(2).getByLabel('From').first().fill('07:00');
  await openOnSaturday(app);
  // Pressed twice it is asked once: her own first press is no colleague's.
  await page.getByRole('button', { name: 'Save the hours' }).dblclick();
  const notice = page.getByRole('alert');
  await notice.getByText('Somebody changed these hours meanwhile').waitFor();
  await notice.getByText(/^Sat, 10:00.AM to 12:00.PM$/).waitFor();
  assert.equal(await row(2).getByLabel('From').first().inputValue(), '07:00', 'what was written is there');
  assert.equal((await hoursOf(app)).weekly.length, 2, 'and what stands is not written over');
  await expectNoAxeViolations(page);
  await screenshot(page, 'scheduling-meanwhile', all);

  await notice.getByRole('button', { name: 'Show what stands now' }).click();
  await notice.getByText(/^The form shows what stands now/).waitFor();
  assert.ok(await row(2).getByRole('checkbox', { name: 'Sat' }).isChecked());
  await notice.getByRole('button', { name: 'Back to what you wrote' }).click();
  assert.equal(await row(2).getByLabel('From').first().inputValue(), '07:00');
  await notice.getByRole('button', { name: 'Save yours instead' }).click();
  await page.getByText('The hours are saved.').waitFor();
  await notice.waitFor({ state: 'hidden' });
  assert.deepEqual((await hoursOf(app)).weekly[1], { days: ['mon'], from: '07:00', to: '17:00' });
  await page.getByRole('button', { name: 'Save the hours' }).dblclick();
  await page.getByText('The hours are saved.').last().waitFor();
  assert.equal(await notice.count(), 0);
}

async function hoursOf({ context, url }: App): Promise<TherapistHours> {
  const answer = await context.request.get(`${url}/api/scheduling`);
  const { hours } = (await answer.json()) as SchedulingSettings;
  const found = hours.find(({ therapist }) => therapist === maren.id);
  assert.ok(found);
  return found;
}

/** A colleague at another desk. */
async function openOnSaturday(app: App): Promise<void> {
  const { version, weekly, exceptions, rules } = await hoursOf(app);
  const saturday = { days: ['sat'], from: '10:00', to: '12:00' };
  const answer = await app.context.request.put(`${app.url}/api/scheduling/hours/${maren.id}`, {
    data: { version, weekly: [...weekly, saturday], exceptions, rules },
  });
  assert.equal(answer.status(), 200, await answer.text());
}

const compact = (weeks: number): string => wednesday.add({ weeks }).toString().replaceAll('-', '');

/** A calendar elsewhere: every Wednesday from twelve to two for four weeks, and not in the third. */
async function serveCalendar(t: TestContext): Promise<string> {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:test',
    'BEGIN:VEVENT',
    'UID:yoga',
    'DTSTAMP:20260101T000000Z',
    'SUMMARY:Yoga',
    `DTSTART;TZID=America/Chicago:${compact(0)}T120000`,
    `DTEND;TZID=America/Chicago:${compact(0)}T140000`,
    'RRULE:FREQ=WEEKLY;COUNT=4',
    `EXDATE;TZID=America/Chicago:${compact(2)}T120000`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  const server = createServer((_, answer) => answer.end(lines.join('\r\n')));
  const port = await listenOnOwnPort(server);
  t.after(() => server.close());
  return `http://127.0.0.1:${port}/private.ics`;
}
