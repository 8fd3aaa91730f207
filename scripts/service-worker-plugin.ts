import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Build } from '#web/worker/build.ts';

const NAME = 'service-worker.js';

/** After the app is built, builds src/web/service-worker.ts with the list of everything it must keep. */
export const serviceWorker = (): Plugin => {
  let folder = 'dist/web';
  return {
    name: 'unwind-service-worker',
    apply: 'build',
    configResolved: (config) => {
      folder = join(config.root, config.build.outDir);
    },
    writeBundle: async () => writeWorker(folder, await listBuild(folder)),
  };
};

async function writeWorker(folder: string, files: Build): Promise<void> {
  const output: Rolldown.OutputOptions = { entryFileNames: NAME, format: 'iife' };
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { UNWIND_BUILD: JSON.stringify(files) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: 'src/web/service-worker.ts', output },
    },
  });
}

async function listBuild(folder: string): Promise<Build> {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isKept)
    .toSorted();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(await readFile(join(folder, path)));
  const files = paths.map((path) => ({ url: `/${path}`, hashed: path.startsWith('assets/') }));
  return { version: hash.digest('hex').slice(0, 16), files };
}

/** Letters of other scripts are fetched when a name needs them; all else must be there without a network. */
const isKept = (path: string): boolean =>
  path !== NAME &&
  !path.startsWith('.') &&
  !path.startsWith('self-care/') &&
  !path.endsWith('.map') &&
  !/-(cyrillic|greek|vietnamese)/.test(path);
