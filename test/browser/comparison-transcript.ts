import type { Page } from 'playwright-core';
import { stillPoint } from '#server/demo/cast.ts';

/** What a screen reader has of a comparison: where it stands in time, what each place says, the table and what it cannot tell. */
export async function comparisonTranscript(page: Page): Promise<string> {
  const sliders = await page
    .getByRole('slider')
    .evaluateAll((all) =>
      all.map((one) => `slider ${one.getAttribute('aria-label')}: ${one.getAttribute('aria-valuetext')}`),
    );
  const places = await page
    .getByRole('button', { name: /: (came|grew|eased|went|same|not looked for again), / })
    .evaluateAll((all) => all.map((one) => `place ${one.getAttribute('aria-label')}`));
  const told = page.getByRole('region').filter({ has: page.getByRole('heading', { name: /compared$/ }) });
  const always = page.getByRole('list', { name: 'Always shown' });
  const parts = [
    sliders.join('\n'),
    [...new Set(places)].toSorted().join('\n'),
    await told.last().ariaSnapshot(),
    await always.ariaSnapshot(),
  ];
  return `${withoutDates(parts.join('\n\n'))}\n`;
}

/** The demonstration lies around today; a date reads as how long ago it was. */
const withoutDates = (text: string): string =>
  text.replaceAll('\u00A0', ' ').replace(/\b[A-Z][a-z]{2} \d{1,2}, \d{4}\b/gu, (words) => {
    const date = new Date(`${words} 12:00 UTC`).toISOString().slice(0, 10);
    const today = Temporal.Now.plainDateISO(stillPoint.zone);
    return `(${Temporal.PlainDate.from(date).until(today).days} days ago)`;
  });
