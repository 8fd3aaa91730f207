import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import lighthouse from 'lighthouse';
import { launchOptions } from './device.ts';
import { openApp } from './harness.ts';

// What Lighthouse makes of the public pages, the median of three. Not a test, because it takes its minutes:
// `node --test test/browser/lighthouse.ts` after a change of the pages, on a machine that does nothing else.

const PAGES = ['', '/services', '/book'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const PORT = 9333;

test('Lighthouse', async (t) => {
  const app = await openApp(t);
  await startBrowser(t);
  for (const path of PAGES) {
    const runs: Scores[] = [];
    for (let n = 0; n < 3; n++) runs.push(await scoresOf(`${app.url}/at/still-point${path}`));
    const scores = CATEGORIES.map((name) => [name, middle(runs.map((run) => run[name] ?? 0))] as const);
    t.diagnostic(`${path || '/'} ${scores.map(([name, score]) => `${name} ${score}`).join(', ')}`);
    for (const [name, score] of scores) assert.equal(score, 100, `${path} ${name}`);
  }
});

/** A browser that nothing else steers: whoever launches one through Playwright holds on to each of its pages. */
async function startBrowser(t: TestContext): Promise<void> {
  const { executablePath, args, env } = await launchOptions();
  const folder = await mkdtemp(join(tmpdir(), 'unwind-lighthouse-'));
  const own = ['--headless', `--remote-debugging-port=${PORT}`, `--user-data-dir=${folder}`, 'about:blank'];
  const browser = spawn(executablePath, [...args, ...own], { env, stdio: 'ignore' });
  t.after(async () => {
    browser.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${PORT}/json/version`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error('the browser did not open its door');
}

type Scores = Partial<Record<(typeof CATEGORIES)[number], number>>;

async function scoresOf(url: string): Promise<Scores> {
  const ran = await lighthouse(url, { port: PORT, logLevel: 'error', onlyCategories: [...CATEGORIES] });
  const found = ran?.lhr.categories ?? {};
  return Object.fromEntries(CATEGORIES.map((name) => [name, Math.round((found[name]?.score ?? 0) * 100)]));
}

const middle = (scores: readonly number[]): number => scores.toSorted((a, b) => a - b)[1] ?? 0;
