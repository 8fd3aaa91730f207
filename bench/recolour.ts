import { readFigure, readShading } from '#cli/baked-body.ts';
import type { FigureView } from '#domain/atlas/figure.ts';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '#test/browser/find-chromium.ts';
import type { Figure } from './figure.ts';
import { median } from './rounds.ts';

const TIMES = 60;

/**
 * What it costs the browser to give every shape of the front view another colour, as a slider over visits does: script,
 * style and painting on the page's own thread. Beside it the same for as many plain squares, turn by turn.
 */
export async function measureRecolouring(rounds: number): Promise<Figure> {
  const { path, environment } = await findChromium();
  const browser = await chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...process.env, ...environment },
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
    await page.setContent(pageOf(readFigure('neutral').views.front));
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const turn = async () => ({
      bare: await milliseconds(page, session, 'squares'),
      full: await milliseconds(page, session, 'body'),
    });
    await turn();
    const measured: Awaited<ReturnType<typeof turn>>[] = [];
    for (let n = 0; n < rounds; n += 1) measured.push(await turn());
    const ratios = measured.map(({ full, bare }) => full / bare);
    const full = median(measured.map((one) => one.full));
    return {
      what: 'every shape of the front view in another colour, in Chromium',
      figure: `${full.toFixed(2)} ms`,
      ratio: { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) },
      aim: 'under 4 ms',
      met: full < 4,
    };
  } finally {
    await browser.close();
  }
}

/** Of the page's thread, for one recolouring in a frame of its own. */
async function milliseconds(page: Page, session: CDPSession, which: 'body' | 'squares'): Promise<number> {
  const before = await busySeconds(session);
  await page.evaluate(`recolour('${which}', ${TIMES})`);
  return ((await busySeconds(session)) - before) * (1000 / TIMES);
}

async function busySeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** The figure as the chart draws it, shading beneath the shapes, and as many squares. */
function pageOf({ box, shapes, silhouette }: FigureView): string {
  const viewBox = `${box.x} ${box.y} ${box.width} ${box.height}`;
  const size = `viewBox="${viewBox}" width="360" height="734"`;
  const picture = `x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"`;
  const paths = shapes.map(({ d }) => `<path d="${d}" fill-opacity="0.8"/>`).join('');
  const squares = shapes
    .map(
      (_, n) =>
        `<rect x="${box.x + (n % 12) * 40}" y="${Math.floor(n / 12) * 40}" width="38" height="38" fill-opacity="0.8"/>`,
    )
    .join('');
  return `<!doctype html><body style="display:flex">
    <svg ${size}><image href="${readShading('neutral', 'front')}" ${picture}/><path d="${silhouette.d}" fill="none" stroke="#000"/>
      <g id="body">${paths}</g></svg>
    <svg ${size}><g id="squares">${squares}</g></svg>
    <script>
      async function recolour(which, times) {
        const shapes = [...document.getElementById(which).children];
        for (let time = 0; time < times; time += 1) {
          await new Promise(requestAnimationFrame);
          for (const [place, shape] of shapes.entries())
            shape.style.fill = 'hsl(' + ((place * 7 + time * 31) % 360) + ' 70% 55%)';
        }
        await new Promise(requestAnimationFrame);
      }
    </script>`;
}
