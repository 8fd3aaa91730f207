import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** All of WCAG 2.2 up to AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What the dark changes is colours: names, roles and order are judged once. */
const schemes = [
  ['light', (axe: AxeBuilder) => axe.withTags(tags)],
  ['dark', (axe: AxeBuilder) => axe.withRules(['color-contrast', 'link-in-text-block'])],
] as const;

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** Axe finds nothing on the page as it stands, neither by day nor in the dark. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const found: string[] = [];
  for (const [colorScheme, rules] of schemes) {
    // Contrast is judged at rest: a colour half-way through its change is nobody's.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Our pages have no frames, so there is no need of the blank page that axe else opens to bring frames together.
    const { violations } = await rules(new AxeBuilder({ page }).setLegacyMode(true)).analyze();
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
