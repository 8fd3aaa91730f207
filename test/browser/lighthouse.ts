import assert from 'node:assert/strict';
import { test } from 'node:test';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { launchOptions } from './device.ts';
import { openApp } from './harness.ts';

// What Lighthouse makes of the public pages, the median of three. Not a test, because it takes its minutes:
// `node --test test/browser/lighthouse.ts` after a change of the pages, on a machine that does nothing else.

const PAGES = ['', '/services', '/book'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const PORT = 9333;

test('Lighthouse', async (t) => {
  const app = await openApp(t);
  const options = await launchOptions();
  const args = [...options.args, `--remote-debugging-port=${PORT}`];
  const browser = await chromium.launch({ ...options, args });
  t.after(() => browser.close());
  for (const path of PAGES) {
    const runs: Scores[] = [];
    for (let n = 0; n < 3; n++) runs.push(await scoresOf(`${app.url}/at/still-point${path}`));
    const scores = CATEGORIES.map((name) => [name, middle(runs.map((run) => run[name] ?? 0))] as const);
    t.diagnostic(`${path || '/'} ${scores.map(([name, score]) => `${name} ${score}`).join(', ')}`);
    for (const [name, score] of scores) assert.equal(score, 100, `${path} ${name}`);
  }
});

type Scores = Partial<Record<(typeof CATEGORIES)[number], number>>;

async function scoresOf(url: string): Promise<Scores> {
  const ran = await lighthouse(url, { port: PORT, logLevel: 'error', onlyCategories: [...CATEGORIES] });
  const found = ran?.lhr.categories ?? {};
  return Object.fromEntries(CATEGORIES.map((name) => [name, Math.round((found[name]?.score ?? 0) * 100)]));
}

const middle = (scores: readonly number[]): number => scores.toSorted((a, b) => a - b)[1] ?? 0;
