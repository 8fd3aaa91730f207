import type { Build } from './build.ts';

type Fetch = (request: Request) => Promise<Response>;

const PREFIX = 'unwind-shell-';
const SHELL = '/index.html';

/** The cached files of this build: enough to open every page of the app without a network. */
export const shelfOf = (build: Build, world: { caches: CacheStorage; fetch: Fetch; origin: string }) => {
  const known = new Set(build.files.map((file) => file.url));
  const name = PREFIX + build.version;

  /** Brings every file or none: a build with a file missing is not installed. */
  const fill = async (): Promise<void> => {
    const shelf = await world.caches.open(name);
    await Promise.all(build.files.map(async (file) => shelf.put(file.url, await bring(file))));
  };

  /** A file whose name carries its hash need not travel twice. */
  const bring = async (file: Build['files'][number]): Promise<Response> => {
    const kept = file.hashed ? await world.caches.match(file.url) : undefined;
    if (kept) return kept;
    const address = new URL(file.url, world.origin);
    const response = await world.fetch(new Request(address, { cache: file.hashed ? 'default' : 'no-cache' }));
    if (!response.ok || response.redirected) throw new Error(`${file.url} answered ${response.status}`);
    return response;
  };

  /** The build before this one stays: a tab that still runs it may yet open one of its pages. */
  const clean = async (): Promise<void> => {
    const ours = (await world.caches.keys()).filter((one) => one.startsWith(PREFIX) && one !== name);
    await Promise.all(ours.slice(0, -1).map((one) => world.caches.delete(one)));
  };

  /** The kept answer to a request, or null where the network alone may answer. */
  const answerTo = (request: Request): Promise<Response> | null => {
    const path = keptPathFor(request, { origin: world.origin, known });
    return path === null ? null : kept(path, request);
  };

  const kept = async (url: string, request: Request): Promise<Response> => {
    const shelf = await world.caches.open(name);
    return (await shelf.match(url)) ?? (await world.caches.match(url)) ?? world.fetch(request);
  };

  return { fill, clean, answerTo };
};

type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

/** Which kept file answers: the app's one page for a navigation, a file of the build for the rest, or none. */
export const keptPathFor = (
  asked: Asked,
  build: { origin: string; known: ReadonlySet<string> },
): string | null => {
  const { origin, pathname } = new URL(asked.url);
  if (asked.method !== 'GET' || origin !== build.origin) return null;
  if (asked.mode === 'navigate') return isPageOfTheApp(pathname) ? SHELL : null;
  return build.known.has(pathname) || isHashed(pathname) ? pathname : null;
};

/** A tab of the build before this one may still ask for its own files, which are kept too. */
const isHashed = (path: string): boolean => path.startsWith('/assets/');

/** Pages are paths without a file's ending that the server does not answer itself. */
const isPageOfTheApp = (path: string): boolean =>
  !/^\/(api|docs|healthz|readyz|metrics|at|find|self-care|site-files|site-preview)(\/|$)/.test(path) &&
  !/\.[a-z0-9]+$/i.test(path);
