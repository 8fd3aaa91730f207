import type { Locator, Page } from 'playwright-core';
import { type Device, deviceIn, tablet } from './device.ts';
import type { App } from './harness.ts';
import { sizes } from './screenshot.ts';

/** A phone that is touched, in the practice's time zone. */
export async function openPhone(t: { after(close: () => Promise<void>): void }, app: App): Promise<Device> {
  const context = await app.browser.newContext({
    ...tablet(app.url),
    viewport: sizes.phone,
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  });
  const phone = await deviceIn(context, app.url);
  t.after(async () => {
    await context.close();
    phone.watch.expectNone();
  });
  return phone;
}

/** A finger put down on a place, drawn along points (parts of its width and height), and lifted. */
export async function drawWithFinger(
  page: Page,
  on: Locator,
  along: readonly (readonly [number, number])[],
): Promise<void> {
  const box = await on.boundingBox();
  if (!box) throw new Error('there is nothing to draw on');
  const session = await page.context().newCDPSession(page);
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: readonly (readonly [number, number])[],
  ) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y]) => ({ x: box.x + box.width * x, y: box.y + box.height * y })),
    });
  const [first, ...rest] = along;
  if (!first) return;
  await send('touchStart', [first]);
  for (const point of rest) await send('touchMove', [point]);
  await send('touchEnd', []);
  await session.detach();
}
