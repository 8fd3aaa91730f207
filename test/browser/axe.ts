import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** All of WCAG 2.2 up to AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** Axe finds nothing on the page as it stands, neither by day nor in the dark. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    // Contrast is judged at rest: a colour half-way through its change is nobody's.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    found.push(...violations.map((violation) => `${colorScheme}: ${inWords(violation)}`));
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  assert.deepEqual(found, [], `axe on ${page.url()}:\n${found.join('\n')}`);
}

const inWords = (violation: Violation): string => {
  const places = violation.nodes.map(
    (node) => `    ${node.target.join(' ')}\n      ${node.failureSummary ?? ''}`,
  );
  return `${violation.id} (${violation.impact ?? 'unrated'}): ${violation.help}\n${places.join('\n')}`;
};
