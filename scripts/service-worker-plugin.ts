import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import type { Build } from '#web/worker/build.ts';

type Worker = {
  /** Its source, and its name among the files that were built. */
  readonly source: string;
  readonly name: string;
  /** The name under which it knows the list of everything that it must keep. */
  readonly list: string;
  /** Where the files are served, and the one page among them that has an address of its own. */
  readonly from: '/' | '/self-care/';
  readonly page?: string;
  /** Files that need not be there without a network. */
  readonly without: RegExp;
};

/** The practice's app: all of it but for the page of self-care, which has a worker of its own. */
export const appWorker = (): Plugin =>
  serviceWorker({
    source: 'src/web/service-worker.ts',
    name: 'service-worker.js',
    list: 'UNWIND_BUILD',
    from: '/',
    without: /^self-care\//,
  });

/** Free self-care: one figure of the three, without the skin that only exact marks need. */
export const selfCareWorker = (): Plugin =>
  serviceWorker({
    source: 'src/web/self-care/worker.ts',
    name: 'worker.js',
    list: 'UNWIND_SELF_CARE',
    from: '/self-care/',
    page: 'index.html',
    without: /\/(feminine|masculine|surface)-/,
  });

/** After everything else is built, builds a worker with the list of what it must keep. */
function serviceWorker(worker: Worker): Plugin {
  let folder = '';
  return {
    name: `unwind-${worker.name}`,
    apply: 'build',
    configResolved: (config) => {
      folder = join(config.root, config.build.outDir);
    },
    writeBundle: async () => writeWorker(folder, worker, await listBuild(folder, worker)),
  };
}

async function writeWorker(folder: string, { source, name, list }: Worker, files: Build): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { [list]: JSON.stringify(files) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: source, output: { entryFileNames: name, format: 'iife' } },
    },
  });
}

async function listBuild(folder: string, worker: Worker): Promise<Build> {
  const { from, page } = worker;
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => isKept(path, worker))
    .toSorted();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(await readFile(join(folder, path)));
  const files = paths.map((path) => ({
    url: path === page ? from : from + path,
    hashed: path.startsWith('assets/'),
  }));
  return { version: hash.digest('hex').slice(0, 16), files };
}

/** Letters of other scripts are fetched when a name needs them. */
const isKept = (path: string, { name, without }: Worker): boolean =>
  path !== name &&
  !path.startsWith('.') &&
  !path.endsWith('.map') &&
  !without.test(path) &&
  !/-(cyrillic|greek|vietnamese)/.test(path);
