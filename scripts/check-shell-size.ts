import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { buildWeb } from './build-web.ts';
import type { Finding } from './finding.ts';
import { root } from './run-program.ts';

type Chunk = { file: string; imports?: string[] };
type Manifest = Record<string, Chunk>;

/** What the shell may weigh: docs/decisions/0001. */
const MOST_KILOBYTES = 170;

/**
 * What a therapist's first day page asks for: the entry, the page itself, the device's store that opens behind it, and
 * the words of the plans.
 */
const firstLoaded = [
  'index.html',
  'src/web/diary/today-page.tsx',
  'src/web/sync/device-store.ts',
  'src/web/sync/today-store.ts',
  'src/web/plan/plan-in-sight.tsx',
];

/** The JavaScript of the first page, with all that each part of it imports, gzipped. */
export async function checkShellSize(): Promise<Finding> {
  await buildWeb(() => {});
  const manifest = JSON.parse(await readFile(`${root}dist/web/.vite/manifest.json`, 'utf8')) as Manifest;
  const missing = firstLoaded.filter((name) => !manifest[name]);
  if (missing.length > 0) {
    const problems = missing.map((name) => `${name} is no longer a part of its own`);
    return { problems, summary: 'not measured' };
  }
  const files = new Set<string>();
  for (const name of firstLoaded) filesFrom(manifest, name, files);
  const sizes = await Promise.all([...files].map(async (file) => ({ file, kilobytes: await gzipped(file) })));
  const total = sizes.reduce((sum, one) => sum + one.kilobytes, 0);
  const said = `${total.toFixed(1)} kB of JavaScript gzipped for the first page of a day, at most ${MOST_KILOBYTES}`;
  if (total <= MOST_KILOBYTES) return { problems: [], summary: said };
  return {
    problems: [said, ...sizes.map((one) => `  ${one.kilobytes.toFixed(1)} kB ${one.file}`)],
    summary: said,
  };
}

function filesFrom(manifest: Manifest, name: string, found: Set<string>): Set<string> {
  const chunk = manifest[name];
  if (!chunk || found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const next of chunk.imports ?? []) filesFrom(manifest, next, found);
  return found;
}

const gzipped = async (file: string): Promise<number> =>
  gzipSync(await readFile(`${root}dist/web/${file}`), { level: 9 }).length / 1000;
