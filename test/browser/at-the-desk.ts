import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { DiaryEntry } from '#contract/diary.ts';
import { services } from '#server/demo/cast-scheduling.ts';
import { stillPoint } from '#server/demo/cast.ts';
import type { App } from './harness.ts';

// What tests of the diary do at the desk of the demonstration practice.

/** A Wednesday with nobody booked: the demonstration fills this week alone, and opens from Wednesday to Friday. */
const today = Temporal.Now.plainDateISO(stillPoint.zone);
export const wednesday = today.subtract({ days: today.dayOfWeek - 1 }).add({ days: 16 });

/** The day's page of that Wednesday, or of one so many weeks later. */
export const dayPage = (weeks = 0): string => `/diary?view=day&date=${wednesday.add({ weeks }).toString()}`;

export const at = (clock: string, weeks = 0): string =>
  wednesday
    .add({ weeks })
    .toZonedDateTime({ timeZone: stillPoint.zone, plainTime: clock })
    .toInstant()
    .toString();

export const visit = (page: Page, client: string, name = new RegExp(client)): Locator =>
  page.getByRole('application').getByRole('button', { name }).filter({ hasText: client });

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

export const chooseClient = async (page: Page, typed: string, name: string): Promise<void> => {
  await page.getByRole('combobox', { name: 'Client' }).fill(typed);
  await page.getByRole('option', { name }).click();
};

/** Books at the desk, behind the page's back. */
export const book = async (
  { context, url }: Pick<App, 'context' | 'url'>,
  wanted: { client: string; therapist: string; startsAt: string },
): Promise<void> => {
  const data = { id: crypto.randomUUID(), service: services.half.id, ...wanted };
  const answer = await context.request.post(`${url}/api/appointments`, { data });
  assert.equal(answer.status(), 200, await answer.text());
};

/** Who stands in the diary on that Wednesday and those after it, as "2 13:00": in the second week after it at one. */
export const standing = async (
  { context, url }: Pick<App, 'context' | 'url'>,
  client: string,
): Promise<string[]> => {
  const weeks = await Promise.all(
    [0, 1, 2, 3, 4].map(async (week) => {
      const date = wednesday.add({ weeks: week }).toString();
      const answer = await context.request.get(`${url}/api/diary?from=${date}&to=${date}`);
      const { entries } = (await answer.json()) as { entries: DiaryEntry[] };
      return entries
        .filter((entry) => entry.client === client && entry.status !== 'cancelled')
        .map(({ startsAt }) => `${week} ${clockOf(startsAt)}`);
    }),
  );
  return weeks.flat();
};

const clockOf = (instant: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(stillPoint.zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });

/** The clock times that the desk is offered for half an hour with a therapist on a Wednesday. */
export const freeAt = async (
  { context, url }: Pick<App, 'context' | 'url'>,
  therapist: string,
  weeks = 0,
): Promise<string[]> => {
  const date = wednesday.add({ weeks }).toString();
  const query = new URLSearchParams({ service: services.half.id, therapist, from: date, to: date });
  const answer = await context.request.get(`${url}/api/free-times?${query.toString()}`);
  const { times } = (await answer.json()) as { times: { startsAt: string }[] };
  return times.map(({ startsAt }) => clockOf(startsAt));
};

const HOUR_PIXELS = 64;

/** Where an hour of a column lies on the screen. */
export const spotOf = async (page: Page, column: string, hour: number): Promise<{ x: number; y: number }> => {
  const track = page.getByRole('region', { name: column }).locator('[data-track]');
  await track.scrollIntoViewIfNeeded();
  const box = await track.boundingBox();
  assert.ok(box, `${column} is on the board`);
  // The demonstration's day ends at seven.
  const first = 19 - box.height / HOUR_PIXELS;
  return { x: box.x + box.width / 2, y: box.y + (hour - first) * HOUR_PIXELS + 2 };
};
