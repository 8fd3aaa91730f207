import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

/** A browser for the tests: where it is, what its environment needs, and where it came from, in words. */
export type Chromium = { path: string; environment: Record<string, string>; origin: string };

/** Where a system keeps its own Chromium or Chrome. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/** CHROMIUM_PATH where it is set, else the system's own, else the one from npm, unpacked once (docs/decisions/0050). */
export async function findChromium(tell: (words: string) => void = () => {}): Promise<Chromium> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return { path: existing(named), environment: {}, origin: 'CHROMIUM_PATH' };
  const own = installed.find((path) => existsSync(path));
  if (own) return { path: own, environment: {}, origin: 'installed on this system' };
  return fromNpm(tell);
}

function existing(path: string): string {
  if (existsSync(path)) return path;
  throw new Error(`CHROMIUM_PATH names ${path}, and there is no such file.`);
}

async function fromNpm(tell: (words: string) => void): Promise<Chromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium was found. Install Chromium or Chrome, or set CHROMIUM_PATH to one.');
  }
  const parcel = dirname(dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')))));
  const { version } = JSON.parse(await readFile(join(parcel, 'package.json'), 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    tell(
      `Unpacking Chromium from @sparticuz/chromium ${version}; this happens once and takes a few seconds.`,
    );
    await unpack(join(parcel, 'bin'), folder);
  }
  return {
    path: join(folder, 'chromium'),
    environment: environmentIn(folder),
    origin: `@sparticuz/chromium ${version}`,
  };
}

/** Its libraries and fonts come along, and only the browser may see them. */
function environmentIn(folder: string): Record<string, string> {
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean);
  return {
    LD_LIBRARY_PATH: libraries.join(delimiter),
    FONTCONFIG_PATH: join(folder, 'fonts'),
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
}

/** Into a folder of its own first, so that a run that was killed leaves no half of a browser. */
async function unpack(parcel: string, folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  try {
    await inflate(join(parcel, 'chromium.br'), join(draft, 'chromium'));
    await extract(join(parcel, 'fonts.tar.br'), join(draft, 'fonts'));
    await writeFile(join(draft, 'fonts/fonts.conf'), fontconfig);
    await extract(join(parcel, 'al2023.tar.br'), join(draft, 'al2023'));
    // Looked for beside the browser itself.
    await extract(join(parcel, 'swiftshader.tar.br'), draft);
    await rename(draft, folder).catch((cause: unknown) => {
      if (!existsSync(folder)) throw cause;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** The parcel's own looks for fonts where a cloud function has them. Without any font, text has no height. */
const fontconfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

async function inflate(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));
}

async function extract(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const tar = spawn('tar', ['-x', '-C', to], { stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = once(tar, 'exit');
  // tar may hang up after the archive's end, before the padding that follows it: its exit code is what counts.
  await pipeline(createReadStream(from), createBrotliDecompress(), tar.stdin).catch(() => {});
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error(`tar could not unpack ${from}: exit code ${code}.`);
}
