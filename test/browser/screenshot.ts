import { join } from 'node:path';
import type { Page } from 'playwright-core';

export const sizes = {
  phone: { width: 390, height: 844 },
  tablet: { width: 1024, height: 768 },
  desktop: { width: 1440, height: 900 },
  /** A small phone, or a phone at 200 %: the narrowest that WCAG 1.4.10 asks for. */
  zoomed: { width: 320, height: 640 },
} as const;
export type Size = keyof typeof sizes;

/** Takes the page's picture at each size, light and dark, into the folder UNWIND_SCREENSHOTS; without one, none. */
export async function screenshot(
  page: Page,
  name: string,
  wanted: readonly Size[] = ['tablet'],
): Promise<void> {
  const folder = process.env['UNWIND_SCREENSHOTS'];
  if (!folder) return;
  const before = page.viewportSize();
  for (const size of wanted) {
    await page.setViewportSize(sizes[size]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.screenshot({ path: join(folder, `${name}-${size}-${colorScheme}.png`) });
    }
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  if (before) await page.setViewportSize(before);
}

/** The whole page in one picture, for who looks at it. */
export async function screenshotWhole(page: Page, name: string): Promise<void> {
  const folder = process.env['UNWIND_SCREENSHOTS'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
