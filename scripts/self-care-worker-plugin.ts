import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import type { Build } from '#web/worker/build.ts';

const NAME = 'worker.js';

/** After the page is built, builds its own service worker with the list of everything that it must keep. */
export const selfCareWorker = (): Plugin => {
  let folder = 'dist/web/self-care';
  return {
    name: 'unwind-self-care-worker',
    apply: 'build',
    configResolved: (config) => {
      folder = join(config.root, config.build.outDir);
    },
    writeBundle: async () => writeWorker(folder, await listBuild(folder)),
  };
};

async function writeWorker(folder: string, files: Build): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { UNWIND_SELF_CARE: JSON.stringify(files) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: 'src/web/self-care/worker.ts',
        output: { entryFileNames: NAME, format: 'iife' },
      },
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
  const files = paths.map((path) => ({
    url: path === 'index.html' ? '/self-care/' : `/self-care/${path}`,
    hashed: path.startsWith('assets/'),
  }));
  return { version: hash.digest('hex').slice(0, 16), files };
}

/** One figure of the three, without the skin that only exact marks need; nothing else is left out. */
const isKept = (path: string): boolean =>
  path !== NAME &&
  !path.startsWith('.') &&
  !path.endsWith('.map') &&
  !/\/(feminine|masculine|surface)-/.test(path) &&
  !/-(cyrillic|greek|vietnamese)/.test(path);
