import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FigureDrawing } from '#domain/home/figure-drawing.ts';
import { fetchSources } from '../atlas/packages.ts';
import { bakeFigures } from './bake.ts';
import { provenanceOf } from './provenance.ts';
import { sheetOf } from './sheet.ts';

/**
 * `npm run figures` draws the exercises anew; `npm run figures -- --check` says whether the committed drawings are what it
 * makes. `--packages <folder>` keeps the fetched packages there for the next time.
 */
const folder = fileURLToPath(new URL('../../src/domain/home/figures/', import.meta.url));
const words = process.argv.slice(2);
const kept = words.includes('--packages') ? words[words.indexOf('--packages') + 1] : undefined;

const packages = await fetchSources(kept);
const files = bakeFigures(packages.human, (said) => console.log(said));
await packages.remove();
files.set('PROVENANCE.md', new TextEncoder().encode(provenanceOf(files)));
if (words.includes('--check')) await compare(files);
else await write(files);

async function write(made: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of made) await writeFile(folder + name, bytes);
  const drawings = [...made].filter(([name]) => name.endsWith('.json')).map(([, bytes]) => bytes);
  await writeFile(
    new URL('../../docs/pictures/exercises.webp', import.meta.url),
    await sheetOf(drawings.map((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as FigureDrawing)),
  );
  console.log(`Wrote ${made.size} files and the sheet of all drawings.`);
}

async function compare(made: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const different: string[] = [];
  for (const [name, bytes] of made) {
    const committed = await readFile(folder + name).catch(() => null);
    if (committed === null || !committed.equals(bytes)) different.push(name);
  }
  console.log(
    different.length === 0 ? `All ${made.size} files are as drawn.` : `Different: ${different.join(', ')}`,
  );
  process.exitCode = different.length === 0 ? 0 : 1;
}
