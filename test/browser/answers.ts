import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { ScreeningRecord } from '#domain/screening/screening-record.ts';

/** A client's answers to the questions of safety, written down at the desk: what somebody signed in as a therapist may. */
export const answers = async (
  page: Page,
  client: string,
  record: ScreeningRecord,
  at: string = Temporal.Now.instant().toString(),
): Promise<void> => {
  const given = record.answers.map(({ item, value }) => ({ id: crypto.randomUUID(), item, value, at }));
  const sent = await page.request.post(`/api/clients/${client}/screening/answers`, {
    data: { by: 'client', answers: given },
  });
  assert.equal(sent.status(), 200, await sent.text());
};
