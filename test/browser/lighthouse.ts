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

// What Lighthouse makes of the public pages. Not a test, because it takes its minutes:
// `node --test test/browser/lighthouse.ts` after a change of the pages, on a machine that does nothing else.

const PRACTICE = '/at/still-point';
const PAGES = [
  ...['', '/services', '/therapists', '/what-to-expect', '/evidence', '/hours', '/book', '/gift', '/ask'].map(
    (page) => PRACTICE + page,
  ),
  '/find',
  '/self-care/',
];
/** Speed varies from run to run: the median of three. What is said of the rest is the same each time. */
const RUNS = { performance: 3, accessibility: 1, 'best-practices': 1, seo: 1 } as const;
type Category = keyof typeof RUNS;
const PORT = 9333;
const TRIES = 3;

test('Lighthouse', async (t) => {
  const app = await openApp(t);
  await startBrowser(t);
  const short: string[] = [];
  for (const path of PAGES) {
    const scores: string[] = [];
    for (const category of Object.keys(RUNS) as Category[]) {
      const runs: Run[] = [];
      for (let n = 0; n < RUNS[category]; n++) runs.push(await runOf(app.url + path, category));
      const { score, found } = middle(runs);
      scores.push(`${category} ${score}`);
      if (score < 100) short.push(`${path} ${category} ${score}: ${found.join('; ')}`);
    }
    t.diagnostic(`${path}  ${scores.join(', ')}`);
  }
  assert.deepEqual(short, []);
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

type Run = { readonly score: number; readonly found: readonly string[] };

/** One category at a time: asked for all at once, a busy machine breaks off the loading of the page. */
async function runOf(url: string, category: Category): Promise<Run> {
  let failure = 'it answered nothing';
  for (let tries = 0; tries < TRIES; tries += 1) {
    const ran = await lighthouse(url, { port: PORT, logLevel: 'error', onlyCategories: [category] });
    if (ran && !ran.lhr.runtimeError) return readRun(ran.lhr, category);
    failure = ran?.lhr.runtimeError?.message ?? failure;
  }
  throw new Error(`Lighthouse could not load ${url}: ${failure}`);
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

const readRun = ({ categories, audits }: Report, category: Category): Run => ({
  score: Math.round((categories[category]?.score ?? 0) * 100),
  found: Object.values(audits)
    .filter(({ score }) => score !== null && score < 1)
    .map(({ id, displayValue }) => [id, displayValue].filter(Boolean).join(' ')),
});

const middle = (runs: readonly Run[]): Run =>
  runs.toSorted((one, other) => one.score - other.score)[Math.floor(runs.length / 2)] ?? {
    score: 0,
    found: [],
  };
