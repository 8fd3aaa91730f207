import { fork } from 'node:child_process';
import { once } from 'node:events';
import { relative } from 'node:path';
import { run, type EventData } from 'node:test';
import { inspect } from 'node:util';
import { environment, root } from './run-program.ts';

/** A set of test files that runs under one environment. */
export type Round = {
  title: string;
  files: readonly string[];
  environment: Record<string, string>;
  /** How many files run at the same time. */
  atOnce: 1 | 2 | 3;
};

export type Counts = {
  tests: number;
  passed: number;
  failed: number;
  cancelled: number;
  skipped: number;
  todo: number;
};
export type Outcome = { counts: Counts; failures: string[]; failedFiles: string[]; empty: string[] };

/** No file, and no process of files, may take longer: a hanging test fails with its name instead of holding everything up. */
const MOST_MINUTES_A_FILE = 10;

/** Each file is a process that reads most of the server: what Node made of a source once, the next one takes up. */
const COMPILED = `${root}node_modules/.cache/compiled`;

/** Runs one round and says one line for every file as it ends. */
export async function runRound(round: Round, tell: (words: string) => void): Promise<Outcome> {
  const events = run({
    files: round.files.map((file) => root + file),
    concurrency: round.atOnce,
    timeout: MOST_MINUTES_A_FILE * 60_000,
    env: { ...environment, NODE_ENV: 'test', NODE_COMPILE_CACHE: COMPILED, ...round.environment },
  });
  return outcomeOf(events, round, tell);
}

/**
 * The round's files in one process of their own, one after the other: for pure code, where a process for each file takes longer
 * than its tests.
 */
export async function runTogether(
  round: Omit<Round, 'atOnce'>,
  tell: (words: string) => void,
): Promise<Outcome> {
  const env = { ...environment, NODE_ENV: 'test', NODE_COMPILE_CACHE: COMPILED, ...round.environment };
  const timeout = MOST_MINUTES_A_FILE * 60_000;
  const child = fork(`${root}scripts/test-together.ts`, [round.title, ...round.files], {
    cwd: root,
    env,
    timeout,
  });
  const began = performance.now();
  const ended = once(child, 'exit');
  const told: Promise<unknown[]> = once(child, 'message');
  const [outcome] = (await Promise.race([told, ended.then(() => [null])])) as [Outcome | null];
  await ended;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (outcome === null) return broken(round);
  const word = outcome.failures.length === 0 ? 'ok  ' : 'FAIL';
  tell(`${word} ${`${round.files.length} files`.padStart(9)} ${seconds.padStart(5)} s${round.title}`);
  return outcome;
}

/** In the process of its own. */
export const runHere = (title: string, files: readonly string[]): Promise<Outcome> =>
  outcomeOf(
    run({ files: files.map((file) => root + file), isolation: 'none' }),
    { title, files },
    () => undefined,
  );

/** A process that ends without word, as one that runs out of memory does, is a failure of all. */
const broken = ({ title }: Pick<Round, 'title'>): Outcome => ({
  counts: { ...nothing(), tests: 1, failed: 1 },
  failures: [`✖ The tests of one process did not run to their end${title}`],
  failedFiles: [],
  empty: [],
});

async function outcomeOf(
  events: ReturnType<typeof run>,
  { title, files }: Pick<Round, 'title' | 'files'>,
  tell: (words: string) => void,
): Promise<Outcome> {
  const outcome: Outcome = { counts: nothing(), failures: [], failedFiles: [], empty: [] };
  const output = new Map<string, string>();
  let ended = 0;
  for await (const { type, data } of events) {
    if (type === 'test:complete' && isFile(data) && !data.details.passed)
      outcome.failedFiles.push(relative(root, data.name));
    if (type === 'test:complete' && isFile(data))
      tell(lineFor(data, `${(ended += 1)}/${files.length}`, title));
    if (type === 'test:stdout' || type === 'test:stderr')
      output.set(data.file, (output.get(data.file) ?? '') + data.message);
    if (type === 'test:fail' && !isConsequence(data)) outcome.failures.push(failureOf(data, title, output));
    if (type === 'test:pass' && isFile(data)) outcome.empty.push(relative(root, data.name));
    if (type === 'test:summary' && data.file === undefined) outcome.counts = data.counts;
  }
  return outcome;
}

/**
 * Runs a round, and what failed once more and alone: a browser on a busy machine can miss a moment that a second look does not.
 * The first failure is told in full all the same; only what fails twice counts as failed.
 */
export async function runRoundTwice(round: Round, tell: (words: string) => void): Promise<Outcome> {
  const first = await runRound(round, tell);
  if (first.failedFiles.length === 0) return first;
  tell(`\nFailed at the first try:\n${first.failures.join('\n')}\n\nOnce more:`);
  const second = await runRound(
    { ...round, title: `${round.title}  second try`, files: [...new Set(first.failedFiles)], atOnce: 1 },
    tell,
  );
  const { failed, cancelled, skipped, todo } = second.counts;
  const passed = first.counts.tests - failed - cancelled - skipped - todo;
  const counts = { ...second.counts, tests: first.counts.tests, passed };
  return { ...second, counts, empty: [...first.empty, ...second.empty] };
}

export const nothing = (): Counts => ({ tests: 0, passed: 0, failed: 0, cancelled: 0, skipped: 0, todo: 0 });

/** The runner reports a file itself as a test around those inside. */
const isFile = (data: { name: string; file?: string | undefined; nesting: number }): boolean =>
  data.nesting === 0 && data.name === data.file;

/** A test that failed only because one inside it did is told by that one. */
const isConsequence = (data: EventData.TestFail): boolean => failureTypeOf(data) === 'subtestsFailed';

const failureTypeOf = (data: EventData.TestFail): unknown =>
  'failureType' in data.details.error ? data.details.error.failureType : undefined;

function lineFor(data: EventData.TestComplete, progress: string, title: string): string {
  const seconds = `${((data.details.duration_ms ?? 0) / 1000).toFixed(1)} s`;
  return `${data.details.passed ? 'ok  ' : 'FAIL'} ${progress.padStart(7)} ${seconds.padStart(7)}  ${relative(root, data.name)}${title}`;
}

function failureOf(data: EventData.TestFail, title: string, output: ReadonlyMap<string, string>): string {
  const cause: unknown = data.details.error.cause ?? data.details.error;
  const place = `${relative(root, data.file ?? '')}:${data.line ?? 1}${title}`;
  const said = isFile({ ...data, file: data.file }) ? (output.get(data.file ?? '') ?? '') : '';
  return [
    `✖ ${isFile(data) ? 'The file did not run to its end' : data.name}`,
    `  ${place}`,
    indent(inspect(cause)),
    indent(said),
  ]
    .filter((part) => part.trim() !== '')
    .join('\n');
}

const indent = (text: string): string => text.trimEnd().replace(/^/gm, '    ');
