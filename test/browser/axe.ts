import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** All of WCAG 2.2 up to AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What the dark changes is colours: names, roles and order are judged once. */
const schemes: readonly (readonly ['light' | 'dark', axe.RunOnly])[] = [
  ['light', { type: 'tag', values: tags }],
  ['dark', { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }],
];

const source = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Axe finds nothing on the page as it stands, neither by day nor in the dark. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const found: string[] = [];
  for (const [colorScheme, runOnly] of schemes) {
    // Contrast is judged at rest: a colour half-way through its change is nobody's.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(atRest);
    const violations = await violationsOf(page, runOnly);
    found.push(...violations.map((violation) => `${colorScheme}: ${inWords(violation)}`));
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  assert.deepEqual(found, [], `axe on ${page.url()}:\n${found.join('\n')}`);
}

/** In the page: what still moved when motion was reduced has come to its end. */
const atRest = async (): Promise<void> => {
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
};

/** Axe is brought into a page once, and only what it complains of is told in full: that halves its time. */
async function violationsOf(page: Page, runOnly: axe.RunOnly): Promise<axe.Result[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async (only) => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await here.run(document, { runOnly: only, resultTypes: ['violations'] });
    return violations;
  }, runOnly);
}

const inWords = (violation: axe.Result): string => {
  const places = violation.nodes.map(
    (node) => `    ${node.target.join(' ')}\n      ${node.failureSummary ?? ''}`,
  );
  return `${violation.id} (${violation.impact ?? 'unrated'}): ${violation.help}\n${places.join('\n')}`;
};
