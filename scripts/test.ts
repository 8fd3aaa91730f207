import { glob } from 'node:fs/promises';
import { findChromium } from '#test/browser/find-chromium.ts';
import { startTestCluster } from '#test/test-cluster.ts';
import { buildWeb } from './build-web.ts';
import { nothing, type Outcome, type Round, runRound, runRoundTwice, runTogether } from './run-tests.ts';
import { root } from './run-program.ts';

/** The domain's rules hold wherever the machine stands: east of the date line, and half an hour off the full one. */
const zones = ['Pacific/Auckland', 'America/St_Johns'];

/** `npm test`, or `npm test -- src/domain` for the files whose path begins or ends so. */
const wanted = process.argv.slice(2);
const began = performance.now();
const files = await testFiles(wanted);
if (files.length === 0)
  stop(wanted.length === 0 ? 'There is no test file.' : `No test file fits ${wanted.join(' ')}.`);

const rules = files.filter((file) => file.startsWith('src/domain/'));
const rest = files.filter((file) => !rules.includes(file));
const outcomes: Outcome[] = [];
if (rules.length > 0) outcomes.push(...(await Promise.all(zones.map(rulesIn))));
if (rest.some(needsBrowser)) await makeBrowserReady();
await withCluster(rest.some(needsDatabase), async (environment) => {
  const others = rest.filter((file) => !needsBrowser(file));
  await runAll([{ title: '', files: others, environment, atOnce: 2 }]);
  await lookTwice({ title: '', files: rest.filter(needsBrowser), environment, atOnce: 3 });
});
finish(outcomes);

/** The domain is pure, and its files share a process. */
function rulesIn(zone: string): Promise<Outcome> {
  return runTogether(
    { title: `  src/domain TZ=${zone}`, files: rules, environment: { TZ: zone } },
    console.log,
  );
}

async function runAll(rounds: readonly Round[]): Promise<void> {
  for (const round of rounds) if (round.files.length > 0) outcomes.push(await runRound(round, console.log));
}

/** Three browsers on two processors make each other late, and still end sooner, for each mostly waits; what came too late is looked at again. */
async function lookTwice(round: Round): Promise<void> {
  if (round.files.length > 0) outcomes.push(await runRoundTwice(round, console.log));
}

/** One PostgreSQL for all files; each file clones a migrated database of its own. */
async function withCluster(
  needed: boolean,
  work: (env: Record<string, string>) => Promise<void>,
): Promise<void> {
  if (!needed) return work({});
  console.log('Starting the test database and migrating its template.');
  const cluster = await startTestCluster(console.log);
  const leave = (): void => void cluster.stop().finally(() => process.exit(130));
  process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    await work(cluster.env);
  } finally {
    await cluster.stop();
  }
}

async function testFiles(parts: readonly string[]): Promise<string[]> {
  const all = await Array.fromAsync(
    glob(['src/**/*.test.ts', 'test/**/*.test.ts', 'tools/**/*.test.ts'], { cwd: root }),
  );
  const fits = (file: string): boolean => parts.some((part) => file.startsWith(part) || file.endsWith(part));
  return all.filter((file) => parts.length === 0 || fits(file)).toSorted(longestFirst);
}

/** Browser and journeys take longest: begun first, they do not keep everybody waiting at the end. */
function longestFirst(a: string, b: string): number {
  return Number(b.startsWith('test/')) - Number(a.startsWith('test/')) || (a < b ? -1 : 1);
}

function needsBrowser(file: string): boolean {
  return file.startsWith('test/browser/');
}

function needsDatabase(file: string): boolean {
  return /^(src\/(server|cli)|test)\//.test(file);
}

async function makeBrowserReady(): Promise<void> {
  const { origin } = await findChromium(console.log);
  console.log(`Browser: Chromium, ${origin}.`);
  await buildWeb(console.log);
}

function finish(all: readonly Outcome[]): void {
  for (const failure of all.flatMap((outcome) => outcome.failures)) console.log(`\n${failure}`);
  const sum = nothing();
  for (const { counts } of all)
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += counts[key];
  const { tests, passed, failed, cancelled, skipped, todo } = sum;
  const complaints = [
    ...new Set(all.flatMap((outcome) => outcome.empty).map((file) => `${file} holds no test.`)),
    ...(skipped + todo > 0 ? ['A test was skipped or left to do: that counts as a failure.'] : []),
    ...(tests === 0 ? ['No test ran.'] : []),
  ];
  for (const complaint of complaints) console.log(`\n${complaint}`);
  console.log(`\nℹ tests ${tests}\nℹ pass ${passed}\nℹ fail ${failed}\nℹ cancelled ${cancelled}`);
  console.log(
    `ℹ skipped ${skipped}\nℹ todo ${todo}\nℹ duration_ms ${(performance.now() - began).toFixed(0)}`,
  );
  process.exitCode = failed + cancelled + complaints.length === 0 ? 0 : 1;
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
