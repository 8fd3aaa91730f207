import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { sizes } from './screenshot.ts';

/** Nothing is wider than a small phone, or than a phone at 200 % (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize(sizes.zoomed);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, `${page.url()} is ${wide} px too wide`);
  if (before) await page.setViewportSize(before);
}
