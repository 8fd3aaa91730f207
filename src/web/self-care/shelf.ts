import type { Build } from '#web/worker/build.ts';

type World = {
  readonly caches: CacheStorage;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly origin: string;
};

const PREFIX = 'unwind-self-care-';
const PAGE = '/self-care/';

/**
 * The page's own files, and a wall: what the page asks for comes from what is kept, and from nowhere else. Only somebody
 * who follows a link to another page leaves this one, and that request is not the page's.
 */
export const selfCareShelf = (build: Build, { caches, fetch, origin }: World) => {
  const name = PREFIX + build.version;

  const fill = async (): Promise<void> => {
    const shelf = await caches.open(name);
    await Promise.all(build.files.map(async (file) => shelf.put(file.url, await bring(file))));
  };

  const bring = async ({ url, hashed }: Build['files'][number]): Promise<Response> => {
    const kept = hashed ? await caches.match(url) : undefined;
    if (kept) return kept;
    const answer = await fetch(new Request(new URL(url, origin), { cache: hashed ? 'default' : 'no-cache' }));
    if (!answer.ok || answer.redirected) throw new Error(`${url} answered ${answer.status}`);
    return answer;
  };

  /** The build before this one stays for a tab that still shows it. */
  const clean = async (): Promise<void> => {
    const ours = (await caches.keys()).filter((one) => one.startsWith(PREFIX) && one !== name);
    await Promise.all(ours.slice(0, -1).map((one) => caches.delete(one)));
  };

  const answerTo = (request: Request): Promise<Response> | null => {
    const asked = keptFor(request, origin);
    return asked === 'elsewhere' ? null : kept(asked);
  };

  const kept = async (asked: string): Promise<Response> => {
    const shelf = await caches.open(name);
    return (await shelf.match(asked)) ?? (await caches.match(asked)) ?? Response.error();
  };

  return { fill, clean, answerTo };
};

/** Which kept file a request is answered with; `elsewhere` for a way out that the person takes. */
export const keptFor = ({ url, mode }: Pick<Request, 'url' | 'mode'>, origin: string): string => {
  const asked = new URL(url);
  if (mode !== 'navigate') return asked.origin === origin ? asked.pathname : '/refused';
  return asked.origin === origin && asked.pathname.startsWith(PAGE) ? PAGE : 'elsewhere';
};
