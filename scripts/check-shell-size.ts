import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { buildWeb } from './build-web.ts';
import type { Finding } from './finding.ts';
import { root } from './run-program.ts';

type Chunk = { file: string; imports?: string[] };
type Manifest = Record<string, Chunk>;

/** What the shell may weigh before the first page: docs/decisions/0001. */
const MOST_KILOBYTES = 170;

/** The JavaScript that must be loaded before any page shows: the entry and what it imports at once, gzipped. */
export async function checkShellSize(): Promise<Finding> {
  await buildWeb(() => {});
  const manifest = JSON.parse(await readFile(`${root}dist/web/.vite/manifest.json`, 'utf8')) as Manifest;
  const files = filesFrom(manifest, 'index.html', new Set());
  const sizes = await Promise.all([...files].map(async (file) => ({ file, kilobytes: await gzipped(file) })));
  const total = sizes.reduce((sum, one) => sum + one.kilobytes, 0);
  const said = `${total.toFixed(1)} kB of JavaScript gzipped before the first page, at most ${MOST_KILOBYTES}`;
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
