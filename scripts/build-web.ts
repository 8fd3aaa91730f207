import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compressBuilt } from './compress-built.ts';
import { root, runProgram } from './run-program.ts';

const stamp = join(root, 'dist/.stamp');

/** Everything the built app is made of, and what it is built with. */
const inputs = [
  'src/{web,domain,contract,exchange}/**/*',
  'index.html',
  'vite.config.ts',
  'vite.self-care.config.ts',
  'scripts/{build-web,compress-built,service-worker-plugin}.ts',
  'package-lock.json',
];

/** Builds the web app into dist/web, unless what stands there was made from the same sources. */
export async function buildWeb(tell: (words: string) => void): Promise<void> {
  const sources = await hashOfInputs();
  if (existsSync(join(root, 'dist/web/index.html')) && (await lastStamp()) === sources) return;
  tell('Building the web app; this takes a few seconds.');
  const began = performance.now();
  await runVite();
  // Into a folder of the first: it empties its own before it writes.
  await runVite('--config', 'vite.self-care.config.ts');
  await compressBuilt(join(root, 'dist/web'));
  await mkdir(join(root, 'dist'), { recursive: true });
  await writeFile(stamp, sources);
  tell(`The web app is built (${((performance.now() - began) / 1000).toFixed(1)} s).`);
}

/** In a process of its own: the bundler's memory goes with it, and is not the server's for as long as that runs. */
async function runVite(...more: readonly string[]): Promise<void> {
  const { code, said } = await runProgram('vite', ['build', '--logLevel', 'warn', ...more], {
    NODE_ENV: 'production',
  });
  if (code !== 0) throw new Error(`The web app could not be built.\n${said}`);
}

async function hashOfInputs(): Promise<string> {
  const hash = createHash('sha256');
  for (const path of await inputFiles()) hash.update(path).update(await readFile(join(root, path)));
  return hash.digest('hex');
}

async function inputFiles(): Promise<string[]> {
  const found = await Array.fromAsync(glob(inputs, { cwd: root, withFileTypes: true }));
  return found
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$|\.md$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .toSorted();
}

const lastStamp = async (): Promise<string> => (existsSync(stamp) ? readFile(stamp, 'utf8') : '');
